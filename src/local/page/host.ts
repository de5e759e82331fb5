import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { Answer, Dialog, Menu, MenuItem, Sidebar, Toast } from '../services/options.ts';

/**
 * The border between the page and the host that runs the add-on. The page shows and edits the host's workbook
 * in place: there is one model. The host never touches the document; it speaks to the person through `PageUi`.
 */
export type CreateHost = (ui: PageUi, parts: PageParts) => PageHost | Promise<PageHost>;

/** What the build puts into the page. */
export interface PageParts {
  /** Text of dist/addon/Code.js. */
  code: string;
  /** Text of dist/host.js, the services that Code.js calls. */
  host: string;
  sidebarHtml: string;
  sample: { name: string; bytes: Uint8Array } | null;
}

export interface PageHost {
  /** From now on the add-on works on this workbook. A rejected promise carries a sentence for the person. */
  open(bytes: Uint8Array, name: string): Workbook | Promise<Workbook>;
  create(): Workbook;
  /** The opened package, patched by what has changed since. */
  save(name: string): Uint8Array | Promise<Uint8Array>;

  /** Everything beyond the workbook that a reload must bring back. */
  keep(): Kept;
  restore(workbook: Workbook, kept: Kept): Workbook | Promise<Workbook>;

  /** Puts the plan of a .docx or .txt into a new tab; answers with its id. */
  importPlan(name: string, bytes: Uint8Array): number | Promise<number>;

  /** After a workbook was opened, created or restored, and shown: runs `onOpen`. */
  opened(): void;
  /** Opens the add-on's sidebar without being asked: at the start, and after a reload if it was open. */
  showPanel(): void;
  /** Menus as the add-on built them in `onOpen`. */
  menus(): readonly Menu[];
  /** A click on an item of the add-on's menu. */
  click(item: MenuItem): void;
  /** `google.script.run[entry](...args)`; JSON both ways. */
  rpc(entry: string, args: readonly unknown[]): unknown;
  /** Fires `onEdit`. What it writes becomes part of the edit's step. */
  edited(edit: Edit): void;

  typing: Typing;
}

export interface Kept {
  /** The .xlsx as it was opened; null for a workbook that was made here. */
  file: Uint8Array | null;
  /** What else the host wants back: properties, documents made. Opaque to the page. */
  memory: string;
}

export interface Edit {
  sheet: number;
  area: Area;
}

export interface Typing {
  /** Typed text as Sheets would take it in this locale. With format «@» it stays text. */
  parse(text: string, format: string | undefined, locale: string): TypedValue;
  /** The text in the editor, when the host knows better than `editText`: the inverse of `parse`. */
  editText?(cell: Cell | undefined, locale: string): string;
}

export interface TypedValue {
  value: string | number | boolean | null;
  /** Set when typing brings a format along: «01.09.2025» → dd.mm.yyyy. */
  format?: string;
  /** Without «=», English names, comma as separator; `value` is null then until it is calculated. */
  formula?: string;
}

/** What the host can ask of the page. All of it answers at once, as Apps Script expects. */
export interface PageUi {
  answer(dialog: Dialog): Answer;
  toast(toast: Toast): void;
  showSidebar(sidebar: Sidebar): void;
  /** What is selected now, for `getActiveRange`. */
  selection(): { sheet: Sheet; area: Area };
  /** Shows the tab and brings the area into view. */
  select(sheet: Sheet, area: Area): void;
  /** Offers a file made by the add-on; the answer is an address under which it can be fetched again. */
  file(file: HostFile): string;
  /** Brings formulas up to date before the add-on reads what it has just written. */
  recalculate(): void;
  language: 'ru' | 'en';
}

export interface HostFile {
  name: string;
  bytes: Uint8Array;
  /** Media type. */
  type: string;
}
