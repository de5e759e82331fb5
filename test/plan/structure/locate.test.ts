import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/plan/structure/locate.ts';
import { planStructure } from '../../../src/plan/structure/planStructure.ts';
import type { WorkbookSnapshot } from '../../../src/plan/structure/snapshot.ts';
import { activitiesTab } from '../../../src/plan/tabs/activities.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

const HEADINGS = activitiesTab.columns.map(({ heading }) => heading);

/** A prepared workbook that remembers its headings, with its header row changed by `change`. */
function prepared(change: (headings: string[]) => string[]): WorkbookSnapshot {
  const empty = workbook(sheet('Лист1', []));
  const book = applyToSnapshot(empty, planStructure(empty, { initialYear: '2026-2027' }).changes);
  const seen = JSON.stringify(activitiesTab.columns.map(({ key, heading }) => [heading, key]));
  return {
    ...book,
    sheets: book.sheets.map((each) => {
      if (each.name === 'Служебный')
        return sheet(
          'Служебный',
          [
            ['Ключ', 'Значение'],
            ['headings.activities', seen],
          ],
          each.id,
        );
      return each.name === 'Мероприятия'
        ? { ...sheet('Мероприятия', [change(HEADINGS)]), id: each.id }
        : each;
    }),
  };
}

const replace = (pairs: Readonly<Record<string, string>>) => (headings: string[]) =>
  headings.map((heading) => pairs[heading] ?? heading);
const columnsOf = (book: WorkbookSnapshot) => locate(book).tables.get('activities')!;

describe('columns that people rename', () => {
  test('one renamed column is found by elimination', () => {
    const table = columnsOf(prepared(replace({ Сроки: 'Когда' })));
    expect(table.columns.get('deadline')).toBe(HEADINGS.indexOf('Сроки'));
    expect(table.renamed).toEqual([{ key: 'deadline', heading: 'Когда' }]);
  });

  test('several renamed columns are found where they stood', () => {
    const table = columnsOf(prepared(replace({ Сроки: 'Когда', Исполнители: 'Кто' })));
    expect(table.columns.get('deadline')).toBe(HEADINGS.indexOf('Сроки'));
    expect(table.columns.get('executors')).toBe(HEADINGS.indexOf('Исполнители'));
  });

  test('renamed and moved at once is a doubt, not a guess', () => {
    const table = columnsOf(
      prepared((headings) => {
        const changed = replace({ Сроки: 'Когда', Исполнители: 'Кто' })(headings);
        return [...changed.filter((heading) => !['Когда', 'Кто'].includes(heading)), 'Кто', 'Когда'];
      }),
    );
    expect(table.doubtful).toEqual(['deadline', 'executors']);
    expect(table.columns.has('deadline')).toBe(false);
  });

  test("a column of the users' own beside ours is not taken for a missing one", () => {
    const table = columnsOf(prepared((headings) => [...headings, 'Наша колонка']));
    expect(table.renamed).toEqual([]);
    expect(table.columns.size).toBe(HEADINGS.length);
  });
});

test('a title that somebody put above the header does not hide the table', () => {
  const book = prepared((headings) => headings);
  const moved = {
    ...book,
    sheets: book.sheets.map((each) =>
      each.name === 'Мероприятия'
        ? { ...sheet('Мероприятия', [['Наш план'], [], HEADINGS]), id: each.id }
        : each,
    ),
  };
  expect(columnsOf(moved).headerRow).toBe(2);
});
