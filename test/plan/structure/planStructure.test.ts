import { describe, expect, test } from 'vitest';
import { planStructure } from '../../../src/plan/structure/planStructure.ts';
import type { WorkbookSnapshot } from '../../../src/plan/structure/snapshot.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

const OPTIONS = { initialYear: '2026-2027' };
const structured = (book: WorkbookSnapshot, source?: string): WorkbookSnapshot =>
  applyToSnapshot(book, planStructure(book, source ? { ...OPTIONS, source } : OPTIONS).changes);
const tab = (book: WorkbookSnapshot, name: string) =>
  book.sheets.find((candidate) => candidate.name === name)!;
const column = (book: WorkbookSnapshot, name: string, heading: string): string[] => {
  const { texts } = tab(book, name);
  const at = texts[0]!.indexOf(heading);
  return texts.slice(1).map((row) => row[at] ?? '');
};

const HEADINGS = ['№ п/п', 'Виды деятельности', 'Сроки реализации', 'Исполнители'];
const PASTED = [
  HEADINGS,
  ['1.', 'Формирование участников', 'Сентябрь', 'Рабочая группа'],
  ['2.', 'Подготовка договоров', 'Сентябрь-октябрь', 'Директор'],
];

describe('an empty workbook', () => {
  const book = structured(workbook(sheet('Лист1', [])));

  test('gets the basic tabs, the hidden ones last, and keeps its own', () => {
    expect(book.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      'Лист1',
      'Реквизиты плана',
      'Мероприятия',
      'Участники',
      'Группы',
      'Бюджет',
      'Проверка',
      '(Списки)',
      '(Служебный)',
    ]);
  });

  test('gets text format before anything is written', () => {
    const { changes } = planStructure(workbook(sheet('Лист1', [])), OPTIONS);
    for (const [index, change] of changes.entries()) {
      if (change.kind !== 'fill-empty') continue;
      const before = changes.slice(0, index);
      expect(before.some((other) => other.kind === 'set-format' && other.tab === change.tab)).toBe(true);
    }
  });

  test('is left alone the second time', () => {
    expect(planStructure(book, OPTIONS).changes).toEqual([]);
  });
});

describe('a pasted plan', () => {
  const book = structured(workbook(sheet('План', PASTED)));

  test('is carried into «Мероприятия» as typed', () => {
    expect(column(book, 'Мероприятия', 'Мероприятие')).toEqual([
      'Формирование участников',
      'Подготовка договоров',
    ]);
    expect(column(book, 'Мероприятия', 'Сроки')).toEqual(['Сентябрь', 'Сентябрь-октябрь']);
    expect(column(book, 'Мероприятия', '№ п/п')).toEqual(['1.', '2.']);
  });

  test('keeps its headings for the document', () => {
    const settings = tab(book, 'Настройки').texts;
    expect(settings.find(([label]) => label === 'Заголовки колонок печатного плана')?.[1]).toBe(
      HEADINGS.join('; '),
    );
  });

  test('stays untouched in its own tab', () => {
    expect(tab(book, 'План')).toEqual(sheet('План', PASTED));
  });

  test('changes nothing the second time', () => {
    expect(planStructure(book, OPTIONS).changes).toEqual([]);
  });
});

test('columns that the plan does not know are appended under their own heading', () => {
  const rows = PASTED.map((row, index) => [...row, index === 0 ? 'Код Навигатора' : `N-${index}`]);
  const book = structured(workbook(sheet('План', rows)));
  expect(tab(book, 'Мероприятия').texts[0]!.at(-1)).toBe('Код Навигатора');
  expect(column(book, 'Мероприятия', 'Код Навигатора')).toEqual(['N-1', 'N-2']);
});

test('section rows stay sections', () => {
  const rows = [PASTED[0]!, ['I. Организационный этап'], ...PASTED.slice(1)];
  const book = structured(workbook(sheet('План', rows)));
  expect(column(book, 'Мероприятия', 'Раздел')).toEqual(['I. Организационный этап', '', '']);
});

describe('a second source', () => {
  const first = structured(workbook(sheet('План', PASTED)));
  const second = { ...sheet('Ещё план', [HEADINGS, ['1.', 'Ярмарка', 'Май', 'Методист']]), id: 77 };
  const book = { ...first, sheets: [...first.sheets, second] };

  test('is offered and not taken', () => {
    const plan = planStructure(book, OPTIONS);
    expect(plan.offered).toContain('Ещё план');
    expect(plan.changes).toEqual([]);
  });

  test('is added below when it is asked for', () => {
    const added = structured(book, 'Ещё план');
    expect(column(added, 'Мероприятия', 'Мероприятие')).toEqual([
      'Формирование участников',
      'Подготовка договоров',
      'Ярмарка',
    ]);
  });
});

test('a tab of the users under our name stays theirs', () => {
  const own = sheet('Бюджет', [
    ['Приход', 'Расход'],
    ['10', '5'],
  ]);
  const book = structured(workbook(own));
  expect(tab(book, 'Бюджет')).toEqual(own);
  expect(tab(book, 'Бюджет (сетевой план)').texts[0]).toContain('План, руб.');
});

describe('renamed and moved', () => {
  const book = structured(workbook(sheet('План', PASTED)));

  test('a renamed tab is found by its headings', () => {
    const renamed = {
      ...book,
      sheets: book.sheets.map((each) => (each.name === 'Мероприятия' ? { ...each, name: 'Наш план' } : each)),
    };
    expect(planStructure(renamed, OPTIONS).changes).toEqual([]);
  });

  test('a moved column is found by its heading', () => {
    const swap = <T>(row: readonly T[]): T[] => [...row.slice(0, 2), row[3]!, row[2]!, ...row.slice(4)];
    const moved = {
      ...book,
      sheets: book.sheets.map((each) =>
        each.name === 'Мероприятия'
          ? {
              ...each,
              texts: each.texts.map(swap),
              values: each.values.map(swap),
              formulas: each.formulas.map(swap),
            }
          : each,
      ),
    };
    expect(planStructure(moved, OPTIONS).changes).toEqual([]);
  });

  test('a column that somebody deleted is added at the end, nothing is moved', () => {
    const cut = <T>(row: readonly T[]): T[] => [...row.slice(0, 6), ...row.slice(7)];
    const cutBook = {
      ...book,
      sheets: book.sheets.map((each) =>
        each.name === 'Мероприятия'
          ? {
              ...each,
              texts: each.texts.map(cut),
              values: each.values.map(cut),
              formulas: each.formulas.map(cut),
            }
          : each,
      ),
    };
    const mended = structured(cutBook);
    expect(tab(mended, 'Мероприятия').texts[0]!.at(-1)).toBe('Место проведения');
    expect(tab(mended, 'Мероприятия').texts[0]!.slice(0, 19)).toEqual(tab(cutBook, 'Мероприятия').texts[0]);
  });
});
