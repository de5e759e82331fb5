import { areaOf } from '../services/cells/a1.ts';
import { authMode } from '../services/enums.ts';
import { exception, notHere } from '../services/exception.ts';
import type { Host } from '../services/host.ts';
import type { DriveFile, Menu, MenuEntry, Sidebar } from '../services/options.ts';
import type { AuthModeName } from '../services/permissions.ts';
import { RangeService } from '../services/range.ts';
import { SpreadsheetService } from '../services/spreadsheet.ts';
import { checkPlain } from './plain.ts';

/** A person's edit, for the simple trigger `onEdit`. */
export interface Edit {
  tab: string;
  /** «C5» */
  a1: string;
  value?: string;
  oldValue?: string;
}

/** What the world outside the realm can ask of the host and do to it. */
export interface HostControl {
  /** Runs a simple trigger, or any other top-level function that takes an event, as one execution. */
  trigger(name: string, mode: AuthModeName): void;
  /** A click on a menu item; FULL, as on Google. */
  click(label: string): void;
  /** `google.script.run.name(...args)`; JSON of the arguments in, JSON of the result out. */
  rpc(name: string, args: string): string;
  fireEdit(edit: Edit): void;

  /** `{"Range.getValues": 3, …, "total": 12}` since the last reset. */
  counts(): Record<string, number>;
  resetCounts(): void;
  /**
   * Lets the n-th call since the last reset, or the next call of a method («Range.setValues»), fail with this
   * message. `after` = the call takes effect first. `times` = how often in a row.
   */
  failAt(at: number | string, message: string, after?: boolean, times?: number): void;
  /** Ends the execution at the n-th call since the last reset; with `after` the call still takes effect. */
  cutAt(at: number, after?: boolean): void;
  /** What was asked of the host that it lacks, even if the add-on caught the error. */
  refused(): string[];

  menu(): Menu[];
  sidebar(): Sidebar | null;
  files(): DriveFile[];
  /** Where the last `activate` led. */
  selection(): { tab: string; row: number; column: number };
  /** Milliseconds of every `Utilities.sleep`. */
  sleeps(): number[];
  /** Whether somebody else holds the document lock. */
  lockByOthers(held: boolean): void;
}

export function controlOf(host: Host, realm: Record<string, unknown>): HostControl {
  /** One execution: the lock ends with it, however it ends. */
  const execute = (name: string, mode: AuthModeName, args: readonly unknown[]): unknown => {
    const entry = realm[name];
    if (typeof entry !== 'function') throw exception(`Script function not found: ${name}`);
    host.authMode = mode;
    try {
      const result: unknown = entry(...args);
      if (typeof (result as { then?: unknown } | null | undefined)?.then === 'function') {
        throw notHere(`an asynchronous entry function: ${name}`);
      }
      return result;
    } finally {
      host.endEntry();
    }
  };
  const event = (mode: AuthModeName): Record<string, unknown> => ({
    authMode: authMode[mode],
    source: new SpreadsheetService(host).self,
  });

  return {
    trigger: (name, mode) => {
      execute(name, mode, [event(mode)]);
    },
    click: (label) => {
      const run = host.menus.map((menu) => functionOf(menu, label)).find(Boolean);
      if (!run) throw new Error(`No menu item «${label}»`);
      execute(run, 'FULL', []);
    },
    rpc: (name, args) => {
      if (name.endsWith('_')) throw exception(`Script function not found: ${name}`);
      const result = execute(name, 'FULL', JSON.parse(args) as unknown[]) ?? null;
      checkPlain(result, `the result of ${name}`);
      return JSON.stringify(result);
    },
    fireEdit: ({ tab, a1, value, oldValue }) => {
      const sheet = host.book.sheets.find(({ name }) => name === tab);
      if (!sheet) throw new Error(`No tab «${tab}»`);
      const range = new RangeService(host, sheet, areaOf(a1, sheet)).self;
      if (typeof realm.onEdit !== 'function') return;
      execute('onEdit', 'LIMITED', [{ ...event('LIMITED'), range, value, oldValue }]);
    },

    counts: () => host.meter.counts(),
    resetCounts: () => host.meter.reset(),
    failAt: (at, message, after, times) => host.meter.failAt(at, message, after, times),
    cutAt: (at, after) => host.meter.cutAt(at, after),
    refused: () => host.meter.refused(),

    menu: () => host.menus,
    sidebar: () => host.sidebar,
    files: () => host.files,
    selection: () => {
      const { top, left } = host.active.area;
      return { tab: host.activeSheet().name, row: top + 1, column: left + 1 };
    },
    sleeps: () => host.sleeps,
    lockByOthers: (held) => {
      host.lock.others = held;
    },
  };
}

function functionOf(menu: Menu, label: string): string | undefined {
  const inside = (entry: MenuEntry): string | undefined => {
    if (entry === 'separator') return undefined;
    if ('run' in entry) return entry.label === label ? entry.run : undefined;
    return functionOf(entry, label);
  };
  return menu.entries.map(inside).find(Boolean);
}
