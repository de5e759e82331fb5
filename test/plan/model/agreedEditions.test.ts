import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { agreedNow } from '../../../src/plan/model/agreedEditions.ts';
import { planOf } from '../../support/plan.ts';

/** The day of the edition that a partner is said to have agreed to, seen for the first time on 05.09.2023. */
function agreedOn(editionDate: string, answeredOn: string): string | undefined {
  const participants = [{ shortName: 'СОШ № 1', approval: 'Согласовано', answeredOn }];
  const plan = planOf({ requisites: { editionDate }, tabs: { participants } });
  return Object.values(agreedNow(plan, parseIsoDate('2023-09-05')!))[0]?.day;
}

test.each([
  ['a draft, before it was fixed', '31.08.2023', '25.08.2023', '2023-08-25'],
  ['the edition that was fixed before the answer', '31.08.2023', '04.09.2023', '2023-08-31'],
  ['the fixed edition, when nobody knows the day of the answer', '31.08.2023', '', '2023-08-31'],
  ['what there is today, when nothing is known', '', '', '2023-09-05'],
])('a partner agrees to %s', (_, fixed, answered, day) => {
  expect(agreedOn(fixed, answered)).toBe(day);
});
