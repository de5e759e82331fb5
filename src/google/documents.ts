import type { DocumentFile, DocumentPort, StoredDocument } from '../app/ports.ts';
import { Problem } from '../app/problem.ts';
import { signedBytes } from './bytes.ts';

/** What is uploaded, and what Drive makes of it. */
interface Conversion {
  readonly from: string;
  readonly ending: string;
  readonly to: string;
}

const DOCUMENT: Conversion = {
  from: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
  to: 'application/vnd.google-apps.document',
};
const SPREADSHEET: Conversion = {
  from: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  to: 'application/vnd.google-apps.spreadsheet',
};
/** appProperties of every file: from which workbook it was made, and what it is. */
const BOOK = 'networkPlanBook';
const KEY = 'networkPlanKey';
const TRIES = 3;

/**
 * One Drive!.Files.create with conversion, under drive.file alone. Keys in appProperties and one Files.list before
 * it find what an interrupted run already made.
 */
export function driveDocuments(bookId: () => string): DocumentPort {
  return {
    made: () => {
      const book = bookId();
      return withRetries(() => listOf(book));
    },
    create: (file) => upload(bookId(), file, DOCUMENT),
    createSpreadsheet: (file) => upload(bookId(), file, SPREADSHEET),

    /** Uploading .docx bytes to an existing Google Doc converts in place: id, link and sharing stay. */
    replace({ id = '', url }, { name, bytes }) {
      const blob = Utilities.newBlob(signedBytes(bytes), DOCUMENT.from, `${name}.${DOCUMENT.ending}`);
      const file = withRetries(() => updated(name, id, blob));
      // In the bin it would be rewritten all the same, and nobody would see it.
      return file && !file.trashed ? { id, name, url: file.webViewLink ?? url } : null;
    },
  };
}

/** Null = there is no such file any more. */
function updated(name: string, id: string, blob: GoogleAppsScript.Base.Blob) {
  try {
    return Drive!.Files.update({ name }, id, blob, { fields: 'id,name,webViewLink,trashed' });
  } catch (error) {
    if (/file not found/i.test(String(error))) return null;
    throw error;
  }
}

function upload(
  book: string,
  { name, bytes, key }: DocumentFile,
  { from, ending, to }: Conversion,
): StoredDocument {
  const blob = Utilities.newBlob(signedBytes(bytes), from, `${name}.${ending}`);
  const resource = { name, mimeType: to, appProperties: { [BOOK]: book, [KEY]: key } };
  return withRetries(
    () => {
      const file = Drive!.Files.create(resource, blob, { fields: 'id,name,webViewLink' });
      return { id: file.id!, name, url: file.webViewLink! };
    },
    // The answer may have got lost after the file was made.
    { ending, done: () => listOf(book).get(key) },
  );
}

/** All files of the workbook by key, a thousand a page. */
function listOf(book: string): Map<string, StoredDocument> {
  const found = new Map<string, StoredDocument>();
  let pageToken: string | undefined;
  do {
    const page = Drive!.Files.list({
      q: `appProperties has { key='${BOOK}' and value='${book}' } and trashed = false`,
      fields: 'nextPageToken,files(id,name,webViewLink,appProperties)',
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    for (const { id, name, webViewLink, appProperties } of page.files ?? []) {
      const key = (appProperties as Record<string, string> | undefined)?.[KEY];
      if (key && !found.has(key)) found.set(key, { id: id!, name: name!, url: webViewLink! });
    }
    pageToken = page.nextPageToken ?? undefined;
  } while (pageToken);
  return found;
}

const TRANSIENT =
  /internal error|backend error|rate limit|timed? ?out|temporar|empty response|service error|try again/i;
const PERMISSION = /permission|authoriz|scope|insufficient|access denied|not allowed/i;
const QUOTA = /quota|too many times|limit exceeded/i;

interface Retry<T> {
  /** Of the file that a person can still get another way. */
  readonly ending: string;
  /** Tells that the last try took effect. */
  readonly done: () => T | undefined;
}

/** Transient failures are tried again after 1 and 2 seconds; what stays becomes one plain sentence. */
function withRetries<T>(
  call: () => T,
  { ending, done }: Retry<T> = { ending: DOCUMENT.ending, done: () => undefined },
): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return (attempt > 1 ? done() : undefined) ?? call();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (PERMISSION.test(message)) throw new Problem('no-permission', { ending });
      if (QUOTA.test(message) && !/rate limit/i.test(message)) throw new Problem('quota', { ending });
      if (attempt === TRIES || !TRANSIENT.test(message)) throw new Problem('upload-failed', { ending });
      Utilities.sleep(1000 * attempt);
    }
  }
}
