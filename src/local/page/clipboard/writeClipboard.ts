import type { Area, Cell, Sheet } from '../../../workbook/workbook.ts';
import { holds, mergeAt } from '../model/area.ts';
import { cellAt } from '../model/cell.ts';
import { displayText } from '../model/cellText.ts';
import { writeTsv } from './tsv.ts';

export interface ClipboardTexts {
  plain: string;
  html: string;
}

/**
 * The area as Excel, Sheets and Word take it. `mark` comes back when it is pasted into this page, which then
 * pastes the cells themselves with formats and formulas.
 */
export function clipboardTexts(sheet: Sheet, area: Area, locale: string, mark: string): ClipboardTexts {
  const rows: string[][] = [];
  let body = '';
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    let cells = '';
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const text = displayText(cell, locale);
      texts.push(text);
      cells += tableCell(sheet, area, row, column, cell, text);
    }
    rows.push(texts);
    body += `<tr>${cells}</tr>`;
  }
  return {
    plain: writeTsv(rows),
    html: `<meta charset="utf-8"><table data-network-plan="${mark}" style="border-collapse:collapse">${body}</table>`,
  };
}

function tableCell(
  sheet: Sheet,
  area: Area,
  row: number,
  column: number,
  cell: Cell | undefined,
  text: string,
): string {
  const merge = mergeAt(sheet, row, column);
  const isAnchor = merge?.top === row && merge.left === column;
  if (merge && !isAnchor && holds(area, merge.top, merge.left)) return '';
  const spans = isAnchor
    ? ` rowspan="${Math.min(merge.bottom, area.bottom) - row + 1}" colspan="${Math.min(merge.right, area.right) - column + 1}"`
    : '';
  // Word and Excel read the break as a line of the same cell; without the second rule Excel splits the cell.
  const content = escapeHtml(text).replace(/\n/g, '<br style="mso-data-placement:same-cell">');
  return `<td${spans} style="${cellCss(cell)}">${content}</td>`;
}

function cellCss(cell: Cell | undefined): string {
  const style = cell?.style ?? {};
  const rules = ['border:1px solid #bbb', 'padding:2px 4px'];
  if (style.bold) rules.push('font-weight:bold');
  if (style.italic) rules.push('font-style:italic');
  if (style.color) rules.push(`color:${style.color}`);
  if (style.background) rules.push(`background:${style.background}`);
  if (style.align) rules.push(`text-align:${style.align}`);
  // As text in Excel too: «1.10» and «00123» must not become numbers on the way.
  if (cell?.format === '@') rules.push("mso-number-format:'\\@'");
  return escapeHtml(rules.join(';'));
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The mark of our own copy in pasted HTML. */
export function markIn(html: string): string | null {
  return /data-network-plan="([\w-]+)"/.exec(html)?.[1] ?? null;
}
