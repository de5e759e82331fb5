import { describe, expect, it } from 'vitest';
import { readBoot } from '../../sidebar/boot.ts';
import {
  dayAfter,
  dayText,
  distanceText,
  localToday,
  momentText,
  moneyText,
  numberText,
  wordsIn,
} from '../../sidebar/words.ts';

const ru = wordsIn('ru');
const en = wordsIn('en');

describe('counted words', () => {
  it('decline in Russian', () => {
    const counted = [1, 2, 5, 11, 12, 21, 22, 111, 1001].map((n) => ru.check.inTab(n));
    expect(counted).toEqual([
      '1 замечание',
      '2 замечания',
      '5 замечаний',
      '11 замечаний',
      '12 замечаний',
      '21 замечание',
      '22 замечания',
      '111 замечаний',
      '1001 замечание',
    ]);
  });

  it('put the rows after «из» into the genitive', () => {
    expect(ru.overview.filled(12, 20)).toBe('12 из 20 строк');
    expect(ru.overview.filled(1, 1)).toBe('1 из 1 строки');
    expect(ru.overview.filled(0, 3)).toBe('0 из 3 строк');
    expect(ru.overview.filled(2, 21)).toBe('2 из 21 строки');
  });

  it('know one and many in English', () => {
    expect([en.check.inTab(1), en.check.inTab(2), en.check.inTab(0)]).toEqual([
      '1 finding',
      '2 findings',
      '0 findings',
    ]);
  });
});

describe('time that has passed', () => {
  it('is told in minutes once there are any', () => {
    expect([0, 59, 60, 75, 605].map(ru.elapsed)).toEqual([
      '0 с',
      '59 с',
      '1 мин 0 с',
      '1 мин 15 с',
      '10 мин 5 с',
    ]);
  });
});

describe('amounts', () => {
  it('have kopecks only where there are any', () => {
    expect([12500, 1440.5, 0].map((roubles) => moneyText(ru, roubles))).toEqual([
      '12\u00a0500\u00a0₽',
      '1\u00a0440,50\u00a0₽',
      '0\u00a0₽',
    ]);
    expect(moneyText(en, 12500)).toBe('12,500\u00a0₽');
  });

  it('of hours may be halves', () => {
    expect(numberText(ru, 4.5)).toBe('4,5');
    expect(numberText(en, 18)).toBe('18');
  });
});

describe('days', () => {
  it('name the year only when it is another', () => {
    expect(dayText(ru, '2025-09-10', '2025-01-01')).toBe('10 сентября');
    expect(dayText(ru, '2026-05-25', '2025-01-01')).toBe('25 мая 2026');
    expect(dayText(en, '2026-05-25', '2025-01-01')).toBe('25 May 2026');
  });

  it('leave what is no day as it is', () => {
    expect(dayText(ru, 'сентябрь', '2025-01-01')).toBe('сентябрь');
    expect(momentText(ru, 'вчера')).toBe('вчера');
  });

  it('tell the moment of a document', () => {
    expect(momentText(ru, '2026-11-22 14:05')).toBe('22 ноября 2026, 14:05');
  });

  it('tell how far they are', () => {
    const far = ['2025-09-04', '2025-09-05', '2025-09-06', '2025-09-07', '2025-09-10', '2025-09-26'];
    expect(far.map((day) => distanceText(ru, day, '2025-09-05'))).toEqual([
      'срок вышел',
      'сегодня',
      'завтра',
      'через 2 дня',
      'через 5 дней',
      'через 21 день',
    ]);
    expect(distanceText(ru, 'скоро', '2025-09-05')).toBe('');
  });

  it('are counted over the end of a month and a change of clocks', () => {
    expect(dayAfter('2025-10-25', 7)).toBe('2025-11-01');
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('are the local ones', () => {
    expect(localToday(new Date(2025, 0, 5, 0, 30))).toBe('2025-01-05');
  });
});

describe('readBoot', () => {
  it('takes what the host says', () => {
    expect(readBoot('{"language":"en","view":"check"}')).toEqual({ language: 'en', view: 'check' });
  });

  it.each(['"__BOOT__"', '', '{', 'null', '{"language":"de","view":"<b>"}'])(
    'starts in Russian with %s',
    (text) => {
      expect(readBoot(text)).toEqual({ language: 'ru', view: 'overview' });
    },
  );
});
