import { describe, expect, test } from 'vitest';
import { filledPlan } from '../../../support/filledPlan.ts';
import { type PlanData, planOf } from '../../../support/plan.ts';
import { cellsOf, kindOf, paper, tablesOf } from '../papers.ts';

const tableOf = (data: PlanData) => tablesOf(paper('load', planOf(data)).model)[0]!;
const rowsOf = (data: PlanData) => tableOf(data).rows.map(cellsOf);

describe('the load of the teachers', () => {
  test('adds up the groups of each', () => {
    expect(paper('load', planOf(filledPlan)).model.title).toBe(
      'Нагрузка педагогов в сетевых группах на 2025-2026 учебный год',
    );
    expect(tableOf(filledPlan).header).toEqual([
      '№ п/п',
      'Педагог',
      'Должность',
      'Организация',
      'Группы',
      'Площадки',
      'Ак. часов в неделю',
    ]);
    expect(rowsOf(filledPlan)).toEqual([
      [
        '1',
        'Иванова И.И.',
        'педагог',
        'МБУ ДО ДДТ',
        'Робот-1\nКрай-1',
        'СОШ № 1, каб. 12\nМузей, зал 1',
        '3',
      ],
      ['2', 'Сидоров П.П.', 'педагог', 'МБУ ДО ДДТ', 'Шахматы-2', 'ДДТ, каб. 3', '2'],
      ['', 'Итого', '', '', '', '', '5'],
    ]);
  });

  const taught = (...timetable: NonNullable<PlanData['tabs']>['timetable'] & {}): PlanData => ({
    year: '2025-2026',
    tabs: {
      groups: [{ name: 'Р-1', teacher: 'Иванова И.И.', weeklyHours: 2, classes: '5-7 классы' }],
      timetable,
    },
  });

  test('is told by half-years when the timetable changes', () => {
    const data = taught(
      { group: 'Р-1', mon: '15.00–15.45', to: '30.12.2025' },
      { group: 'Р-1', wed: '15.00–15.45', teacher: 'Сидоров П.П.', to: '30.12.2025' },
      { group: 'Р-1', mon: '15.00–15.45, 15.55–16.40', from: '12.01.2026' },
    );
    expect(tableOf(data).header).toEqual([
      '№ п/п',
      'Педагог',
      'Группы',
      'Ак. часов в неделю: 1 полугодие',
      '2 полугодие',
    ]);
    expect(rowsOf(data)).toEqual([
      ['1', 'Иванова И.И.', 'Р-1', '1', '2'],
      ['2', 'Сидоров П.П.', 'Р-1', '1', ''],
      ['', 'Итого', '', '2', '2'],
    ]);
  });

  test('leaves hours that nobody knows blank, and needs a teacher', () => {
    const groups = [{ name: 'Р-1', teacher: 'Иванова И.И.' }];
    expect(rowsOf({ year: '', tabs: { groups } })).toEqual([
      ['1', 'Иванова И.И.', 'Р-1', ''],
      ['', 'Итого', '', ''],
    ]);
    const closed = planOf({
      tabs: { groups: [{ name: 'Р-1' }, { name: 'Р-2', teacher: 'И', status: 'Закрыта' }] },
    });
    expect(kindOf('load').plannedPapers(closed, { period: 'year' })).toEqual([]);
  });
});
