import type { DocumentFile, Ports } from '../../src/app/ports.ts';
import type { IsoDate } from '../../src/plan/calendar/isoDate.ts';
import type { WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';
import { applyToSnapshot } from './applyToSnapshot.ts';

/** A workbook in memory behind the ports of the use cases, to be tested without a host. */
export interface Desk {
  readonly ports: Ports;
  readonly documents: readonly DocumentFile[];
  workbook(): WorkbookSnapshot;
  /** A person at work between two actions. */
  edit(change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): void;
  /** Moves the clock. */
  setToday(day: string): void;
}

const stored = ({ name }: DocumentFile, index: number) => ({
  id: String(index + 1),
  name,
  url: `https://docs.example/${index + 1}`,
});

export function deskOn(start: WorkbookSnapshot, day: string): Desk {
  let [workbook, today] = [start, day];
  const documents: DocumentFile[] = [];
  return {
    documents,
    workbook: () => workbook,
    edit: (change) => {
      workbook = change(workbook);
    },
    setToday: (next) => {
      today = next;
    },
    ports: {
      base64: {
        encode: (bytes) => Buffer.from(bytes).toString('base64'),
        decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
      },
      workbook: {
        read: (wanted = () => true) => ({ ...workbook, sheets: workbook.sheets.filter(wanted) }),
        apply: (changes) => {
          workbook = applyToSnapshot(workbook, changes);
        },
        show: () => undefined,
      },
      documents: {
        made: () => new Map(documents.map((file, index) => [file.key, stored(file, index)])),
        create: (file) => stored(file, documents.push(file) - 1),
        createSpreadsheet: (file) => stored(file, documents.push(file) - 1),
        replace: (last, { name }) => ({ id: last.id ?? '', name, url: last.url }),
      },
      exclusively: (work) => work(),
      today: () => today as IsoDate,
      now: () => `${today} 12:00`,
      clock: () => 0,
    },
  };
}

/** The workbook with one cell typed over. 0-based. */
export function typed(
  workbook: WorkbookSnapshot,
  tab: string,
  row: number,
  column: number,
  text: string,
): WorkbookSnapshot {
  const over = <T>(grid: readonly (readonly T[])[], value: T): T[][] =>
    grid.map((line, at) => line.map((cell, index) => (at === row && index === column ? value : cell)));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === tab
        ? { ...sheet, texts: over(sheet.texts, text), values: over(sheet.values, text) }
        : sheet,
    ),
  };
}
