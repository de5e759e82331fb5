import { describe, expect, test } from 'vitest';
import { academicHours } from '../../../src/plan/model/academicHours.ts';
import { readAges } from '../../../src/plan/model/ages.ts';
import { printTime, readLessonTimes, readTime } from '../../../src/plan/model/lessonTimes.ts';

const printed = (text: string): string | null =>
  readLessonTimes(text)
    ?.map(({ start, end }) => `${printTime(start)}–${printTime(end)}`)
    .join(' ') ?? null;

describe('a cell of the timetable', () => {
  test.each([
    ['15.00–15.45, 15.55–16.40', '15.00–15.45 15.55–16.40'],
    ['15:00-15:45', '15.00–15.45'],
    ['15.00 — 15.45\n15.55 - 16.40', '15.00–15.45 15.55–16.40'],
    ['с 9.00 до 9.30', '9.00–9.30'],
    ['15-00 – 15-45', '15.00–15.45'],
    ['14.00-14.45; 14.55-15.40', '14.00–14.45 14.55–15.40'],
    ['14.00-14.45 и 14.55-15.40', '14.00–14.45 14.55–15.40'],
    ['10.00–10.45 (каб. 5)', '10.00–10.45'],
    ['', ''],
    ['–', ''],
  ])('«%s»', (text, expected) => expect(printed(text)).toBe(expected));

  test.each([
    '15.00',
    'после уроков',
    '16.00–15.00',
    '25.00–26.00',
    '15.00–15.75',
    '15.00–15.45, по графику',
  ])('«%s» is not understood', (text) => expect(readLessonTimes(text)).toBeNull());

  test('a time alone', () => {
    expect(readTime('8.00')).toBe(480);
    expect(readTime('20:30')).toBe(1230);
    expect(readTime('утро')).toBeNull();
  });
});

describe('academic hours', () => {
  const hours = (text: string, minutes: number[] = [45]): number =>
    academicHours(readLessonTimes(text)!, { minutes, pause: 10 });

  test('breaks between lessons are not counted', () => expect(hours('15.00–15.45, 15.55–16.40')).toBe(2));
  test('a stretch with its break inside', () => expect(hours('15.00–16.40')).toBe(2));
  test('a stretch without a break', () => expect(hours('15.00–16.30')).toBe(2));
  test('half an hour of a lesson', () => expect(hours('15.00–15.30', [40])).toBe(0.8));
  test('the length that fits is taken when the age is mixed', () =>
    expect(hours('15.00–15.40, 15.50–16.30', [45, 40])).toBe(2));
  test('nothing is no hours', () => expect(hours('')).toBe(0));
});

describe('ages', () => {
  test.each([
    ['7-10', 7, 10],
    ['7–10 лет', 7, 10],
    ['5-7 классы', 11, 13],
    ['3 кл.', 9, 9],
    ['1-4', 7, 10],
    ['с 12 до 15 лет', 12, 15],
    ['16', 16, 16],
  ])('«%s»', (text, from, to) => expect(readAges(text)).toEqual({ from, to }));

  test('no number, no age', () => expect(readAges('разновозрастная')).toBeNull());
});
