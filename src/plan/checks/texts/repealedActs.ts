import type { IsoDate } from '../../calendar/isoDate.ts';

/** An act that plans still cite although it is not in force (domain.md §2.5, L14). Not compared with the official texts. */
export interface RepealedAct {
  /** Finds the act; for an order that is its number. */
  readonly pattern: RegExp;
  /** An order is told from others of the same number by its date, which stands near by. */
  readonly date?: RegExp;
  readonly name: string;
  /** What holds instead. */
  readonly now: string;
  /** A plan of a year that ended before this day cited it rightly. */
  readonly since: IsoDate;
}

const SANITARY_RULES = 'СП 2.4.3648-20';
const ORDER_629 = 'приказ Минпросвещения № 629 от 27.07.2022';

export const REPEALED_ACTS: readonly RepealedAct[] = [
  {
    pattern: /2\.4\.4\.3172\s*[-–—]\s*(?:20)?14/,
    name: 'СанПиН 2.4.4.3172-14',
    now: SANITARY_RULES,
    since: '2021-01-01' as IsoDate,
  },
  {
    pattern: /2\.4\.4\.1251\s*[-–—]\s*(?:20)?03/,
    name: 'СанПиН 2.4.4.1251-03',
    now: SANITARY_RULES,
    since: '2014-12-01' as IsoDate,
  },
  {
    pattern: /(?:№|N|приказ[а-яё]*)\s*1008(?![\d-])/i,
    date: /29\.08\.(?:20)?13|29\s+августа\s+2013/i,
    name: 'приказ Минобрнауки № 1008 от 29.08.2013',
    now: ORDER_629,
    since: '2018-12-11' as IsoDate,
  },
  {
    pattern: /(?:№|N|приказ[а-яё]*)\s*196(?![\d-])/i,
    date: /0?9\.11\.(?:20)?18|(?:^|\D)0?9\s+ноября\s+2018/i,
    name: 'приказ № 196 от 09.11.2018',
    now: ORDER_629,
    since: '2023-03-01' as IsoDate,
  },
  {
    pattern: /1726\s*-?\s*р(?![а-яё])/i,
    name: 'распоряжение № 1726-р от 04.09.2014 (Концепция)',
    now: 'распоряжение № 678-р от 31.03.2022',
    since: '2022-04-10' as IsoDate,
  },
];

/** Acts in force that are often cited with a wrong date: number, wrong date near it, the right name. */
export const MISDATED_ACTS: readonly Pick<RepealedAct, 'pattern' | 'date' | 'name' | 'now'>[] = [
  {
    pattern: /(?:№|N|приказ[а-яё]*)\s*629(?![\d-])/i,
    date: /22\.07\.(?:20)?22|22\s+июля\s+2022/i,
    name: '№ 629 от 22.07.2022',
    now: ORDER_629,
  },
];

/** How far from its number the date of an act may stand. */
const NEAR = 60;

const ENDED = /утрати\S*\s+силу|утративш|взамен|отмен[её]н|не\s+действу|прекрати\S*\s+действи/i;

/** A date that belongs to the number: no other number stands between them. */
function hasDate(line: string, at: number, length: number, date: RegExp): boolean {
  const before = line
    .slice(Math.max(0, at - NEAR), at)
    .split(/[№]/)
    .pop()!;
  const after = line.slice(at + length, at + length + NEAR).split(/[№]/)[0]!;
  return date.test(before) || date.test(after);
}

/** Whether the text cites the act as one in force; «утратил силу» beside it says that people know. */
export function cites(text: string, { pattern, date }: Pick<RepealedAct, 'pattern' | 'date'>): boolean {
  return text.split(/[\n;]/).some((line) => {
    const found = pattern.exec(line);
    if (!found || ENDED.test(line)) return false;
    return !date || hasDate(line, found.index, found[0].length, date);
  });
}
