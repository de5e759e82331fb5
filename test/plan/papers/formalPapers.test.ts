import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/docx/index.ts';
import { BLUEPRINT } from '../../../src/plan/tabs/blueprint.ts';
import type { TabKey } from '../../../src/plan/tabs/spec.ts';
import { documentXml } from '../../docx/support.ts';
import { problems } from '../../docx/well-formed.ts';
import type { PlanData } from '../../support/plan.ts';
import { validateOoxml } from '../../support/validate.ts';
import { ALMOST_EMPTY, FORMAL, type MadePaper, papersOf, SAMPLE } from './composed.ts';
import { printedTexts } from './papers.ts';

const everyPaper = (data: PlanData): MadePaper[] => FORMAL.flatMap((key) => papersOf(key, data));

const NAMES = ['МБОУ СОШ № 1', 'Краеведческий музей', 'ДДТ', 'АНО «Школа <робот> & Ко»', 'Дом\nкультуры', ''];
const TABS: readonly TabKey[] = ['participants', 'agreements', 'services', 'groups', 'staff', 'venues'];
const WORDS = [
  ...NAMES,
  'Робототехника',
  'Основы',
  '3',
  '2,5',
  '01.09.2026',
  'скоро',
  'Да',
  'Нет',
  '<b>&amp;</b>',
  'строка\nи ещё строка',
  'г. Энск, ул. Мира, 5.',
  'о'.repeat(120),
];

/** Activities are printed as typed, with their spaces; everything else stands in our sentences and tables. */
const LOOSE = [...WORDS, 'два  пробела\n\nи  строки'];

/** A cell of any column: what its list offers, or one of the words above; mostly empty. */
function rowOf(tab: TabKey) {
  const spec = BLUEPRINT.find(({ key }) => key === tab);
  if (spec?.kind !== 'table') throw new Error(tab);
  const cells = spec.columns
    .filter(({ owner }) => owner === 'human')
    .map(({ key, from, list }) => {
      const words =
        from?.tab === 'participants'
          ? NAMES
          : list === 'yesNo'
            ? ['Да', 'Нет', '']
            : tab === 'activities'
              ? WORDS
              : LOOSE;
      return [
        key,
        fc.oneof(
          { weight: 2, arbitrary: fc.constant('') },
          { weight: 3, arbitrary: fc.constantFrom(...words) },
        ),
      ];
    });
  const kinds = { agreements: ['Договор о сетевой форме', 'Соглашение о сотрудничестве', 'Договор аренды'] };
  return fc.record({
    ...Object.fromEntries(cells),
    ...(tab === 'agreements' ? { kind: fc.constantFrom(...kinds.agreements) } : {}),
  }) as fc.Arbitrary<Record<string, string>>;
}

const form = fc.record({
  institution: fc.constantFrom('', 'муниципальное учреждение\nдом творчества'),
  institutionShort: fc.constantFrom('', 'ДДТ'),
  planTitle: fc.constantFrom('', 'План работы', 'ПЛАН', 'Дорожная карта «Сеть».'),
  adoptedBy: fc.constantFrom('', 'педагогического совета'),
  orderDate: fc.constantFrom('', '31.08.2026'),
  approverName: fc.constantFrom('', 'И.О. Фамилия'),
});

const anyPlan: fc.Arbitrary<PlanData> = fc
  .record({
    year: fc.constantFrom('', '2026-2027', '2026'),
    requisites: form,
    activities: fc.array(rowOf('activities'), { maxLength: 4 }),
    tabs: fc.record(Object.fromEntries(TABS.map((tab) => [tab, fc.array(rowOf(tab), { maxLength: 4 })]))),
  })
  .map((data) => data as PlanData);

describe('every paper of any plan', () => {
  test('prints no holes, and its ids are unique', () => {
    fc.assert(
      fc.property(anyPlan, (data) => {
        const papers = everyPaper(data);
        expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
        for (const { model, title, blanks } of papers) {
          for (const text of [...printedTexts(model), model.title, title, ...blanks]) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\s*\)|«\s*»|г\.\.(?!\.)|, ,/);
          }
          expect(new Set(blanks).size).toBe(blanks.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is the same paper after the rows were sorted', () => {
    fc.assert(
      fc.property(anyPlan, (data) => {
        const agreements = [...(data.tabs?.agreements ?? [])].reverse();
        const sorted = { ...data, tabs: { ...data.tabs, agreements } };
        for (const key of ['contracts', 'agreements'] as const) {
          const before = papersOf(key, data).map(({ id }) => id);
          expect(
            papersOf(key, sorted)
              .map(({ id }) => id)
              .sort(),
          ).toEqual([...before].sort());
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is well-formed XML whatever people typed', () => {
    fc.assert(
      fc.property(anyPlan, (data) => {
        for (const { model } of everyPaper(data))
          expect(problems(documentXml(writeDocx(model).bytes))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test.each([
  ['the sample', SAMPLE],
  ['names alone', ALMOST_EMPTY],
])(
  'the validator finds nothing in the papers of %s',
  async (_name, data) => {
    const models = everyPaper(data).map(({ model }) => model);
    // One file with all of them: each validation takes seconds.
    const all = { ...models[0]!, parts: models.flatMap(({ parts }) => parts) };
    expect(await validateOoxml(writeDocx(all).bytes, 'papers.docx')).toEqual([]);
  },
  60_000,
);

test('composing depends on the plan alone, not on what was made or remembered', () => {
  const documents = [{ kind: 'Приказ', title: 'Приказ', recipient: 'МБОУ СОШ № 1', state: 'Создан' }];
  const made = { ...SAMPLE, tabs: { ...SAMPLE.tabs, documents } };
  expect(everyPaper(made).map(({ model }) => model)).toEqual(everyPaper(SAMPLE).map(({ model }) => model));
});

test('only what stands in the sheet and fixed words: no phone, no mail, no contact of a person', () => {
  for (const { text } of everyPaper({
    ...SAMPLE,
    tabs: {
      ...SAMPLE.tabs,
      participants: SAMPLE.tabs!.participants!.map((row) => ({
        ...row,
        contact: 'Контактова К.К.',
        phone: '8 (861) 000-00-00',
        email: 'mail@example.org',
      })),
    },
  }))
    expect(text).not.toMatch(/Контактова|000-00|example/);
});
