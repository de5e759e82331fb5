import type { Ports } from '../app/ports.ts';
import { Problem } from '../app/problem.ts';
import type { IsoDate } from '../plan/calendar/isoDate.ts';
import { applyChanges } from './applyChanges.ts';
import { signedBytes } from './bytes.ts';
import { driveDocuments } from './documents.ts';
import { readSheets } from './readSheets.ts';

/** How long a run waits for a colleague's. */
const LOCK_WAIT_MS = 10_000;

/** The adapters to the active spreadsheet. Cheap: nothing is read before a use case asks. */
export function openPorts(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let bookId = '';
  const format = (pattern: string): string =>
    Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), pattern);
  return {
    base64: {
      encode: (bytes) => Utilities.base64Encode(signedBytes(bytes)),
      decode: (text) => Uint8Array.from(Utilities.base64Decode(text)),
    },
    workbook: {
      read: (wanted = () => true) => readSheets(spreadsheet, wanted),
      apply: (changes) => {
        if (changes.length > 0) applyChanges(spreadsheet, changes);
      },
      show: (tab, cell) => {
        const sheet = spreadsheet.getSheetByName(tab);
        if (!sheet) return;
        if (cell) sheet.getRange(cell).activate();
        else sheet.activate();
      },
    },
    documents: driveDocuments(() => {
      bookId = bookId || spreadsheet.getId();
      return bookId;
    }),
    exclusively: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) throw new Problem('locked');
      try {
        return work();
      } finally {
        release(lock);
      }
    },
    today: () => format('yyyy-MM-dd') as IsoDate,
    now: () => format('yyyy-MM-dd HH:mm'),
    clock: () => Date.now(),
  };
}

/** The lock ends with the execution at the latest: failing to release it must not fail what was done under it. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing to do.
  }
}
