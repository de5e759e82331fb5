import { printAgreement } from '../model/agreements.ts';
import { agreementsOfGroup } from '../model/coverage.ts';
import { personHoursOf, weeksOf, yearHoursOf } from '../model/groupHours.ts';
import { lessonDaysOf } from '../model/lessonDays.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import { timetableHours } from '../model/weeklyLessons.ts';
import { type ComputedWords, type ComputeTab, present } from './cells.ts';

function lost(plan: Plan, group: StudyGroup, words: ComputedWords): string | null {
  const days = lessonDaysOf(plan, group).filter((day) => day.lost);
  if (days.length === 0) return null;
  const hours = Math.round(days.reduce((sum, day) => sum + day.hours, 0) * 10) / 10;
  return words.lostLessons(days.length, String(hours).replace('.', ','));
}

export const groupCells: ComputeTab = (plan, today, words) =>
  plan.groups.map((group) => [
    group.row,
    present({
      weeks: weeksOf(group),
      yearHours: yearHoursOf(group),
      personHours: personHoursOf(group),
      timetableHours: timetableHours(plan, group, today),
      lostToHolidays: lost(plan, group, words),
      agreement: agreementsOfGroup(plan, group).map(printAgreement).join('; ') || null,
    }),
  ]);
