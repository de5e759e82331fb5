import { describe, expect, it } from 'vitest';
import { typedIn } from '../../../src/local/services/cells/typed.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** platform.md §6: strings of setValues are parsed as typed input in the sheet's locale. */
describe('a string typed into a cell', () => {
  it.each([
    ['1.1', day('2026-01-01'), 'dd.mm'],
    ['01.09', day('2026-09-01'), 'dd.mm'],
    ['5-9', day('2026-09-05'), 'dd.mm'],
    ['1/2', day('2026-02-01'), 'dd.mm'],
    ['01.09.2023', day('2023-09-01'), 'dd.mm.yyyy'],
    ['5-9-23', day('2023-09-05'), 'dd.mm.yyyy'],
    ['2023-09-01', day('2023-09-01'), 'dd.mm.yyyy'],
    ['09.2023', day('2023-09-01'), 'mm.yyyy'],
    ['сентябрь 2023', day('2023-09-01'), 'mmmm yyyy'],
    ['1 сентября', day('2026-09-01'), 'd mmmm yyyy'],
    ['1 сентября 2023 г.', day('2023-09-01'), 'd mmmm yyyy'],
    ['10:00', 10 / 24, 'h:mm'],
    ['01.09.2023 10:00', day('2023-09-01') + 10 / 24, 'dd.mm.yyyy h:mm:ss'],
    ['1,5', 1.5, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['007', 7, undefined],
    ['1 440', 1440, '#,##0'],
    ['1\u00a0440,50', 1440.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    ['5 ₽', 5, '#,##0 [$₽]'],
    ['1e5', 100_000, '0.00E+00'],
  ])('«%s» becomes a number in ru_RU', (text, value, format) => {
    const typed = typedIn(text, 'ru_RU', 2026);
    expect(typed).toMatchObject({ kind: 'number' });
    expect(typed.kind === 'number' && typed.value).toBeCloseTo(value, 9);
    expect(typed.kind === 'number' && typed.format).toBe(format);
  });

  it.each([
    'Сентябрь',
    'III квартал',
    'сентябрь-октябрь',
    '2023-2024',
    '31.11',
    '1.',
    '10.30',
    '1.2.3.4',
    'до 15.09',
    'с 01.09 по 15.09',
    '- музей',
    '5–9',
    '8 900 123 45 67',
    '',
  ])('«%s» stays text', (text) => {
    expect(typedIn(text, 'ru_RU', 2026)).toEqual({ kind: 'text', value: text });
  });

  it('takes truth in either language', () => {
    for (const text of ['TRUE', 'истина']) {
      expect(typedIn(text, 'ru_RU', 2026)).toEqual({ kind: 'truth', value: true });
    }
  });

  it('takes a leading «=» or «+» for a formula and a leading apostrophe for text', () => {
    expect(typedIn('=SUM(A1;1,5)', 'ru_RU', 2026)).toEqual({ kind: 'formula', formula: 'SUM(A1,1.5)' });
    expect(typedIn('+ музей', 'ru_RU', 2026)).toMatchObject({ kind: 'formula' });
    expect(typedIn("'01.09", 'ru_RU', 2026)).toEqual({ kind: 'text', value: '01.09' });
  });

  it('follows the locale', () => {
    expect(typedIn('1.5', 'en_US', 2026)).toEqual({ kind: 'number', value: 1.5 });
    expect(typedIn('1,440', 'en_US', 2026)).toMatchObject({ value: 1440, format: '#,##0' });
    expect(typedIn('9/1', 'en_US', 2026)).toMatchObject({ value: day('2026-09-01'), format: 'm/d' });
    expect(typedIn('31/12/2020', 'en_US', 2026)).toMatchObject({ kind: 'text' });
    expect(typedIn('September 1, 2023', 'en_US', 2026)).toMatchObject({ value: day('2023-09-01') });
  });

  it('refuses a comma between arguments where the comma is decimal', () => {
    expect(() => typedIn('=IF(A1,1,2)', 'ru_RU', 2026)).toThrow('wants «;»');
    expect(typedIn('=IF(A1,1,2)', 'en_US', 2026)).toMatchObject({ formula: 'IF(A1,1,2)' });
    expect(typedIn('="а, б"&A1', 'ru_RU', 2026)).toMatchObject({ formula: '"а, б"&A1' });
  });
});
