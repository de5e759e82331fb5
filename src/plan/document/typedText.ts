import { parseIsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import type { Plan } from '../model/plan.ts';
import type { TabKey } from '../tabs/spec.ts';
import { printNumber } from './printNumber.ts';

/**
 * A cell as it is printed: texts as typed, days and numbers in the form of documents. What could not be read is
 * printed as typed, too: the paper must not lose what the sheet says.
 */
export function typedText<Row extends { readonly row: number }>(
  plan: Plan,
  tab: TabKey,
): (row: Row, key: keyof Row & string) => string {
  const unread = plan.unreadable.get(tab) ?? [];
  return (row, key) => {
    const value: unknown = row[key];
    if (typeof value === 'number') return printNumber(value);
    if (typeof value === 'string') {
      const day = parseIsoDate(value);
      return day ? printDay(day) : value;
    }
    return unread.find((cell) => cell.row === row.row && cell.column === key)?.text.trim() ?? '';
  };
}
