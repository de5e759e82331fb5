import { BlobService, type GBlob } from './blob.ts';
import { base64Of, bytesOfBase64 } from './bytes/base64.ts';
import { md5 } from './bytes/md5.ts';
import { sha256 } from './bytes/sha256.ts';
import { signed, unsigned } from './bytes/signed.ts';
import { utf8 } from './bytes/utf8.ts';
import { formattedDate } from './cells/javaDate.ts';
import { charset, digestAlgorithm } from './enums.ts';
import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Enums = typeof GoogleAppsScript.Utilities;
type Utilities = GoogleAppsScript.Utilities.Utilities;
type Bytes = number[];

const signatures = {
  DigestAlgorithm: null,
  Charset: null,
  formatDate: 'date text text',
  newBlob: 'text/bytes text? text?',
  base64Encode: 'text/bytes | text Charset',
  base64Decode: 'text | text Charset',
  computeDigest: 'DigestAlgorithm text/bytes | DigestAlgorithm text Charset',
  getUuid: '',
  sleep: 'int',
} as const satisfies Signatures<Utilities>;

export class UtilitiesService extends Service<Utilities> implements Pick<Utilities, keyof typeof signatures> {
  readonly DigestAlgorithm: Enums['DigestAlgorithm'] = digestAlgorithm;
  readonly Charset: Enums['Charset'] = charset;

  constructor(host: Host) {
    super(host, 'Utilities', signatures);
  }

  formatDate(date: unknown, zone: string, pattern: string): string {
    return formattedDate((date as Date).getTime(), zone, pattern);
  }

  /** Text is «text/plain» when nothing else is said. */
  newBlob(data: string | Bytes, type?: string, name?: string): GBlob {
    const plain = typeof data === 'string' ? 'text/plain' : null;
    return new BlobService(this.host, bytesOf(data), type ?? plain, name ?? null).self;
  }

  base64Encode(data: string | Bytes): string {
    return base64Of(bytesOf(data));
  }

  base64Decode(text: string): Bytes {
    return signed(bytesOfBase64(text));
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | Bytes): Bytes {
    const digest = algorithm === digestAlgorithm.MD5 ? md5 : sha256;
    return signed(digest(bytesOf(value)));
  }

  /** A random id of version 4; Apps Script has no crypto, and neither has this realm. */
  getUuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
      Math.floor(Math.random() * 16).toString(16),
    );
  }

  /** Nobody waits; the host remembers how long it would have been. */
  sleep(ms: number): void {
    if (ms < 0 || ms > 300_000) throw exception(`Invalid argument: milliseconds ${ms}`);
    this.host.sleeps.push(ms);
  }
}

const bytesOf = (data: string | Bytes): Uint8Array =>
  typeof data === 'string' ? utf8(data) : unsigned(data);
