import { expect, test } from 'vitest';
import { filledPlan } from '../../support/filledPlan.ts';
import { findingsOf } from '../../support/plan.ts';

const many = <T, R>(rows: readonly T[], count: number, change: (row: T, index: number) => R): R[] =>
  Array.from({ length: count }, (_, index) => change(rows[index % rows.length]!, index));

/** 5,000 activities, 500 groups with their lessons, 60 partners, 120 contracts: far more than anybody has. */
function bigPlan() {
  const { participants, agreements, groups, timetable, venues, budget, ...tabs } = filledPlan.tabs;
  const partner = (index: number): string => `МБОУ СОШ № ${10 + (index % 56)}`;
  return {
    ...filledPlan,
    activities: many(filledPlan.activities, 5000, (row, index) => ({
      ...row,
      number: String(index + 1),
      organisations: index % 9 === 0 ? 'Школа' : partner(index),
    })),
    tabs: {
      ...tabs,
      venues,
      participants: [
        ...participants,
        ...many([participants[2]!], 56, (row, index) => ({ ...row, shortName: partner(index), inn: '' })),
      ],
      agreements: many(agreements, 120, (row, index) => ({
        ...row,
        contractNumber: String(index + 1),
        parties: partner(index),
        status: 'На подписи',
      })),
      groups: many(groups, 500, (row, index) => ({
        ...row,
        name: `${row.name}-${index}`,
        studentsFrom: partner(index),
        programmeHours: 100,
      })),
      timetable: many(timetable, 500, (row, index) => ({
        ...row,
        group: `${groups[index % 3]!.name}-${index}`,
      })),
      budget: many(budget, 1000, (row) => ({ ...row, source: '' })),
    },
  };
}

test('a plan of any size is checked in seconds and told in few findings', () => {
  const findings = findingsOf(bigPlan(), '2025-10-01');
  const perCode = new Map<string, number>();
  for (const { code } of findings) perCode.set(code, (perCode.get(code) ?? 0) + 1);
  expect(Math.max(...perCode.values())).toBeLessThanOrEqual(4);
  expect(findings.length).toBeLessThan(40);
}, 20_000);
