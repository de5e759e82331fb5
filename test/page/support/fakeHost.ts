import type { CreateHost } from '../../../src/local/page/host.ts';
import { sheetTyping } from '../../../src/local/page/typing.ts';
import type { Menu } from '../../../src/local/services/options.ts';
import { newSheet } from '../../../src/workbook/newSheet.ts';
import type { Cell, Sheet, Workbook } from '../../../src/workbook/workbook.ts';
import { runAddon } from './runAddon.ts';

/**
 * A stand-in for the real host, small enough to be read: an «.xlsx» is the workbook as JSON, the add-on (fakeAddon.js)
 * works on the model itself.
 */
export const createHost: CreateHost = (ui, parts) => {
  let workbook: Workbook;
  let file: Uint8Array | null = null;
  const menus: Menu[] = [];
  const book = {
    sheets: () => workbook.sheets,
    put(sheet: Sheet, row: number, column: number, cell: Cell) {
      sheet.rows[row] ??= [];
      sheet.rows[row]![column] = cell;
    },
    addTab(name: string) {
      const sheet = newSheet(Math.max(...workbook.sheets.map(({ id }) => id)) + 1, name);
      workbook.sheets.push(sheet);
      return sheet;
    },
  };
  const entries = runAddon(parts.code, { book, ui, menus, sidebarHtml: parts.sidebarHtml });
  const take = (next: Workbook, bytes: Uint8Array | null): Workbook => {
    workbook = next;
    file = bytes;
    return workbook;
  };
  return {
    open(bytes, name) {
      const text = new TextDecoder().decode(bytes);
      if (!text.startsWith('{')) throw new Error(`«${name}» – не книга .xlsx.`);
      const { sheets, ...rest } = JSON.parse(text) as Workbook;
      return take({ ...rest, sheets: sheets.map(revived) }, bytes);
    },
    create: () => take({ locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [newSheet(1, 'Лист1')] }, null),
    save: () => new TextEncoder().encode(JSON.stringify(workbook)),
    keep: () => ({ file, memory: 'remembered' }),
    restore: (next, kept) => take(next, kept.file),
    importPlan(name, bytes) {
      const sheet = book.addTab(name.replace(/\.\w+$/, ''));
      const lines = new TextDecoder().decode(bytes).split('\n');
      lines.forEach((value, row) => {
        book.put(sheet, row, 0, { value });
      });
      return sheet.id;
    },
    opened() {
      menus.length = 0;
      (entries.onOpen as () => void)();
    },
    // The panel would cover a part of the grid that the tests click on.
    showPanel: () => {},
    menus: () => menus,
    click: ({ run }) => (entries[run] as () => void)(),
    rpc: (entry, args) => (entries[entry] as (...given: unknown[]) => unknown)(...args),
    edited: (edit) => (entries.onEdit as (edit: unknown) => void)(edit),
    typing: sheetTyping,
  };
};

/** JSON writes holes as null. */
function revived(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => cell ?? undefined)) };
}
