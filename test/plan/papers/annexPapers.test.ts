import { describe, expect, test } from 'vitest';
import { ANNEXES } from '../../../src/plan/document/annexes.ts';
import { composePlan } from '../../../src/plan/document/composePlan.ts';
import { PAPER_KINDS, type PaperKey } from '../../../src/plan/papers/index.ts';
import { BLUEPRINT } from '../../../src/plan/tabs/blueprint.ts';
import { LISTS } from '../../../src/plan/tabs/lists.ts';
import { filledPlan } from '../../support/filledPlan.ts';
import { type PlanData, planOf } from '../../support/plan.ts';
import { blocksOf, kindOf, paper, tablesOf } from './papers.ts';

const filled = planOf(filledPlan);
const withRequisites = (requisites: PlanData['requisites'], settings: PlanData['settings'] = {}) =>
  planOf({ ...filledPlan, requisites: { ...filledPlan.requisites, ...requisites }, settings: settings! });

const approvalOf = (key: PaperKey, plan = filled) =>
  blocksOf(paper(key, plan).model).flatMap((block) => (block.kind === 'columns' ? block.columns[1]! : []));

describe('an appendix alone', () => {
  test.each([
    ['participants', 'Перечень участников сетевого взаимодействия', 'Перечень', false],
    ['agreement-list', 'Перечень договоров и соглашений', 'Перечень', true],
    ['services', 'Пакет сетевых образовательных услуг', 'Перечень', true],
    ['groups', 'Комплектование сетевых групп', 'Комплектование', true],
    ['curriculum', 'Учебный план', 'Учебный план', true],
    ['calendar', 'Календарный учебный график', 'КУГ', true],
    ['timetable', 'Расписание занятий сетевых групп', 'Расписание', true],
    ['budget', 'Смета расходов на организацию сетевого взаимодействия', 'Смета', false],
    ['schedule', 'Сетевой график мероприятий', 'Сетевой график', true],
  ] as const)('%s is headed «%s на 2025-2026 учебный год»', (key, title, register, landscape) => {
    const { model, blanks } = paper(key, filled);
    expect(model.title).toBe(`${title} на 2025-2026 учебный год`);
    const titles = blocksOf(model).flatMap((block) => (block.kind === 'title' ? [block.text] : []));
    expect(titles).toEqual([title, 'на 2025-2026 учебный год']);
    expect(blocksOf(model)[0]).toEqual({ kind: 'section', page: { landscape, titlePage: true } });
    expect(blocksOf(model).at(-1)).toEqual({
      kind: 'signatures',
      lines: [{ post: 'Заместитель директора', name: 'И.О. Фамилия' }],
    });
    expect(kindOf(key).register).toBe(register);
    expect(blanks).toEqual([]);
  });

  test('holds the very table that the plan holds', () => {
    const parts = composePlan(withRequisites({}, { partSchedule: 'Отдельным приложением' })).parts;
    for (const { key, name } of ANNEXES) {
      const inPlan = parts.find((part) => part.name === name)!.blocks.find(({ kind }) => kind === 'table');
      expect(tablesOf(paper(key, filled).model), key).toEqual([inPlan]);
    }
  });

  test.each([
    ['services', 'УТВЕРЖДЁН'],
    ['groups', 'УТВЕРЖДЕНО'],
    ['curriculum', 'УТВЕРЖДЁН'],
    ['calendar', 'УТВЕРЖДЁН'],
    ['timetable', 'УТВЕРЖДЕНО'],
    ['budget', 'УТВЕРЖДЕНА'],
    ['schedule', 'УТВЕРЖДЁН'],
  ] as const)('%s is %s', (key, participle) => {
    const plan = withRequisites({}, { partSchedule: 'В составе плана' });
    expect(approvalOf(key, plan)).toEqual([participle, 'приказом МБУ ДО ДДТ', 'от 29.08.2025 № 112-ОД']);
  });

  test('lists are signed and not approved', () => {
    expect(approvalOf('participants')).toEqual([]);
    expect(approvalOf('agreement-list')).toEqual([]);
  });

  test('stands under «УТВЕРЖДАЮ», with a line for the name that the sheet does not hold', () => {
    const plan = withRequisites({ approval: 'УТВЕРЖДАЮ' });
    expect(approvalOf('budget', plan)).toEqual([
      'УТВЕРЖДАЮ',
      'Директор МБУ ДО ДДТ',
      '____________',
      '«___» __________ 20__ г.',
    ]);
    expect(paper('budget', plan).blanks).toEqual(['Утверждает: И.О. Фамилия']);
    expect(paper('participants', plan).blanks).toEqual([]);
  });

  test('is no appendix of the number that the plan has', () => {
    const plan = withRequisites({ approval: 'Приложение к приказу', appendixNumber: '1' });
    expect(approvalOf('timetable', plan)[0]).toBe('Приложение');
  });

  test('waits for an order of its own when it does not go with the plan', () => {
    const plan = withRequisites({}, { partTimetable: 'Не печатать' });
    expect(approvalOf('timetable', plan).at(-1)).toBe('от «___» __________ 20__ г. № ____');
  });

  test('has no approval block when the institution has chosen none', () => {
    expect(approvalOf('budget', withRequisites({ approval: 'Без грифа' }))).toEqual([]);
  });

  test('has a line for whoever composed it when the sheet does not say', () => {
    const { model, blanks } = paper('groups', withRequisites({ signerPost: '', signerName: '' }));
    expect(blocksOf(model).at(-1)).toEqual({ kind: 'signatures', lines: [{ post: 'Составил', name: '' }] });
    expect(blanks).toEqual(['Составил: должность', 'Составил: И.О. Фамилия']);
  });

  test('is planned only when there is something to print', () => {
    const empty = planOf({ year: '2025-2026' });
    for (const { key } of ANNEXES) expect(kindOf(key).plannedPapers(empty, { period: 'year' })).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('names kinds of «Документы» and tabs of the blueprint', () => {
    const tabs = BLUEPRINT.map(({ name }) => name);
    for (const { key, register, needs } of PAPER_KINDS) {
      expect(LISTS.documentKind.values, key).toContain(register);
      expect(tabs, key).toEqual(expect.arrayContaining([...needs]));
    }
  });

  test('names every kind and every paper once', () => {
    const ids = PAPER_KINDS.flatMap((kind) => kind.plannedPapers(filled, { period: 'first' })).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(PAPER_KINDS.map(({ key }) => key)).size).toBe(PAPER_KINDS.length);
  });
});
