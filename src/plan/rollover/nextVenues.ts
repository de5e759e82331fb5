import type { LocatedWorkbook } from '../structure/locate.ts';
import type { Report } from './finding.ts';
import { isEnded } from './nextAgreements.ts';
import type { NextRow } from './nextWorkbook.ts';
import { type OldRow, oldRowsOf } from './oldRows.ts';
import type { Step } from './step.ts';

/** A room whose paper is over: the draft of its agreement has no number yet that could be named here. */
export function withoutEndedGround(
  old: OldRow,
  next: NextRow,
  ended: ReadonlySet<string>,
  report: Report,
): NextRow {
  const ground = old.text('ground');
  if (!ended.has(ground)) return next;
  report({ code: 'ground-ended', tab: 'venues', row: old.row, params: { venue: old.text('name'), ground } });
  return new Map([...next].filter(([key]) => key !== 'ground'));
}

/** Numbers of agreements that go over without them, or not at all. */
export function endedAgreements(located: LocatedWorkbook, step: Step): ReadonlySet<string> {
  const agreements = located.tables.get('agreements');
  if (!agreements) return new Set();
  const ended = oldRowsOf(agreements).rows.filter((row) => isEnded(row, step));
  return new Set(ended.map((row) => row.text('contractNumber')).filter(Boolean));
}
