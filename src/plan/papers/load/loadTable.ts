import { type IsoDate, isoDate } from '../../calendar/isoDate.ts';
import type { Block } from '../../document/block.ts';
import { printNumber } from '../../document/printNumber.ts';
import { ordinal, type PrintedColumn, tableOf } from '../../document/tableOf.ts';
import { lookUp } from '../../model/lookUp.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { Plan } from '../../model/plan.ts';
import { type TeacherLoad, teacherLoads } from '../../model/teacherLoad.ts';
import { venueOf } from '../../model/weeklyLessons.ts';

/** A teacher in both half-years; null = does not teach in that one. */
interface Line {
  readonly name: string;
  readonly halves: readonly (TeacherLoad | null)[];
}

/**
 * A day amid the lessons of each half-year, in their order: timetables change between them, and a paper must not
 * depend on the day on which it is printed.
 */
function daysAmidLessons({ year, timetable }: Plan): IsoDate[] {
  if (year === null)
    return [
      timetable
        .flatMap(({ from }) => from ?? [])
        .sort()
        .pop() ?? isoDate(2000, 1, 1)!,
    ];
  const { kind, first } = year;
  return kind === 'academic'
    ? [isoDate(first, 11, 1)!, isoDate(first + 1, 3, 1)!]
    : [isoDate(first, 3, 1)!, isoDate(first, 11, 1)!];
}

function linesOf(plan: Plan): Line[] {
  const halves = daysAmidLessons(plan).map((day) => teacherLoads(plan, day));
  const keys = new Set(halves.flatMap((loads) => [...loads.keys()]));
  return [...keys].map((key) => {
    const of = halves.map((loads) => loads.get(key) ?? null);
    return { name: of.find((load) => load !== null)!.name, halves: of };
  });
}

/** Unknown is blank and not nought. */
const printHours = (hours: number): string => (hours === 0 ? '' : printNumber(hours));

function hourColumns(lines: readonly Line[]): PrintedColumn<Line>[] {
  const hours = ({ halves }: Line, half: number): number => halves[half]?.hours ?? 0;
  const column = (heading: string, half: number): PrintedColumn<Line> => ({
    heading,
    weight: 9,
    align: 'center',
    print: (line) => printHours(hours(line, half)),
    total: printHours(lines.reduce((sum, line) => sum + hours(line, half), 0)),
  });
  const isSteady = lines.every(({ halves }) => halves.every((load) => load?.hours === halves[0]?.hours));
  return isSteady
    ? [column('Ак. часов в неделю', 0)]
    : [column('Ак. часов в неделю: 1 полугодие', 0), column('2 полугодие', 1)];
}

/** Who teaches how much where: by half-years where they differ. Empty while no group names its teacher. */
export function loadTable(plan: Plan): Block[] {
  const lines = linesOf(plan);
  if (lines.length === 0) return [];
  const { member } = lookUp(plan);
  /** Names as typed, in the order of the tab, of all that the teacher has in the year. */
  const named = (
    names: readonly string[],
    keysOf: (load: TeacherLoad) => ReadonlySet<string>,
    line: Line,
  ): string => {
    const keys = new Set(line.halves.flatMap((load) => (load ? [...keysOf(load)] : [])));
    const shown = new Map(names.filter(Boolean).map((name) => [nameKey(name), name]));
    return [...shown].flatMap(([key, name]) => (keys.has(key) ? [name] : [])).join('\n');
  };
  const groups = plan.groups.map(({ name }) => name);
  const venues = [
    ...plan.groups.map(({ venue }) => venue),
    ...plan.timetable.map((row) => venueOf(plan, row)),
  ];
  return [
    tableOf<Line>(
      lines,
      [
        ordinal,
        { heading: 'Педагог', weight: 18, print: ({ name }) => name, total: 'Итого' },
        { heading: 'Должность', weight: 16, optional: true, print: ({ name }) => member(name)?.post ?? '' },
        {
          heading: 'Организация',
          weight: 16,
          optional: true,
          print: ({ name }) => member(name)?.organisation ?? '',
        },
        { heading: 'Группы', weight: 14, print: (line) => named(groups, (load) => load.groups, line) },
        {
          heading: 'Площадки',
          weight: 18,
          optional: true,
          print: (line) => named(venues, (load) => load.venues, line),
        },
        ...hourColumns(lines),
      ],
      10,
    ),
  ];
}
