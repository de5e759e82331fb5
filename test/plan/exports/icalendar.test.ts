import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { deadlineEvents } from '../../../src/plan/exports/deadlineEvents.ts';
import { icalendar } from '../../../src/plan/exports/icalendar.ts';
import { planCalendar } from '../../../src/plan/exports/planCalendar.ts';
import { lines, type PlanData, planOf } from '../../support/plan.ts';
import { readIcs } from './readIcs.ts';

const STAMP = parseIsoDate('2023-09-01')!;
const eventsOf = (data: PlanData) => readIcs(planCalendar(planOf(data), STAMP).ics).events;

describe('the file', () => {
  test('keeps any text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (summary, name) => {
        const event = {
          kind: 'days',
          from: STAMP,
          to: STAMP,
          uid: 'a@b',
          description: '',
          location: '',
          category: '',
        } as const;
        const seen = (text: string) =>
          text
            .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: what a text of the format cannot hold
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
        const file = readIcs(icalendar({ name, stamp: STAMP, events: [{ ...event, summary }] }));
        expect(file.events[0]!.SUMMARY ?? '').toBe(seen(summary));
        expect(file.calendar['X-WR-CALNAME']).toBe(seen(name));
      }),
      { numRuns: 500 },
    );
  });

  test('has what RFC 5545 asks for', () => {
    const { calendar } = readIcs(icalendar({ name: 'План; А, Б', stamp: STAMP, events: [] }));
    expect(calendar).toMatchObject({ VERSION: '2.0', CALSCALE: 'GREGORIAN', 'X-WR-CALNAME': 'План; А, Б' });
    expect(calendar.PRODID).toBeTruthy();
  });
});

describe('deadlines', () => {
  const days = (deadline: string) =>
    eventsOf({ activities: lines(`1. | Встреча | ${deadline}`) }).map((event) => [
      event['DTSTART;VALUE=DATE'],
      event['DTEND;VALUE=DATE'],
    ]);

  test.each([
    ['Сентябрь', [['20230901', '20231001']]],
    ['до 15.10', [['20231015', '20231016']]],
    ['с 1 октября', [['20231001', '20231002']]],
    ['31 декабря', [['20231231', '20240101']]],
    [
      'март; ноябрь',
      [
        ['20240301', '20240401'],
        ['20231101', '20231201'],
      ],
    ],
    ['по мере необходимости', []],
    ['5-9', []],
  ])('%s', (deadline, expected) => expect(days(deadline)).toEqual(expected));

  test('say what and until when, and name no people', () => {
    const [event] = eventsOf({
      activities: [
        {
          number: '4.',
          title: 'Набор групп',
          deadline: 'Сентябрь',
          executors: 'Иванова И.И.',
          section: 'Работа',
          result: 'Приказ',
          place: 'ДДТ',
        },
      ],
    });
    expect(event).toMatchObject({
      SUMMARY: '4. Набор групп',
      DESCRIPTION: 'Срок: Сентябрь\nРезультат: Приказ',
      LOCATION: 'ДДТ',
      CATEGORIES: 'Работа',
      TRANSP: 'TRANSPARENT',
    });
    expect(JSON.stringify(event)).not.toContain('Иванова');
  });

  test('a postponed one stands where it was put, a cancelled one nowhere', () => {
    const activities = [
      { title: 'А', deadline: 'сентябрь', status: 'Перенесено', postponedTo: '20.11.2023' },
      { title: 'Б', deadline: 'октябрь', status: 'Отменено' },
    ];
    expect(eventsOf({ activities }).map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20231120']);
  });

  test('the name of an event outlives its deadline and its number, not its title', () => {
    const uid = (row: object) => deadlineEvents(planOf({ activities: [row as { title: string }] }))[0]!.uid;
    const row = { number: '1', title: 'Набор', deadline: 'сентябрь' };
    expect(uid({ ...row, number: '2', deadline: 'до 10.10' })).toBe(uid(row));
    expect(uid({ ...row, title: 'Отбор' })).not.toBe(uid(row));
  });
});

describe('the timetable', () => {
  const data: PlanData = {
    tabs: {
      groups: [
        {
          name: 'Робот-1',
          programme: 'Робототехника',
          teacher: 'Иванова И.И.',
          venue: 'СОШ № 1',
          firstLesson: '15.09.2023',
          lastLesson: '31.05.2024',
        },
        { name: 'Шахматы', firstLesson: '01.10.2023' },
      ],
      timetable: [
        { group: 'Робот-1', tue: '15.00–15.45, 15.55–16.40', wed: '9.00-9.45, 15.00-15.45' },
        { group: 'Шахматы', mon: '10.00–10.45' },
        { group: 'Неизвестная', mon: '10.00–10.45' },
      ],
    },
  };
  const calendar = planCalendar(planOf(data), STAMP);
  const { events } = readIcs(calendar.ics);

  test('repeats every week between the first and the last lesson, without the holidays', () => {
    const tuesday = events.find(({ DESCRIPTION }) => DESCRIPTION === '15.00–15.45, 15.55–16.40')!;
    expect(tuesday).toMatchObject({
      DTSTART: '20230919T150000',
      DTEND: '20230919T164000',
      RRULE: 'FREQ=WEEKLY;UNTIL=20240528T150000',
      SUMMARY: 'Робот-1: Робототехника',
      LOCATION: 'СОШ № 1',
    });
    // 2 January is a Tuesday of the New Year holidays; 9 January is a lesson again.
    expect(tuesday.EXDATE).toBe('20240102T150000');
  });

  test('every exception is a day of the rule', () => {
    for (const { DTSTART, RRULE, EXDATE } of events) {
      const day = (stamp: string): IsoDate =>
        stamp.slice(0, 8).replace(/(....)(..)(..)/, '$1-$2-$3') as IsoDate;
      for (const except of EXDATE?.split(',') ?? []) {
        expect(except.slice(8)).toBe(DTSTART!.slice(8));
        const weeks = (Date.parse(day(except)) - Date.parse(day(DTSTART!))) / (7 * 86_400_000);
        expect(Number.isInteger(weeks) && weeks > 0).toBe(true);
        expect(except < /UNTIL=(.*)/.exec(RRULE!)![1]!).toBe(true);
      }
    }
  });

  test('a long pause makes two events', () => {
    expect(events.map(({ DTSTART }) => DTSTART)).toEqual([
      '20230919T150000',
      '20230920T090000',
      '20230920T150000',
    ]);
  });

  test('another room or hour renews the lesson; two rooms at one hour are two lessons', () => {
    const uids = (...timetable: Record<string, string>[]) =>
      readIcs(planCalendar(planOf({ tabs: { ...data.tabs, timetable } }), STAMP).ics).events.map(
        ({ UID }) => UID,
      );
    const lesson = { group: 'Робот-1', tue: '15.00–15.45' };
    expect(uids({ ...lesson, tue: '16.00–16.45', venue: 'ДДТ' })).toEqual(uids(lesson));
    expect(new Set(uids(lesson, { ...lesson, venue: 'ДДТ' })).size).toBe(2);
  });

  test('a later export has the greater number, so that calendars renew what they know', () => {
    const sequence = (stamp: string) =>
      Number(/SEQUENCE:(\d+)/.exec(planCalendar(planOf(data), stamp as IsoDate).ics)![1]);
    expect(sequence('2024-01-02')).toBeGreaterThan(sequence('2023-12-31'));
  });

  test('groups that nobody can place are told; teachers are not', () => {
    expect(calendar.without).toEqual(['Шахматы', 'Неизвестная']);
    expect(calendar.ics).not.toContain('Иванова');
  });
});
