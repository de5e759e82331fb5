import type { DocumentFile, Ports } from '../../src/app/ports.ts';
import type { WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';
import { MemoryPorts } from './memoryPorts.ts';

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

export function deskOn(start: WorkbookSnapshot, day: string): Desk {
  const ports = new MemoryPorts(start, day);
  return {
    ports,
    documents: ports.files,
    workbook: () => ports.snapshot,
    edit: (change) => {
      ports.snapshot = change(ports.snapshot);
    },
    setToday: (next) => {
      ports.day = next;
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
