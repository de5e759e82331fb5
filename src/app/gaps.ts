import type { AppWords } from '../i18n/words.ts';
import type { BudgetLine, Plan } from '../plan/model/plan.ts';
import { plannedAmount } from '../plan/model/plannedOf.ts';
import { rowsOfTab } from '../plan/model/referenceColumns.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { Overview } from './api.ts';

/** What a row needs before the plan can be carried out; everything else may stay empty for good. */
const NEEDED: readonly (readonly [TabKey, readonly string[]])[] = [
  ['activities', ['deadline', 'executors']],
  ['participants', ['role', 'headName']],
  ['agreements', ['kind', 'contractNumber', 'signedOn', 'parties', 'to']],
  ['services', ['provider', 'receivers', 'hours']],
  ['groups', ['programme', 'enrolledAt', 'teacher', 'venue', 'weeklyHours', 'firstLesson', 'lastLesson']],
  ['venues', ['address', 'owner']],
  ['staff', ['post']],
  ['budget', ['source', 'planned']],
];

/** What is still empty, one line a tab. An empty cell is counted and never a finding by itself. */
export function gaps(plan: Plan, located: LocatedWorkbook, words: AppWords): NonNullable<Overview['empty']> {
  return NEEDED.flatMap(([tab, keys]) => {
    const table = located.tables.get(tab);
    if (!table) return [];
    const rows = rowsOfTab(plan, tab);
    const name = table.sheet.name;
    if (rows.length === 0) return [{ tab: name, text: words.gaps.noRows }];
    const unread = plan.unreadable.get(tab) ?? [];
    const counts = keys.flatMap((key) => {
      const empty = rows.filter((row) => {
        if (key === 'planned' && plannedAmount(row as unknown as BudgetLine) !== null) return false;
        const isBlank = row[key] === '' || row[key] === null;
        return isBlank && !unread.some((cell) => cell.row === row.row && cell.column === key);
      }).length;
      const heading = table.spec.columns.find((column) => column.key === key)!.heading;
      return empty > 0 && table.columns.has(key) ? [words.gaps.column(heading, empty)] : [];
    });
    return counts.length === 0 ? [] : [{ tab: name, text: words.gaps.columns(counts) }];
  });
}
