import { describe, expect, test } from 'vitest';
import {
  type ActivityField,
  type RecognisedPlan,
  recognisePlan,
} from '../../../src/plan/recognise/recognisePlan.ts';
import { type PlanTable, planTables } from './planTables.ts';
import { missingTexts } from './texts.ts';

type Check = (plan: RecognisedPlan, values: readonly string[]) => void;

const activities = (plan: RecognisedPlan) =>
  plan.rows.flatMap((row) => (row.kind === 'activity' ? [row] : []));

/** What a line of expectations in the fixture means. */
const CHECKS: Record<string, Check> = {
  fields: (plan, [value]) => {
    const fields = plan.columns.filter(({ column }) => column >= 0).map(({ field }) => field ?? '-');
    expect(fields.join(' ')).toBe(value);
  },
  composed: (plan, [value]) => {
    expect(plan.columns.filter(({ column }) => column < 0).map(({ field }) => field)).toEqual([value]);
  },
  activities: (plan, [value]) => {
    expect(activities(plan).filter(({ total }) => !total)).toHaveLength(Number(value));
  },
  total: (plan, [value]) => expect(activities(plan).filter(({ total }) => total)).toHaveLength(Number(value)),
  sections: (plan, [value]) => {
    const titles = plan.rows.flatMap((row) => (row.kind === 'section' ? [row.title] : []));
    expect(titles).toEqual(value ? value.split(' // ') : []);
  },
  institution: (plan, [value]) => expect(plan.title.institution).toBe(value),
  title: (plan, [value]) => expect(plan.title.title).toBe(value),
  year: (plan, [value]) => expect(plan.title.yearText).toBe(value),
  place: (plan, [value]) => expect(plan.title.place).toBe(value),
  titleYear: (plan, [value]) => expect(plan.title.titleYear).toBe(value),
  approval: (plan, [value]) => expect(plan.title.approval).toHaveLength(Number(value)),
  goals: (plan, [value]) => expect(plan.goals).toHaveLength(Number(value)),
  closing: (plan, [value]) => expect(plan.closing).toHaveLength(Number(value)),
  rest: (plan, [value]) => expect(plan.rest).toHaveLength(Number(value)),
  signature: (plan, values) => {
    expect(plan.signatures.map(({ post, name }) => `${post} / ${name}`)).toEqual(values);
  },
  notes: (plan, [value]) => {
    expect(plan.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(value!.split(', ')));
  },
};

function checkRow(plan: RecognisedPlan, number: number, value: string): void {
  const row = activities(plan)[number - 1]!;
  for (const part of value.split('; ')) {
    const [, field, text] = /^([a-zA-Z]+)=([\s\S]*)$/.exec(part)!;
    const column = plan.columns.findIndex((candidate) => candidate.field === (field as ActivityField));
    expect(row.cells[column], `row ${number}, ${field}`).toBe(text!.replace(/⏎/g, '\n'));
  }
}

function check(plan: RecognisedPlan | null, { grid, expected }: PlanTable): void {
  expect(plan).not.toBeNull();
  for (const [key, values] of expected) {
    const row = /^row (\d+)$/.exec(key);
    if (row) checkRow(plan!, Number(row[1]), values[0]!);
    else CHECKS[key]!(plan!, values);
  }
  if (!expected.has('rest')) expect(plan!.rest).toEqual([]);
  expect(missingTexts(grid, plan!)).toEqual([]);
}

describe('tables as other institutions write them', () => {
  const tables = planTables();

  test('there are at least forty', () => {
    expect(tables.length).toBeGreaterThanOrEqual(40);
  });

  test.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
    check(recognisePlan(table.grid), table);
  });
});
