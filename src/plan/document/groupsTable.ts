import type { Plan } from '../model/plan.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';

/** Комплектование: which children from where, with whom, how many hours. Counts only, never names. */
export function groupsTable(plan: Plan): Block[] {
  if (plan.groups.length === 0) return [];
  const enrolled = plan.groups.some((group) => group.enrolled !== null);
  return [
    {
      kind: 'table',
      size: 10,
      columns: [
        { weight: 10 },
        { weight: 18 },
        { weight: 6, align: 'center' },
        { weight: 16 },
        { weight: 16 },
        { weight: 8, align: 'center' },
        { weight: 14 },
        { weight: 14 },
        { weight: 7, align: 'center' },
        { weight: 7, align: 'center' },
        { weight: 7, align: 'center' },
      ],
      header: [
        'Группа',
        'Программа',
        'Год обучения',
        'Организация зачисления',
        'Откуда обучающиеся',
        'Классы / возраст',
        'Педагог',
        'Площадка',
        enrolled ? 'Зачислено' : 'Мест по плану',
        'Ак. часов в неделю',
        'Часов в год',
      ],
      rows: plan.groups.map((group) => ({
        kind: 'cells',
        cells: [
          group.name,
          group.programme,
          printNumber(group.studyYear),
          group.enrolledAt,
          group.studentsFrom,
          group.classes,
          group.teacher,
          group.venue,
          printNumber(enrolled ? group.enrolled : group.places),
          printNumber(group.weeklyHours),
          printNumber(group.programmeHours),
        ],
      })),
    },
  ];
}
