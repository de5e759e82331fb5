import { isClosed, weeksOf } from '../model/groupHours.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';
import { tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** Календарный учебный график: weeks and breaks belong to the group, not to the institution (domain.md §3.2). */
export function academicCalendarTable(plan: Plan): Block[] {
  const text = typedText<StudyGroup>(plan, 'groups');
  const dated = plan.groups.filter(
    (group) =>
      !isClosed(group) &&
      (text(group, 'firstLesson') || text(group, 'lastLesson') || weeksOf(group) !== null),
  );
  if (dated.length === 0) return [];
  const centred = { align: 'center' } as const;
  return [
    tableOf(
      dated,
      [
        { heading: 'Группа', weight: 11, print: ({ name }) => name },
        { heading: 'Программа', weight: 18, optional: true, print: ({ programme }) => programme },
        { heading: 'Начало занятий', weight: 11, ...centred, print: (row) => text(row, 'firstLesson') },
        { heading: 'Окончание занятий', weight: 11, ...centred, print: (row) => text(row, 'lastLesson') },
        {
          heading: 'Учебных недель: 1 полугодие',
          weight: 10,
          ...centred,
          print: (row) => text(row, 'weeks1'),
        },
        { heading: '2 полугодие', weight: 10, ...centred, print: (row) => text(row, 'weeks2') },
        { heading: 'всего', weight: 7, ...centred, print: (row) => printNumber(weeksOf(row)) },
        { heading: 'Каникулы / перерывы', weight: 16, optional: true, print: ({ breaks }) => breaks },
        {
          heading: 'Промежуточная / итоговая аттестация',
          weight: 16,
          optional: true,
          print: ({ attestation }) => attestation,
        },
      ],
      10,
    ),
  ];
}
