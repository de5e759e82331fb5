import { BlobService, type GBlob } from './blob.ts';
import { utf8 } from './bytes/utf8.ts';
import { fileFilter } from './driveQuery.ts';
import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { targetOf } from './kinds.ts';
import type { DriveFile } from './options.ts';
import { Service, type Signatures } from './service.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Options = Record<string, unknown>;

const signatures = {
  create: 'object | object Blob object?',
  update: 'object text | object text Blob object?',
  list: 'object?',
  get: 'text object?',
  remove: 'text',
  export: 'text text object?',
} as const satisfies Signatures<Files>;

/** What the add-on may set, and what it may ask for besides. */
const settable = ['name', 'mimeType', 'appProperties'] as const;
const readable = [...settable, 'id', 'webViewLink', 'trashed'] as const;
const byDefault = 'id,name,mimeType';

/** Advanced service Drive v3 under the scope drive.file: it sees the files that the add-on made, and no others. */
export class DriveFilesService extends Service<Files> implements Pick<Files, keyof typeof signatures> {
  constructor(host: Host) {
    super(host, 'Drive.Files', signatures);
  }

  /** A Google `mimeType` in the resource means conversion on the way in (platform.md §2.4). */
  create(resource: File, media?: GBlob, options: Options = {}): File {
    const id = newId(this.host.files.length + 1);
    const file: DriveFile = {
      id,
      name: 'Untitled',
      mimeType: 'application/octet-stream',
      appProperties: {},
      bytes: new Uint8Array(),
      mediaType: '',
      webViewLink: '',
      trashed: false,
    };
    this.fill('create', file, resource, media);
    refuseConversion(file);
    file.webViewLink = addressOf(file);
    this.host.files.push(file);
    this.announce(file);
    return shown('create', file, options);
  }

  /** Replaces content in place: the id stays (platform.md §2.4). */
  update(resource: File, id: string, media?: GBlob, options: Options = {}): File {
    const file = this.find('update', id);
    this.fill('update', file, resource, media);
    this.announce(file);
    return shown('update', file, options);
  }

  /** The token of the next page is told only to those who ask for it, as the API does. */
  list(options: Options = {}): FileList {
    const { q, fields = `files(${byDefault})`, pageSize = 100, pageToken, ...rest } = options;
    refuseOthers('list', rest, ['spaces', 'orderBy']);
    const [, token, wanted] = /^(nextPageToken, ?)?files\(([\w,]+)\)$/.exec(String(fields)) ?? [];
    if (!wanted) throw notHere(`Drive.Files.list with fields «${fields}»`);
    if (!(Number(pageSize) >= 1 && Number(pageSize) <= 1000)) {
      throw failed('list', `Invalid value '${pageSize}'. Values must be within the range: [1, 1000]`);
    }
    const found = this.host.files.filter(q === undefined ? () => true : fileFilter(String(q)));
    const first = pageToken === undefined ? 0 : pageStart('list', String(pageToken));
    const next = first + Number(pageSize);
    return {
      ...(token && next < found.length ? { nextPageToken: `${pageMark}${next}` } : {}),
      files: found.slice(first, next).map((file) => shown('list', file, { fields: wanted })),
    };
  }

  // The type also promises text for `alt=media`, which `shown` refuses.
  get(id: string, options: Options = {}): File & string {
    return shown('get', this.find('get', id), options) as File & string;
  }

  remove(id: string): void {
    this.host.files.splice(this.host.files.indexOf(this.find('remove', id)), 1);
  }

  /** With `alt=media`, without which the real service answers with metadata (platform.md §2.4). */
  // The typings promise nothing; the service answers with a blob.
  export(id: string, mimeType: string, options: Options = {}): undefined {
    if (options.alt !== 'media') throw notHere('Drive.Files.export without alt=media');
    const { bytes, name } = this.find('export', id);
    return new BlobService(this.host, bytes, mimeType, name).self as unknown as undefined;
  }

  private find(method: string, id: string): DriveFile {
    const file = this.host.files.find((other) => other.id === id);
    if (!file) throw failed(method, `File not found: ${id}.`);
    return file;
  }

  private fill(method: string, file: DriveFile, resource: File, media: GBlob | undefined): void {
    refuseOthers(method, resource as Options, settable);
    const { name, mimeType, appProperties = {} } = resource;
    for (const [key, value] of Object.entries(appProperties as Record<string, string>)) {
      if (utf8(key + value).length > 124) {
        throw failed(method, `Property too long: ${key}. The limit is 124 bytes of key and value.`);
      }
    }
    if (name !== undefined) file.name = name;
    if (media) {
      const blob = targetOf<BlobService>(media);
      file.bytes = blob.bytes;
      file.mediaType = blob.getContentType() ?? '';
      if (mimeType === undefined && method === 'create') file.mimeType = file.mediaType;
    }
    if (mimeType !== undefined) file.mimeType = mimeType;
    file.appProperties = { ...file.appProperties, ...(appProperties as Record<string, string>) };
  }

  private announce(file: DriveFile): void {
    file.webViewLink = this.host.options.onFile?.(file) ?? file.webViewLink;
  }
}

export class DriveService extends Service<GoogleAppsScript.Drive> {
  readonly Files: Files;

  constructor(host: Host) {
    super(host, 'Drive', { Files: null });
    this.Files = new DriveFilesService(host).self;
  }
}

const pageMark = 'local-page-';

function pageStart(method: string, token: string): number {
  const start = token.startsWith(pageMark) ? Number(token.slice(pageMark.length)) : Number.NaN;
  if (!Number.isInteger(start)) throw failed(method, 'Invalid Value for pageToken.');
  return start;
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const googleSheet = 'application/vnd.google-apps.spreadsheet';

/** Drive makes a spreadsheet of a workbook and a document of nothing that is one. */
function refuseConversion({ mimeType, mediaType }: DriveFile): void {
  const isGoogle = mimeType.startsWith('application/vnd.google-apps.');
  if (!isGoogle || mediaType === '' || (mimeType === googleSheet) === (mediaType === excel)) return;
  throw failed('create', 'The requested conversion is not supported.');
}

/** Kind of the editor that opens a converted file, by the last word of its media type. */
const editors: Readonly<Record<string, string>> = { document: 'document', spreadsheet: 'spreadsheets' };

function addressOf({ id, mimeType }: DriveFile): string {
  const editor = editors[/^application\/vnd\.google-apps\.(\w+)$/.exec(mimeType)?.[1] ?? ''];
  return editor
    ? `https://docs.google.com/${editor}/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view`;
}

/** As long as a real one, and of the same signs. */
const newId = (number: number): string => `local-file-${String(number).padStart(33, '0')}`;

/** The fields asked for and no others, as the API answers. */
function shown(method: string, file: DriveFile, { fields = byDefault, ...rest }: Options): File {
  refuseOthers(method, rest, []);
  const wanted = String(fields)
    .split(',')
    .map((field) => field.trim());
  for (const field of wanted) {
    if (!(readable as readonly string[]).includes(field)) {
      throw notHere(`Drive.Files.${method} with the field «${field}»`);
    }
  }
  return Object.fromEntries(wanted.map((field) => [field, file[field as (typeof readable)[number]]])) as File;
}

function refuseOthers(method: string, given: Options, known: readonly string[]): void {
  const odd = Object.keys(given).find((key) => !known.includes(key));
  if (odd !== undefined) throw notHere(`Drive.Files.${method} with «${odd}»`);
}

function failed(method: string, reason: string): Error {
  return exception(
    `API call to drive.files.${method} failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );
}
