import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysInMonth,
  fromDayNumber,
  type IsoDate,
  isoDate,
  parseIsoDate,
} from '../../../src/plan/calendar/isoDate.ts';
import { defaultSchoolBreaks } from '../../../src/plan/calendar/schoolBreaks.ts';
import { printReading } from '../../../src/plan/deadline/printReading.ts';
import { readDeadline } from '../../../src/plan/deadline/readDeadline.ts';
import type { Reading, Span } from '../../../src/plan/deadline/reading.ts';
import { CALENDAR_2024, PLAN_2023 } from './caseTable.ts';

/** [nominative, genitive, prepositional, short] */
const MONTHS = [
  ['январь', 'января', 'январе', 'янв'],
  ['февраль', 'февраля', 'феврале', 'февр'],
  ['март', 'марта', 'марте', 'мар'],
  ['апрель', 'апреля', 'апреле', 'апр'],
  ['май', 'мая', 'мае', 'май'],
  ['июнь', 'июня', 'июне', 'июн'],
  ['июль', 'июля', 'июле', 'июл'],
  ['август', 'августа', 'августе', 'авг'],
  ['сентябрь', 'сентября', 'сентябре', 'сент'],
  ['октябрь', 'октября', 'октябре', 'окт'],
  ['ноябрь', 'ноября', 'ноябре', 'нояб'],
  ['декабрь', 'декабря', 'декабре', 'дек'],
] as const;

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2000, max: 2090 });
const anyDay = fc.integer({ min: 10_957, max: 43_000 }).map(fromDayNumber);
const dash = fc.constantFrom('-', '–', '—', '‑', '−', ' - ', ' – ', '– ', ' –', '\n–\n', '\u00a0–\u00a0');
const space = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \n ', '\t', '\u202f');
const yearEnd = fc.constantFrom('', 'г.', ' г.', ' г', ' года', '\u00a0г.', '* года');
const casing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
);

/** The academic year of a bare month, apart from the doubtful August. */
const yearOf = (number: number): number => (number > 8 ? 2023 : 2024);
const wholeMonth = (of: number, number: number): Span => ({
  from: isoDate(of, number, 1),
  to: isoDate(of, number, daysInMonth(of, number)),
});
const read = (text: string): Reading => readDeadline(text, PLAN_2023);

/** Pieces that cells are made of, for texts that look like deadlines and are none. */
const fragment = fc.constantFrom(
  ...MONTHS.flat(),
  ...'с по до к за на в и или не раз неделя недели квартал полугодие четверть год года уч. г. т.г.'.split(
    ' ',
  ),
  ...'каждый ежемесячно постоянно графику каникулы осенние лето начало конец половина первая I II IV'.split(
    ' ',
  ),
  ...'понедельник (сб) 10.00 12:30 5 15 31 2023 2023-2024 24 01.09 31.11.2023 1.09.23 9-11 дней часов'.split(
    ' ',
  ),
  ...[
    '-',
    '–',
    ',',
    ';',
    '.',
    '(',
    ')',
    '«',
    '»',
    '"',
    '/',
    '+',
    '№',
    ':',
    '\n',
    ' ',
    'концерт',
    'ь',
    'сентябр',
    '*',
  ],
);
const jumble = fc
  .array(fc.tuple(fragment, fc.constantFrom('', ' ', '\n', '\u00a0')), { maxLength: 14 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), jumble, fc.string({ unit: fragment }));

function checkReading({ kind, spans, notes }: Reading): void {
  expect(['dates', 'recurring', 'undated', 'unreadable']).toContain(kind);
  if (kind === 'dates') expect(spans.length).toBeGreaterThan(0);
  if (kind === 'undated' || kind === 'unreadable') expect(spans).toEqual([]);
  for (const { from, to } of spans) {
    expect(from ?? to).not.toBeNull();
    if (from !== null) expect(parseIsoDate(from)).toBe(from);
    if (to !== null) expect(parseIsoDate(to)).toBe(to);
    if (from !== null && to !== null && from > to)
      expect(kind === 'recurring' || notes.includes('reversed')).toBe(true);
  }
  expect([...notes].sort()).toEqual(notes);
}

describe('any text', () => {
  it('has a reading with days of the calendar', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(PLAN_2023, CALENDAR_2024), (text, plan) => {
        checkReading(readDeadline(text, plan));
      }),
      { numRuns: 5000 },
    );
  });

  it('is understood as printed', () => {
    fc.assert(
      fc.property(jumble, fc.constantFrom(PLAN_2023, CALENDAR_2024), (text, plan) => {
        const reading = readDeadline(text, plan);
        if (reading.kind !== 'dates') return;
        expect(readDeadline(printReading(reading), plan).spans).toEqual(reading.spans);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read in time that grows with its length only', () => {
    for (const unit of [
      '10.08 ',
      'сентябрь, ',
      '«',
      'ь ',
      'с 1 по ',
      '1, ',
      '5 классы, ',
      'неделя 1 ',
      'школьный ',
      'осенние, ',
    ]) {
      const start = performance.now();
      read(unit.repeat(20_000));
      expect(performance.now() - start, unit).toBeLessThan(2000);
    }
  });
});

describe('a printed reading', () => {
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.tuple(anyDay, anyDay).map(([from, to]) => ({ from, to })),
    fc
      .tuple(anyDay, fc.integer({ min: 0, max: 400 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) })),
    anyDay.map((from) => ({ from, to: null })),
    anyDay.map((to) => ({ from: null, to })),
  );

  it('is read back as the same spans', () => {
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(PLAN_2023, CALENDAR_2024),
        (spans, plan) => {
          const text = printReading({ kind: 'dates', spans, notes: [] });
          expect(readDeadline(text, plan).spans, text).toEqual(spans);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each<[string, string]>([
    ['сентябрь-октябрь', '1 сентября – 31 октября 2023'],
    ['25 апреля', '25 апреля 2024'],
    ['20 декабря – 14 января', '20 декабря 2023 – 14 января 2024'],
    ['до 1 декабря', 'до 1 декабря 2023'],
    ['с 5 апреля', 'с 5 апреля 2024'],
    ['23, 24 февраля', '23 февраля 2024; 24 февраля 2024'],
    ['2-4 октября', '2–4 октября 2023'],
    ['с 28.03.2026 по 05.04.2025', '28 марта 2026 – 5 апреля 2025'],
    ['по графику', ''],
  ])('of «%s» is «%s»', (text, printed) => {
    expect(printReading(read(text))).toBe(printed);
  });
});

describe('every way to write', () => {
  it('a month', () => {
    fc.assert(
      fc.property(
        month,
        fc.constantFrom(0, 2),
        fc.constantFrom('', ' ', '\u00a0'),
        casing,
        (number, form, gap, cased) => {
          const text = gap + cased((form === 2 ? 'в ' : '') + MONTHS[number - 1]![form]) + gap;
          expect(read(text).spans).toEqual([wholeMonth(number === 8 ? 2023 : yearOf(number), number)]);
        },
      ),
    );
  });

  it('a month of a year', () => {
    fc.assert(
      fc.property(month, year, space, yearEnd, casing, (number, of, gap, end, cased) => {
        expect(read(cased(MONTHS[number - 1]![0] + gap + of + end)).spans).toEqual([wholeMonth(of, number)]);
      }),
    );
  });

  it('a range of months over one academic year', () => {
    const school = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(school, school, dash, casing, fc.boolean(), (a, b, sign, cased, bounds) => {
        fc.pre(a < b);
        const [first, last] = [((a + 8) % 12) + 1, ((b + 8) % 12) + 1];
        const text = bounds
          ? `с ${MONTHS[first - 1]![1]} по ${MONTHS[last - 1]![0]}`
          : MONTHS[first - 1]![0] + sign + MONTHS[last - 1]![0];
        expect(read(cased(text)).spans).toEqual([
          { from: wholeMonth(yearOf(first), first).from, to: wholeMonth(yearOf(last), last).to },
        ]);
      }),
    );
  });

  it('a day', () => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 7 }),
        space,
        yearEnd,
        casing,
        (date, form, gap, end, cased) => {
          const [y, m, d] = date.split('-').map(Number) as [number, number, number];
          const names = MONTHS[m - 1]!;
          const text = [
            `${d}${gap}${names[1]}${gap}${y}${end}`,
            `${pad(d)}.${pad(m)}.${y}${end}`,
            `${d}.${pad(m)}.${y}${end}`,
            `${pad(d)}.${pad(m)}.${pad(y % 100)}${end}`,
            `${d}${gap}${names[3]}.${gap}${y}${end}`,
            `${d}-го${gap}${names[1]}${gap}${y}${end}`,
            `${pad(d)}.${pad(m)}.${gap}${y}${end}`,
            `(${d}${gap}${names[1]}, ${y}${end})`,
          ][form]!;
          expect(read(cased(text)).spans, text).toEqual([{ from: date, to: date }]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a range of days, the year at its end', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 300 }),
        dash,
        fc.integer({ min: 0, max: 3 }),
        yearEnd,
        (from, days, sign, form, end) => {
          const to = addDays(from, days);
          fc.pre(from.slice(0, 4) === to.slice(0, 4) || to.slice(5, 7) < from.slice(5, 7));
          const words = (date: IsoDate): string =>
            `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]![1]}`;
          const digits = (date: IsoDate): string => `${date.slice(8)}.${date.slice(5, 7)}`;
          const text = [
            `${words(from)}${sign}${words(to)} ${to.slice(0, 4)}${end}`,
            `с ${words(from)} по ${words(to)} ${to.slice(0, 4)}${end}`,
            `${digits(from)}${sign}${digits(to)}.${to.slice(0, 4)}${end}`,
            `с ${digits(from)}. по${digits(to)}.${to.slice(0, 4)}${end}`,
          ][form]!;
          expect(read(text).spans, text).toEqual([{ from, to }]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('days of one month', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(days, month, fc.constantFrom(', ', ',', ' и ', '; ', ',\n'), (list, number, sign) => {
        const of = number === 8 ? 2023 : yearOf(number);
        const expected = list.map((each) => ({
          from: isoDate(of, number, each),
          to: isoDate(of, number, each),
        }));
        expect(read(`${list.join(sign)} ${MONTHS[number - 1]![1]}`).spans).toEqual(expected);
      }),
    );
  });

  it('a bound', () => {
    const before = fc.constantFrom('до ', 'не позднее ', 'в срок до ', 'к ', 'по ', 'До ', 'НЕ ПОЗДНЕЕ ');
    const after = fc.constantFrom('с ', 'начиная с ', 'не ранее ', 'С ');
    fc.assert(
      fc.property(before, after, anyDay, (until, since, date) => {
        const text = `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]![1]} ${date.slice(0, 4)} г.`;
        expect(read(until + text).spans).toEqual([{ from: null, to: date }]);
        expect(read(since + text).spans).toEqual([{ from: date, to: null }]);
      }),
    );
  });

  it('a school break', () => {
    const names = ['осенние', 'зимние', 'весенние', 'летние'] as const;
    const breaks = defaultSchoolBreaks(PLAN_2023);
    names.forEach((name, at) => {
      const { from, to } = breaks[at]!;
      for (const text of [
        `${name} каникулы`,
        `в период ${name.slice(0, -1)}х каникул`,
        `на ${name.slice(0, -1)}х школьных каникулах`,
      ]) {
        expect(read(text).spans, text).toEqual([{ from, to }]);
      }
    });
  });

  it('«ё» and «е» alike', () => {
    expect(read('не реже трёх раз в год')).toEqual(read('не реже трех раз в год'));
    expect(read('за отчётный период')).toEqual(read('за отчетный период'));
    expect(read('в четвёртой четверти')).toEqual(read('в четвертой четверти'));
  });
});

describe('the table of breaks', () => {
  it('is read from what the institution has set', () => {
    const own = [{ kind: 'autumn', from: isoDate(2023, 10, 23)!, to: isoDate(2023, 10, 29)! }] as const;
    expect(readDeadline('осенние каникулы', PLAN_2023, own).spans).toEqual([
      { from: '2023-10-23', to: '2023-10-29' },
    ]);
    expect(readDeadline('зимние каникулы', PLAN_2023, own).kind).toBe('unreadable');
    expect(readDeadline('на каникулах', PLAN_2023, own).spans).toHaveLength(1);
    expect(readDeadline('на каникулах', PLAN_2023, []).kind).toBe('unreadable');
  });
});
