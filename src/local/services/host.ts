import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { wallClock } from './cells/zone.ts';
import { Meter } from './meter.ts';
import type { DriveFile, HostOptions, Menu, Sidebar } from './options.ts';
import { type AuthModeName, checkPermission } from './permissions.ts';

/** What all services of one open workbook share. */
export class Host {
  readonly meter = new Meter();
  readonly options: HostOptions;
  readonly book: Workbook;
  /** NONE outside an execution: nothing may be done while Code.js is being loaded (platform.md §4). */
  authMode: AuthModeName = 'NONE';
  /** The document lock: `mine` belongs to the running entry, `others` to somebody else's. */
  readonly lock = { mine: false, others: false };
  readonly active: { sheetId: number; area: Area };
  /** Milliseconds of every `Utilities.sleep`; nobody really waits. */
  readonly sleeps: number[] = [];
  /** What the add-on has put on the screen. */
  menus: Menu[] = [];
  sidebar: Sidebar | null = null;
  /** What it has put on the Drive. */
  readonly files: DriveFile[] = [];
  private formulasChanged = false;

  constructor(options: HostOptions) {
    this.options = options;
    this.book = options.workbook;
    const first = this.book.sheets.find(({ state }) => state === 'visible') ?? this.book.sheets[0];
    this.active = { sheetId: first?.id ?? 0, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** Every call of a service method comes through here. */
  run<R>(name: string, work: () => R): R {
    return this.meter.run(name, () => {
      checkPermission(name, this.authMode, this.options.deniedScopes ?? []);
      return work();
    });
  }

  activeSheet(): Sheet {
    return this.book.sheets.find(({ id }) => id === this.active.sheetId) ?? this.book.sheets[0]!;
  }

  select(sheet: Sheet, area: Area): void {
    this.active.sheetId = sheet.id;
    this.active.area = area;
    this.options.onSelect?.(sheet, area);
  }

  now(): number {
    return this.options.now?.() ?? Date.now();
  }

  /** «5-9» typed today becomes a day of this year. */
  thisYear(): number {
    return wallClock(this.book.timeZone, this.now()).getUTCFullYear();
  }

  /** Values were written: whatever depends on them is out of date. */
  touch(): void {
    this.formulasChanged = true;
  }

  /** Every read first applies what was written before (platform.md §6), and so does `flush`. */
  settle(): void {
    if (!this.formulasChanged) return;
    this.formulasChanged = false;
    this.options.onRecalculate?.();
  }

  /** An entry has ended: whatever lock it held is gone (platform.md §8). */
  endEntry(): void {
    this.authMode = 'NONE';
    this.lock.mine = false;
    this.meter.endExecution();
    this.settle();
  }
}
