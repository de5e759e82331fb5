import { boundsOfPlanYear } from '../../calendar/planYear.ts';
import { type CheckContext, check, type Params } from '../check.ts';
import { eachTab } from './eachTab.ts';
import { cites, MISDATED_ACTS, REPEALED_ACTS } from './repealedActs.ts';
import { type TextCell, textCells } from './textCells.ts';

function* wrongActs({ plan, today }: CheckContext): Iterable<readonly [TextCell, Params]> {
  const end = plan.year ? boundsOfPlanYear(plan.year).to : today;
  const acts = [
    ...REPEALED_ACTS.filter(({ since }) => since <= end).map((act) => ({ ...act, case: 'repealed' })),
    ...MISDATED_ACTS.map((act) => ({ ...act, case: 'misdated' })),
  ];
  for (const cell of textCells(plan)) {
    // Nearly all cells leave here.
    if (!/\d{3}/.test(cell.text)) continue;
    for (const act of acts) {
      if (!cites(cell.text, act)) continue;
      yield [cell, { heading: cell.heading, act: act.name, now: act.now, case: act.case }];
    }
  }
}

/** Acts that the texts rest on. */
export const actChecks = [
  check('repealed-act', 'warning', (context) => eachTab(wrongActs(context)), 'L14'),
] as const;
