import { describe, expect, it } from 'vitest';
import { shiftableFormula } from '../../src/xlsx/sheet/shift-formula.ts';
import { isCalendarFormat } from '../../src/xlsx/styles/number-formats.ts';

describe('a shared formula moved by two rows and one column', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,C:C,$C:D,1:1,2:$5)', 'SUM(B3:C4,D:D,$C:E,3:3,4:$5)'],
    ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
    ["'Лист A1'!A1+'Д''Арк'!B2+Лист1!C3", "'Лист A1'!B3+'Д''Арк'!C4+Лист1!D5"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    [
      'Таблица1[[#This Row],[A1]]+Table1[B2]+[1]Лист1!A1',
      'Таблица1[[#This Row],[A1]]+Table1[B2]+[1]Лист1!B3',
    ],
    ['План_2026+A1.b+X_1+1E5+2.5', 'План_2026+A1.b+X_1+1E5+2.5'],
    ['IF(A1=TRUE,"да",#N/A)', 'IF(B3=TRUE,"да",#N/A)'],
    ['XFD1+A1048575', '#REF!+#REF!'],
    ['ABCD1+XFE1', 'ABCD1+XFE1'],
  ])('%s → %s', (formula, moved) => {
    expect(shiftableFormula(formula)(2, 1)).toBe(moved);
  });
});

describe('a number format', () => {
  it.each([
    'dd.mm.yyyy',
    'd mmmm yyyy "г."',
    'mmm.yy',
    '[$-419]dd.mm.yyyy;@',
    'mmmm',
    'dd.mm.yyyy h:mm',
    'yyyy',
  ])('%s shows a day', (format) => {
    expect(isCalendarFormat(format)).toBe(true);
  });

  it.each([
    undefined,
    'General',
    '@',
    '0.00',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '[mm]',
    'h:mm AM/PM',
    '#,##0" дней; days"',
    '[Red]0',
    '0\\d',
  ])('%s shows none', (format) => {
    expect(isCalendarFormat(format)).toBe(false);
  });
});
