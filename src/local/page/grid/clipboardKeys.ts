import type { Area, Sheet } from '../../../workbook/workbook.ts';
import { type Block, textBlock } from '../clipboard/block.ts';
import { readHtml } from '../clipboard/readHtml.ts';
import { readTsv } from '../clipboard/tsv.ts';
import { clipboardTexts, markIn } from '../clipboard/writeClipboard.ts';
import { areaOf, inside, usedArea } from '../model/area.ts';
import {
  blockOf,
  clearWrites,
  mergesAfterPaste,
  pasteArea,
  pasteWrites,
  widenColumns,
} from '../model/edits.ts';
import type { CellWrite } from '../model/history.ts';
import type { Desk } from './desk.ts';
import { isSingle, selectArea } from './selection.ts';

/** What was copied here last: pasted back with formats and formulas when the clipboard still holds it. */
interface Copied {
  mark: string;
  sheet: Sheet;
  area: Area;
  block: Block;
  cut: boolean;
}

/** What is pasted beyond is dropped: nobody meant it. */
const lastRow = 50_000;
const lastColumn = 700;

export function listenToClipboard(desk: Desk): void {
  let copied: Copied | null = null;
  const isOurs = (): boolean => document.activeElement === desk.view.grid;

  const copy = (event: ClipboardEvent, cut: boolean): void => {
    if (!isOurs() || !event.clipboardData) return;
    event.preventDefault();
    const area = copiedArea(desk);
    const mark = Math.random().toString(36).slice(2);
    const { plain, html } = clipboardTexts(desk.sheet, area, desk.session.locale, mark);
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    copied = { mark, sheet: desk.sheet, area, block: blockOf(desk.sheet, area), cut };
    desk.setCut(cut ? area : null);
  };
  document.addEventListener('copy', (event) => copy(event, false));
  document.addEventListener('cut', (event) => copy(event, true));
  document.addEventListener('paste', (event) => {
    if (!isOurs() || !event.clipboardData) return;
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const own = copied && markIn(html) === copied.mark ? copied : null;
    const text = event.clipboardData.getData('text/plain');
    if (html === '' && text === '') return;
    const block = own?.block ?? readHtml(html) ?? textBlock(readTsv(text));
    if (block.rows === 0 || block.columns === 0) return;
    const moved = own?.cut && desk.cut ? own : null;
    paste(desk, block, moved);
    if (moved) copied = null;
  });
}

/** Whole rows, columns or tabs are copied as far as there is something in them. */
function copiedArea({ sheet, selection }: Desk): Area {
  const { area, whole } = selection;
  const used = whole ? usedArea(sheet) : null;
  if (!used) return whole ? areaOf({ row: area.top, column: area.left }) : area;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
}

function paste(desk: Desk, block: Block, cut: Copied | null): void {
  const { sheet, session, selection, words } = desk;
  const start =
    isSingle(sheet, selection) || selection.whole
      ? areaOf({ row: selection.area.top, column: selection.area.left })
      : selection.area;
  const area = pasteArea(block, start);
  area.bottom = Math.min(area.bottom, lastRow);
  area.right = Math.min(area.right, Math.max(lastColumn, sheet.columnCount - 1));
  const writes = new Map<string, CellWrite>();
  const add = (write: CellWrite): unknown => writes.set(`${write.row},${write.column}`, write);
  const fromHere = cut?.sheet === sheet;
  if (cut && fromHere) for (const write of clearWrites(sheet, cut.area)) add(write);
  for (const write of pasteWrites(sheet, block, area, session.interpret, cut !== null)) add(write);
  session.write(words.steps.paste, sheet, [...writes.values()], area, () => {
    sheet.rowCount = Math.max(sheet.rowCount, area.bottom + 1);
    sheet.columnCount = Math.max(sheet.columnCount, area.right + 1);
    widenColumns(sheet, block, area.left);
    if (cut && fromHere) sheet.merges = sheet.merges.filter((merge) => !inside(merge, cut.area));
    sheet.merges = mergesAfterPaste(sheet, block, area);
  });
  if (cut && !fromHere) session.alsoWrite(cut.sheet, clearWrites(cut.sheet, cut.area), cut.area);
  desk.cut = null;
  desk.select(selectArea(sheet, area), { row: area.top, column: area.left });
}
