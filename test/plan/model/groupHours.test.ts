import { describe, expect, test } from 'vitest';
import { personHoursOf, programmeHoursOf, weeksOf, yearHoursOf } from '../../../src/plan/model/groupHours.ts';
import { type PlanData, planOf } from '../../support/plan.ts';

const plan = (tabs: NonNullable<PlanData['tabs']>) => planOf({ tabs });

describe('hours of a group', () => {
  const group = (cells: Record<string, number>) => plan({ groups: [{ name: 'Р', ...cells }] }).groups[0]!;

  test('weeks, hours a year and person-hours', () => {
    const full = group({ weeks1: 16, weeks2: 20, weeklyHours: 4, places: 15, enrolled: 10 });
    expect([weeksOf(full), yearHoursOf(full), personHoursOf(full)]).toEqual([36, 144, 1440]);
  });

  test('planned places stand in while nobody is enrolled', () =>
    expect(personHoursOf(group({ weeks1: 16, weeks2: 20, weeklyHours: 2, places: 15 }))).toBe(1080));

  test('what is not filled is not nothing', () => expect(yearHoursOf(group({ weeklyHours: 4 }))).toBeNull());

  test('of a programme: the whole and the sum of its modules', () => {
    const rows = plan({
      services: [
        { programme: 'Р', hours: 72 },
        { programme: 'Р', module: 'А', hours: 36 },
        { programme: 'Р', module: 'Б', hours: 32 },
      ],
    }).services;
    expect(programmeHoursOf(rows)).toEqual({ whole: 72, modules: 68 });
  });
});
