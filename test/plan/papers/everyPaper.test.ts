import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/docx/index.ts';
import type { Plan } from '../../../src/plan/model/plan.ts';
import { type ComposedPaper, PAPER_KINDS, type ReportPeriod } from '../../../src/plan/papers/index.ts';
import { BLUEPRINT } from '../../../src/plan/tabs/blueprint.ts';
import { LISTS } from '../../../src/plan/tabs/lists.ts';
import type { ColumnSpec, FormField, TabKey } from '../../../src/plan/tabs/spec.ts';
import { partsOf } from '../../docx/support.ts';
import { problems } from '../../docx/well-formed.ts';
import { filledPlan } from '../../support/filledPlan.ts';
import { type PlanData, planOf } from '../../support/plan.ts';
import { validateOoxml } from '../../support/validate.ts';
import { textsOf } from './papers.ts';

const PERIODS: readonly ReportPeriod[] = ['first', 'second', 'year'];

const everyPaper = (plan: Plan): [id: string, paper: ComposedPaper][] =>
  PERIODS.flatMap((period) =>
    PAPER_KINDS.flatMap((kind) =>
      period === 'year' || kind.key === 'report' ? kind.plannedPapers(plan, { period }) : [],
    ),
  ).map(({ id, compose }) => [id, compose()]);

const NEARLY_EMPTY: PlanData = {
  year: '2025-2026',
  activities: [{ title: 'Выставка', deadline: 'октябрь' }],
  tabs: {
    groups: [{ name: 'Р-1', teacher: 'И' }],
    budget: [{ item: 'Призы' }],
    timetable: [{ group: 'Р-1' }],
  },
};

describe('every paper', () => {
  test.each([
    ['the filled plan', filledPlan, 15],
    ['a nearly empty plan', NEARLY_EMPTY, 7],
  ] as const)('of %s is valid', { timeout: 60_000 }, async (_name, data, least) => {
    const papers = everyPaper(planOf(data)).map(([, { model }]) => model);
    expect(papers.length).toBeGreaterThanOrEqual(least);
    // One after the other in a single file: the validator takes seconds a file.
    const all = { ...papers[0]!, parts: papers.flatMap(({ parts }) => parts) };
    expect(await validateOoxml(writeDocx(all).bytes, 'papers.docx')).toEqual([]);
  });

  test('depends neither on the register nor on what was remembered', () => {
    const plan = planOf(filledPlan);
    const other: Plan = { ...plan, documents: [], remembered: {} as Plan['remembered'] };
    expect(everyPaper(other)).toEqual(everyPaper(plan));
  });
});

/** Texts that people type, apart from what the program must never print. */
const TEXTS = [
  '',
  'Роботы',
  'МБОУ СОШ № 1',
  'ДДТ',
  'октябрь',
  'в течение года',
  'Да',
  'Нет',
  '12',
  '«Край»; Музей',
  'a & <b>',
];
const DAYS = ['', '01.09.2025', '31.12.2025', '29.05.2026', 'после каникул'];
const NUMBERS = ['', '0', '2', '1,5', 'много'];

function cell({ format, list }: Pick<ColumnSpec | FormField, 'format' | 'list'>): fc.Arbitrary<string> {
  if (list) return fc.constantFrom('', ...LISTS[list].values);
  if (format === 'date') return fc.constantFrom(...DAYS);
  return format === 'text' ? fc.constantFrom(...TEXTS) : fc.constantFrom(...NUMBERS);
}

const rowsOfTab = Object.fromEntries(
  BLUEPRINT.flatMap((spec) => {
    if (spec.kind !== 'table') return [];
    const human = spec.columns.filter(({ owner }) => owner === 'human');
    return [
      [
        spec.key,
        fc.array(fc.record(Object.fromEntries(human.map((column) => [column.key, cell(column)]))), {
          maxLength: 3,
        }),
      ],
    ];
  }),
) as Record<TabKey, fc.Arbitrary<Record<string, string>[]>>;

const formOf = (key: TabKey): fc.Arbitrary<Record<string, string>> => {
  const spec = BLUEPRINT.find((tab) => tab.key === key)!;
  const fields: readonly FormField[] =
    spec.kind === 'form' ? spec.groups.flatMap((group) => [...group.fields]) : [];
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, cell(field)])));
};

const { activities, findings, schedule, lists, memory, ...others } = rowsOfTab;

const randomPlan: fc.Arbitrary<PlanData> = fc
  .record({
    year: fc.constantFrom('', '2025-2026', '2025', '2022-2024'),
    activities: activities!,
    requisites: formOf('requisites'),
    settings: formOf('settings'),
    tabs: fc.record(others),
  })
  .map((data) => ({ ...data, requisites: { ...data.requisites, year: data.year } }));

describe('papers of random plans', () => {
  test('are well-formed and print no hole', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomPlan, (data) => {
        for (const [id, { model, blanks }] of everyPaper(planOf(data))) {
          for (const text of textsOf(model)) {
            expect(text, id).not.toMatch(/undefined|null|NaN|\[object|\(\s*\)|«\s*»| {2}|\n\n/);
          }
          expect(new Set(blanks).size, id).toBe(blanks.length);
          for (const xml of Object.values(partsOf(writeDocx(model).bytes)))
            expect(problems(xml), id).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
