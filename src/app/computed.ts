import type { AppWords } from '../i18n/words.ts';
import type { IsoDate } from '../plan/calendar/isoDate.ts';
import { computedCells } from '../plan/computed/computedCells.ts';
import type { Plan } from '../plan/model/plan.ts';
import { REMARK_SIGN } from '../plan/structure/rules.ts';
import type { ComputedCells } from '../plan/structure/writeComputed.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { WordedFinding } from './findings.ts';

/** Tabs in which a row shows its findings. */
const REMARKED = BLUEPRINT.flatMap((spec) =>
  spec.kind === 'table' && spec.columns.some(({ key }) => key === 'remarks') ? [spec.key] : [],
);

/** What the computed columns of each tab have to show, «Замечания» included. */
export function computeCells(
  plan: Plan,
  findings: readonly WordedFinding[],
  today: IsoDate,
  words: AppWords,
): ReadonlyMap<TabKey, ComputedCells> {
  const tabs = computedCells(plan, today, words);
  // Also where nothing is found: what was remarked there last time has to go.
  for (const tab of REMARKED) if (!tabs.has(tab)) tabs.set(tab, new Map());
  for (const { tabKey, rows, severity, message, remarks, decision } of findings) {
    const cells = tabs.get(tabKey);
    if (decision || !cells) continue;
    for (const row of rows) {
      const line = `${REMARK_SIGN[severity]} ${remarks.get(row) ?? message}`;
      const others = cells.get(row) ?? {};
      cells.set(row, { ...others, remarks: others.remarks ? `${others.remarks}\n${line}` : line });
    }
  }
  return tabs;
}
