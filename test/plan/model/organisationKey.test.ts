import { expect, test } from 'vitest';
import { hasParty } from '../../../src/plan/model/agreements.ts';
import { planOf } from '../../support/plan.ts';

test('a contract under the full name is one with the organisation that groups call by its short name', () => {
  const plan = planOf({
    tabs: {
      participants: [{ shortName: 'СОШ № 2', fullName: 'МБОУ средняя школа № 2 хутора Лугового' }],
      agreements: [{ parties: 'МБОУ средняя школа №2 хутора Лугового' }],
    },
  });
  const [agreement] = plan.agreements;
  expect(hasParty(plan, agreement!, 'СОШ № 2')).toBe(true);
  expect(hasParty(plan, agreement!, 'СОШ № 5')).toBe(false);
});
