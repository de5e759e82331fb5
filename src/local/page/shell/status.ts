import type { PageText } from '../../../i18n/ru/page.ts';
import type { Desk } from '../grid/desk.ts';
import { isSingle } from '../grid/selection.ts';
import { displayText, isDateCell } from '../model/cellText.ts';

const most = 200_000;

/** «Заполнено: 5 · Сумма: 12,5» for a selected block; '' for a single cell. */
export function statusText({ sheet, selection, session }: Desk, words: PageText): string {
  const { area } = selection;
  if (isSingle(sheet, selection)) return '';
  let count = 0;
  let numbers = 0;
  let sum = 0;
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  if ((bottom - area.top + 1) * (area.right - area.left + 1) > most) return '';
  for (let row = area.top; row <= bottom; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (!cell || cell.value === null || cell.value === '') continue;
      count++;
      if (typeof cell.value !== 'number' || isDateCell(cell)) continue;
      numbers++;
      sum += cell.value;
    }
  }
  const shown = (value: number): string => displayText({ value }, session.locale);
  return numbers > 1 ? words.sum(shown(count), shown(sum)) : words.count(shown(count));
}
