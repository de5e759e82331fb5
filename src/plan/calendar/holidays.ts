import type { IsoDate } from './isoDate.ts';

/**
 * One rule of the work calendar, both days inclusive. An institution adds its own (tab «Праздники»): a regional
 * holiday, a working Saturday, days closed by order.
 */
export interface DayRule {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly kind: 'holiday' | 'moved-rest' | 'working';
  readonly name: string;
  /** Act or page that the rule is taken from. */
  readonly source: string;
  readonly verified: boolean;
  /** Rest moved from a Saturday: it concerns the five-day week only, for the six-day week Saturday is a working day. */
  readonly onlyFiveDayWeek?: boolean;
}

const LABOUR_CODE = 'ТК РФ, ст. 112';

/** Public holidays of every year: [month, first day, last day, name]. Source: ТК РФ, ст. 112. */
export const PERMANENT_HOLIDAYS: readonly (readonly [number, number, number, string])[] = [
  [1, 1, 6, 'Новогодние каникулы'],
  [1, 7, 7, 'Рождество Христово'],
  [1, 8, 8, 'Новогодние каникулы'],
  [2, 23, 23, 'День защитника Отечества'],
  [3, 8, 8, 'Международный женский день'],
  [5, 1, 1, 'Праздник Весны и Труда'],
  [5, 9, 9, 'День Победы'],
  [6, 12, 12, 'День России'],
  [11, 4, 4, 'День народного единства'],
];

type Move = readonly [to: string, from: string, weekday: 'сб' | 'вс'];

/** Rest days moved by yearly decree, or to the next working day by part 2 of art. 112: [new day, old day, its weekday]. */
const MOVES: readonly { readonly source: string; readonly moves: readonly Move[] }[] = [
  {
    // tiheya.ru/node/15, profsoyuzri.ru/2022/09/05
    source: 'Постановление Правительства РФ от 29.08.2022 № 1505',
    moves: [
      ['2023-02-24', '01.01.2023', 'вс'],
      ['2023-05-08', '08.01.2023', 'вс'],
    ],
  },
  {
    // the rest of 4–6 November 2023 stands in the same announcements
    source: LABOUR_CODE,
    moves: [['2023-11-06', '04.11.2023', 'сб']],
  },
  {
    // skb.tarusa.ru/?p=173
    source: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    moves: [
      ['2024-04-29', '27.04.2024', 'сб'],
      ['2024-04-30', '02.11.2024', 'сб'],
      ['2024-05-10', '06.01.2024', 'сб'],
      ['2024-12-30', '28.12.2024', 'сб'],
      ['2024-12-31', '07.01.2024', 'вс'],
    ],
  },
  {
    // teko.cntd.ru/news/read/reglamentirovan-perenos-…
    source: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    moves: [
      ['2025-05-02', '04.01.2025', 'сб'],
      ['2025-05-08', '23.02.2025', 'вс'],
      ['2025-06-13', '08.03.2025', 'сб'],
      ['2025-11-03', '01.11.2025', 'сб'],
      ['2025-12-31', '05.01.2025', 'вс'],
    ],
  },
  {
    // profedu38.ru/…2426
    source: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    moves: [
      ['2026-01-09', '03.01.2026', 'сб'],
      ['2026-12-31', '04.01.2026', 'вс'],
    ],
  },
  {
    // the long rests 07–09.03.2026 and 09–11.05.2026 stand in the same announcement
    source: LABOUR_CODE,
    moves: [
      ['2026-03-09', '08.03.2026', 'вс'],
      ['2026-05-11', '09.05.2026', 'сб'],
    ],
  },
];

/** Saturdays on which the five-day week works, because their rest was moved. Sources: the decrees above. */
const WORKING_SATURDAYS: readonly (readonly [string, string])[] = [
  ['2024-04-27', 'Постановление Правительства РФ от 10.08.2023 № 1314'],
  ['2024-11-02', 'Постановление Правительства РФ от 10.08.2023 № 1314'],
  ['2024-12-28', 'Постановление Правительства РФ от 10.08.2023 № 1314'],
  ['2025-11-01', 'Постановление Правительства РФ от 04.10.2024 № 1335'],
];

/** Moved days of 2023–2026. The permanent holidays hold in every year and are not repeated here. */
export const MOVED_DAYS: readonly DayRule[] = [
  ...MOVES.flatMap(({ source, moves }) =>
    moves.map(([to, from, weekday]): DayRule => {
      const moved = {
        from: to as IsoDate,
        to: to as IsoDate,
        kind: 'moved-rest',
        name: `Выходной, перенесённый с ${from}`,
        source,
        verified: true,
      } as const;
      return weekday === 'сб' ? { ...moved, onlyFiveDayWeek: true } : moved;
    }),
  ),
  ...WORKING_SATURDAYS.map(
    ([day, source]): DayRule => ({
      from: day as IsoDate,
      to: day as IsoDate,
      kind: 'working',
      name: 'Рабочая суббота',
      source,
      verified: true,
    }),
  ),
];

/** The permanent holidays of one year as rules. */
export function holidaysOf(year: number): readonly DayRule[] {
  const day = (month: number, date: number): IsoDate =>
    `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate;
  return PERMANENT_HOLIDAYS.map(([month, first, last, name]) => ({
    from: day(month, first),
    to: day(month, last),
    kind: 'holiday',
    name,
    source: LABOUR_CODE,
    verified: true,
  }));
}
