import { describe, expect, test } from 'vitest';
import { recalculateInNode } from '../../src/local/formulas/node.ts';
import { compileRule } from '../../src/local/formulas/rule/rule.ts';
import type { Cell, Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { samplePlan } from './support/samplePlan.ts';

function bookOf(cells: Record<string, Cell | Cell['value']>, name = 'Лист1'): Workbook {
  const book = samplePlan(0);
  const rows: (Cell | undefined)[][] = [];
  for (const [address, content] of Object.entries(cells)) {
    const row = Number(address.slice(1)) - 1;
    rows[row] ??= [];
    rows[row]![address.charCodeAt(0) - 65] =
      content !== null && typeof content === 'object' ? content : { value: content };
  }
  return { ...book, sheets: [{ ...book.sheets[0]!, name, rows }] };
}

const cell = (book: Workbook, row: number, column: number): Cell | undefined =>
  book.sheets[0]!.rows[row]?.[column];
const formula = (text: string, value: Cell['value'] = null): Cell => ({ value, formula: text });

describe('recalculating a workbook', () => {
  test('numbers, text, truth, and text that looks like a date stays text', () => {
    const book = bookOf({
      A1: 2,
      A2: '1.1',
      B1: formula('A1*3'),
      B2: formula('A2&"!"'),
      C1: formula('A1>1'),
      C2: formula('1/3'),
    });
    recalculateInNode(book);
    expect([cell(book, 0, 1), cell(book, 1, 1), cell(book, 0, 2)].map((one) => one?.value)).toEqual([
      6,
      '1.1!',
      true,
    ]);
    expect(cell(book, 1, 2)?.value).toBeCloseTo(1 / 3, 14);
  });

  test('money comes back to the kopeck', () => {
    const book = bookOf({ A1: 1234567.89, B1: formula('A1+0.01'), C1: formula('A1*1') });
    recalculateInNode(book);
    expect(cell(book, 0, 1)?.value).toBe(1234567.9);
    expect(cell(book, 0, 2)?.value).toBe(1234567.89);
  });

  test('what the engine cannot do keeps the value of the file; a division by zero is told', () => {
    const book = bookOf({
      A1: 0,
      B1: formula('QUERY(A1:A2,"select A")', 'из файла'),
      C1: formula('5/A1', 5),
      D1: formula('NOSUCH(1)'),
      E1: formula('_xlfn.XLOOKUP(0,A1:A1,A1:A1,9)'),
    });
    recalculateInNode(book);
    expect(cell(book, 0, 1)).toEqual(formula('QUERY(A1:A2,"select A")', 'из файла'));
    expect(cell(book, 0, 2)).toMatchObject({ value: null, error: '#DIV/0!' });
    expect(cell(book, 0, 3)).toMatchObject({ value: null, error: '#NAME?' });
    expect(cell(book, 0, 4)?.value).toBe(0);
  });

  test('a formula that makes a day gets a date format; quotes in a tab name do no harm', () => {
    const book = bookOf({ A1: formula('DATE(2025,9,1)'), A2: formula("'Тех''лист'!A1+1") }, "Тех'лист");
    recalculateInNode(book);
    expect(cell(book, 0, 0)).toMatchObject({ value: 45901, format: 'dd.mm.yyyy' });
    expect(cell(book, 1, 0)?.value).toBe(45902);
  });
});

describe('rules of conditional formats', () => {
  const book = bookOf({ A1: 'Ёлка', A2: 5, A3: null, A4: '✖ срок', B1: 'елка', B2: 5.5, B3: 5, B4: 5 });
  const sheet: Sheet = book.sheets[0]!;
  const holds = (text: string, rows = 0, columns = 0): boolean | undefined =>
    compileRule(text)?.holds({
      workbook: book,
      sheet,
      row: rows,
      column: columns,
      rows,
      columns,
      now: 46000.5,
    });

  test.each([
    ['=LEFT($A4)="✖"', true],
    ['A1="ёлка"', true],
    ['($A1<>"")*($A3="")*(1=1)', true],
    ['($A1="")+($A2=5)', true],
    ['AND($A2>=5,NOT($A2>5))', true],
    ['OR(A3="x";A3=0)', true],
    ['A2+1*2^2=9', true],
    ['-A2%=-0.05', true],
    ['COUNTIF($B$1:$B$9,5)>1', true],
    ['COUNTIF(B:B,"ел*")=1', true],
    ['SEARCH("СРОК",A4)>0', true],
    ['SEARCH("нет",A4)', false],
    ['IFERROR(SEARCH("нет",A4),0)=0', true],
    ['1/0', false],
    ['A2&"x"="5x"', true],
    ['"a""b"="A""B"', true],
    ['TODAY()=46000', true],
    ["'Лист1'!A2=5", true],
    ['Лист1!A2=Лист1!$B$3', true],
    ["'Нет'!A1=1", false],
    ['WEEKDAY(DATE(2025,9,1),2)=1', true],
    ['ISBLANK(A3)', true],
    ['LOG10(5)=1', undefined],
    ['Имя>1', undefined],
    ['A1=', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  test('references without «$» move with the cell', () => {
    expect(holds('A1="✖ срок"', 3)).toBe(true);
    expect(holds('$A1=B1', 2, 5)).toBe(true);
    expect(compileRule('$A1=$B1')).toMatchObject({ byRow: true, byColumn: false });
    expect(compileRule('A$1=ROW()')).toMatchObject({ byRow: true, byColumn: true });
    expect(compileRule('$A$1=1')).toMatchObject({ byRow: false, byColumn: false });
  });
});
