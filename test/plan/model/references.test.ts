import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { agreedNow, changedSince } from '../../../src/plan/model/agreedEditions.ts';
import type { Plan } from '../../../src/plan/model/plan.ts';
import { brokenReferences } from '../../../src/plan/model/references.ts';
import { readRemembered, rememberPlan } from '../../../src/plan/model/remembered.ts';
import { shownInRow } from '../../../src/plan/model/shownDefaults.ts';
import { type PlanData, planOf } from '../../support/plan.ts';

const TODAY = parseIsoDate('2025-10-01')!;

/** The plan as it is read at the check after `before`. */
const later = (before: Plan, data: PlanData): Plan => ({
  ...planOf(data),
  remembered: readRemembered(rememberPlan(before, TODAY)),
});

const broken = (plan: Plan) =>
  brokenReferences(plan).map(({ tab, column, value, suggestion, renamed }) =>
    [tab, column, value, suggestion, renamed ? 'renamed' : ''].join('|'),
  );

const school = (name: string, used = name): PlanData => ({
  activities: [{ number: '1', title: 'Встреча', organisations: `${used}; Музей` }],
  tabs: {
    participants: [{ shortName: name }, { shortName: 'Музей' }],
    groups: [{ name: 'Р-1', enrolledAt: used }],
  },
});

describe('a name that leads nowhere', () => {
  test('is told with what was probably meant', () => {
    expect(broken(planOf(school('МБОУ СОШ № 3', 'СОШ 3')))).toEqual([
      'activities|organisations|СОШ 3|МБОУ СОШ № 3|',
      'groups|enrolledAt|СОШ 3|МБОУ СОШ № 3|',
    ]);
  });

  test('is not looked for while its tab is empty', () => {
    expect(
      broken(planOf({ ...school('x'), tabs: { groups: [{ name: 'Р', programme: 'Роботы' }] } })),
    ).toEqual([]);
  });

  test('spaces and quotes break nothing', () => {
    expect(broken(planOf(school('МБОУ СОШ № 3', 'МБОУ  СОШ №3')))).toEqual([]);
  });

  test('a word of its own stands for none', () => {
    const tabs = { agreements: [{ contractNumber: '7' }], venues: [{ name: 'Зал', ground: 'Собственное' }] };
    expect(broken(planOf({ tabs }))).toEqual([]);
  });
});

describe('a name that was changed in its own tab', () => {
  const before = planOf(school('СОШ № 3'));

  test('is followed as long as a cell still has the former one', () => {
    const once = later(before, school('Лицей «Надежда»', 'СОШ № 3'));
    expect(broken(once)[0]).toBe('activities|organisations|СОШ № 3|Лицей «Надежда»|renamed');
    const twice = later(once, school('Лицей «Надежда»', 'СОШ № 3'));
    expect(broken(twice)[0]).toBe('activities|organisations|СОШ № 3|Лицей «Надежда»|renamed');
    const thrice = later(twice, school('Гимназия', 'СОШ № 3'));
    expect(broken(thrice)[0]).toBe('activities|organisations|СОШ № 3|Гимназия|renamed');
    const done = later(thrice, school('Гимназия'));
    expect(broken(done)).toEqual([]);
    expect(readRemembered(rememberPlan(done, TODAY)).names.participants?.renamed).toEqual({});
  });

  test('is not guessed when two are gone', () => {
    const data = school('Лицей', 'СОШ № 3');
    const tabs = { ...data.tabs, participants: [{ shortName: 'Лицей' }, { shortName: 'Гимназия' }] };
    expect(broken(later(before, { ...data, tabs }))).toContain('activities|organisations|СОШ № 3||');
  });
});

describe('what a partner has agreed to', () => {
  const plan = (rows: string[][], approval = 'Согласовано', shortName = 'СОШ № 1'): PlanData => ({
    activities: rows.map(([number = '', title = '', organisations = shortName]) => ({
      number,
      title,
      organisations,
    })),
    tabs: { participants: [{ shortName, approval, answeredOn: '27.08.2025' }, { shortName: 'Музей' }] },
  });
  const changed = (now: Plan) => {
    const edition = agreedNow(now, TODAY)['сош №1'];
    return edition && changedSince(now, now.participants[0]!, edition);
  };
  const agreed = planOf(
    plan([
      ['1', 'Встреча'],
      ['2', 'Конкурс'],
      ['3', 'Слёт', 'Музей'],
    ]),
  );

  test('is remembered with the day of the answer', () => {
    expect(agreedNow(agreed, TODAY)['сош №1']?.day).toBe('2025-08-27');
    expect(changed(agreed)).toEqual([]);
  });

  test('rows that were changed, added or taken away are told', () => {
    const rows = [
      ['1', 'Встреча'],
      ['2', 'Конкурс чтецов'],
      ['3', 'Слёт', 'Музей'],
      ['4', 'Поход'],
    ];
    expect(changed(later(agreed, plan(rows)))).toEqual(['2', '4']);
    expect(
      changed(
        later(
          agreed,
          plan([
            ['1', 'Встреча', 'Музей'],
            ['2', 'Конкурс'],
          ]),
        ),
      ),
    ).toEqual(['1']);
  });

  test('rows that moved or belong to others are not', () => {
    const rows = [
      ['1', 'Слёт туристов', 'Музей'],
      ['2', 'Встреча'],
      ['3', 'Конкурс'],
    ];
    expect(changed(later(agreed, plan(rows)))).toEqual([]);
  });

  test('is forgotten when the state is another', () => {
    const sent = later(agreed, plan([['1', 'Другое']], 'Направлено'));
    expect(changed(sent)).toBeUndefined();
    expect(changed(later(sent, plan([['1', 'Другое']])))).toEqual([]);
  });

  test('goes with the partner to a new name', () => {
    const renamed = later(
      agreed,
      plan(
        [
          ['1', 'Встреча'],
          ['2', 'Конкурс'],
        ],
        'Согласовано',
        'Лицей',
      ),
    );
    expect(agreedNow(renamed, TODAY).лицей?.rows).toEqual(agreedNow(agreed, TODAY)['сош №1']?.rows);
  });
});

describe('teacher and venue of a timetable row', () => {
  const plan = (row: Record<string, string>, teacher: string, group = 'Р-1'): PlanData => ({
    tabs: {
      groups: [{ name: group, teacher, venue: 'ДДТ' }],
      timetable: [{ group: 'Р-1', mon: '15.00–15.45', ...row }],
    },
  });
  const shown = (book: Plan) => shownInRow(book, book.timetable[0]!);
  const first = planOf(plan({}, 'Иванова И.И.'));

  test('are the group’s', () => expect(shown(first)).toEqual({ teacher: 'Иванова И.И.', venue: 'ДДТ' }));

  test('follow the group', () => {
    const now = later(first, plan({ teacher: 'Иванова И.И.', venue: 'ДДТ' }, 'Петров П.П.'));
    expect(shown(now)).toEqual({ teacher: 'Петров П.П.', venue: 'ДДТ' });
  });

  test('stay as a person typed them', () => {
    const now = later(first, plan({ teacher: 'Сидорова С.С.', venue: 'ДДТ' }, 'Петров П.П.'));
    expect(shown(now)).toEqual({ teacher: 'Сидорова С.С.', venue: 'ДДТ' });
  });

  test('stay while the group is not found', () => {
    const now = later(first, plan({ teacher: 'Иванова И.И.' }, 'Петров П.П.', 'Р-2'));
    expect(shown(now).teacher).toBe('Иванова И.И.');
  });
});
