import { childrenOf, isClosed, weeksOf, yearHoursOf } from '../model/groupHours.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';
import { tableOf } from './tableOf.ts';

/** Groups of one programme and year with the same hours: one line of the curriculum. */
interface Line {
  readonly first: StudyGroup;
  readonly groups: readonly StudyGroup[];
}

/** Hours a year by the weeks, else as typed from the programme. */
const hoursOf = (group: StudyGroup): number | null => yearHoursOf(group) ?? group.programmeHours;

function linesOf(groups: readonly StudyGroup[]): Line[] {
  const lines = new Map<string, StudyGroup[]>();
  for (const group of groups) {
    const { programme, studyYear, weeklyHours } = group;
    const key = JSON.stringify([nameKey(programme), studyYear, weeklyHours, weeksOf(group), hoursOf(group)]);
    lines.set(key, [...(lines.get(key) ?? []), group]);
  }
  return [...lines.values()].map((of) => ({ first: of[0]!, groups: of }));
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const allHours = (groups: readonly StudyGroup[]): number => sum(groups.map(hoursOf));
const children = (groups: readonly StudyGroup[]): number => sum(groups.map(childrenOf));
const personHours = (groups: readonly StudyGroup[]): number =>
  sum(groups.map((group) => (childrenOf(group) ?? 0) * (hoursOf(group) ?? 0)));
/** Unknown is blank and not nought. */
const known = (number: number): string => (number === 0 ? '' : printNumber(number));

/** Учебный план in the columns that institutions use (domain.md §1.4). */
export function curriculumTable({ groups }: Plan): Block[] {
  const counted = groups.filter(
    (group) => !isClosed(group) && (group.weeklyHours !== null || hoursOf(group) !== null),
  );
  if (counted.length === 0) return [];
  const centred = { align: 'center' } as const;
  return [
    tableOf<Line>(
      linesOf(counted),
      [
        {
          heading: 'Наименование программы',
          weight: 26,
          print: ({ first }) => first.programme,
          total: 'Итого',
        },
        {
          heading: 'Год обучения',
          weight: 8,
          ...centred,
          print: ({ first }) => printNumber(first.studyYear),
        },
        {
          heading: 'Групп',
          weight: 7,
          ...centred,
          print: (line) => printNumber(line.groups.length),
          total: printNumber(counted.length),
        },
        {
          heading: 'Обучающихся',
          weight: 10,
          ...centred,
          print: (line) => known(children(line.groups)),
          total: known(children(counted)),
        },
        {
          heading: 'Часов в неделю на 1 группу',
          weight: 9,
          ...centred,
          print: ({ first }) => printNumber(first.weeklyHours),
        },
        {
          heading: 'Учебных недель',
          weight: 9,
          ...centred,
          print: ({ first }) => printNumber(weeksOf(first)),
        },
        {
          heading: 'Часов в год на 1 группу',
          weight: 9,
          ...centred,
          print: ({ first }) => printNumber(hoursOf(first)),
        },
        {
          heading: 'Всего часов',
          weight: 9,
          ...centred,
          print: (line) => known(allHours(line.groups)),
          total: known(allHours(counted)),
        },
        {
          heading: 'Человеко-часов',
          weight: 10,
          ...centred,
          print: (line) => known(personHours(line.groups)),
          total: known(personHours(counted)),
        },
      ],
      10,
    ),
  ];
}
