import { isClosed } from '../model/groupHours.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';
import { tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** Unknown is blank and not nought. */
function sum(groups: readonly StudyGroup[], countOf: (group: StudyGroup) => number | null): string {
  const counts = groups.flatMap((group) => countOf(group) ?? []);
  return counts.length === 0 ? '' : printNumber(counts.reduce((total, count) => total + count, 0));
}

/** Комплектование: which children from where, with whom. Counts only, never names. */
export function groupsTable(plan: Plan): Block[] {
  const groups = plan.groups.filter((group) => !isClosed(group));
  if (groups.length === 0) return [];
  const text = typedText<StudyGroup>(plan, 'groups');
  return [
    tableOf(
      groups,
      [
        { heading: 'Группа', weight: 10, print: ({ name }) => name, total: 'Итого' },
        { heading: 'Программа', weight: 18, print: ({ programme }) => programme },
        { heading: 'Год обучения', weight: 6, align: 'center', print: (row) => text(row, 'studyYear') },
        { heading: 'Организация зачисления', weight: 16, print: ({ enrolledAt }) => enrolledAt },
        { heading: 'Откуда обучающиеся', weight: 16, print: ({ studentsFrom }) => studentsFrom },
        { heading: 'Классы / возраст', weight: 8, align: 'center', print: ({ classes }) => classes },
        { heading: 'Педагог', weight: 14, print: ({ teacher }) => teacher },
        { heading: 'Площадка', weight: 14, print: ({ venue }) => venue },
        {
          heading: 'Мест по плану',
          weight: 7,
          align: 'center',
          print: (row) => text(row, 'places'),
          total: sum(groups, ({ places }) => places),
        },
        // Known only in September: printed from the day on which it is filled.
        {
          heading: 'Зачислено',
          weight: 7,
          align: 'center',
          optional: true,
          print: (row) => text(row, 'enrolled'),
          total: sum(groups, ({ enrolled }) => enrolled),
        },
      ],
      10,
    ),
  ];
}
