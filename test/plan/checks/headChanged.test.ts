import { expect, test } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { runChecks } from '../../../src/plan/checks/index.ts';
import { calendarOf } from '../../../src/plan/model/calendarOf.ts';
import type { Plan } from '../../../src/plan/model/plan.ts';
import { readRemembered, rememberPlan } from '../../../src/plan/model/remembered.ts';
import { planOf } from '../../support/plan.ts';

const day = (text: string): IsoDate => parseIsoDate(text)!;

function plan(headName: string, status: string, before?: Plan, seen = '2024-01-10'): Plan {
  const read = planOf({
    tabs: {
      participants: [{ shortName: 'СОШ № 2', headPost: 'директор', headName }],
      agreements: [{ kind: 'Соглашение о сотрудничестве', contractNumber: '4', parties: 'СОШ № 2', status }],
    },
  });
  return before ? { ...read, remembered: readRemembered(rememberPlan(before, day(seen))) } : read;
}

const found = (read: Plan, today: string) =>
  runChecks({ plan: read, today: day(today), calendar: calendarOf(read) }).find(
    ({ code }) => code === 'head-changed',
  );

const first = plan('Сказкин Борис Львович', 'На подписи');

test('a new head is told while an agreement waits for the signature, with the day it was first seen', () => {
  const changed = plan('Небылица Анна Юрьевна', 'На подписи', first);
  expect(found(changed, '2024-01-12')?.items?.[0]).toMatchObject({ day: '12.01.2024', numbers: '№ 4' });
  const later = plan('Небылица Анна Юрьевна', 'На подписи', changed, '2024-01-12');
  expect(found(later, '2024-02-01')?.items?.[0]).toMatchObject({ day: '12.01.2024' });
});

test('is silent when nothing is open, nothing changed, or nothing was seen before', () => {
  expect(found(plan('Небылица Анна Юрьевна', 'Подписан', first), '2024-01-12')).toBeUndefined();
  expect(found(plan('Сказкин Борис Львович', 'На подписи', first), '2024-01-12')).toBeUndefined();
  expect(found(first, '2024-01-12')).toBeUndefined();
});
