import type { TabKey } from '../tabs/spec.ts';
import type { Report } from './finding.ts';
import { labelOf } from './labelOf.ts';
import { moveDay } from './moveDay.ts';
import { moveYears } from './moveYears.ts';
import { type NextCell, type NextRow, ownHeading } from './nextWorkbook.ts';
import type { OldRow } from './oldRows.ts';
import { namesSchoolYearOf, namesYearOf } from './schoolYear.ts';
import type { Step } from './step.ts';
import { NOT_NEEDED, type TabRule, UNSENT } from './tabRules.ts';

/** A row of a tab that is told by its rule alone. What stays as typed and names the old year is told. */
export function nextByRule(
  tab: TabKey,
  old: OldRow,
  rule: TabRule,
  { from, shift }: Step,
  report: Report,
): NextRow {
  const cells = new Map(old.cells);
  for (const key of rule.clear) cells.delete(key);
  for (const [key, cell] of cells) {
    if (rule.move.includes(key)) cells.set(key, movedCell(cell, shift));
    else if (!mayNameYear(key, cell)) continue;
    else if (typeof cell === 'string' && rule.texts.includes(key)) cells.set(key, moveYears(cell, shift));
    else if (rule.papers?.includes(key)) continue;
    else if (namesYearOf(old.text(key), from) || namesSchoolYearOf(old.text(key), from))
      report({
        code: 'year-in-text',
        tab,
        row: old.row,
        params: { where: labelOf(tab, key), text: old.text(key) },
      });
  }
  return cells;
}

/** A text, or a day in a column of the users' own: what it is for nobody knows, so it stays. */
export const mayNameYear = (key: string, cell: NextCell): boolean =>
  typeof cell === 'string' || (typeof cell === 'object' && ownHeading(key) !== null);

export function nextParticipant(old: OldRow, rule: TabRule, step: Step, report: Report): NextRow {
  const cells = new Map(nextByRule('participants', old, rule, step, report));
  const state = old.text('approval');
  if (state && state !== NOT_NEEDED) cells.set('approval', UNSENT);
  return cells;
}

/** A day as a day, a text with its years moved; 29 February has no match and becomes the day before. */
export function movedCell(cell: NextCell, shift: number): NextCell {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return moveYears(cell, shift);
  return {
    day: moveDay(cell.day, shift) ?? moveDay(cell.day.replace('-29', '-28') as typeof cell.day, shift)!,
  };
}
