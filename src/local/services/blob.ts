import { signed } from './bytes/signed.ts';
import { textOf } from './bytes/utf8.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

export type GBlob = GoogleAppsScript.Base.Blob;

const signatures = {
  getBytes: '',
  getDataAsString: '',
  getName: '',
  setName: 'text',
  getContentType: '',
  setContentType: 'text/null',
} as const satisfies Signatures<GBlob>;

export class BlobService extends Service<GBlob> implements Pick<GBlob, keyof typeof signatures> {
  readonly bytes: Uint8Array;
  private type: string | null;
  private name: string | null;

  constructor(host: Host, bytes: Uint8Array, type: string | null, name: string | null) {
    super(host, 'Blob', signatures);
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  getDataAsString(): string {
    return textOf(this.bytes);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): GBlob {
    this.name = name;
    return this.self;
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): GBlob {
    this.type = type;
    return this.self;
  }
}
