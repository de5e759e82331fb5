import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabCsv } from '../../../src/plan/exports/csv.ts';
import { sheet } from '../../support/snapshot.ts';

const csv = (rows: (string | number)[][]) => tabCsv(sheet('Лист', rows));

/** Reads RFC 4180 with «;»: apart from the code under test. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ';' || text.startsWith('\r\n', at)) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign !== ';') {
        rows.push([]);
        at++;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('a tab as .csv', () => {
  test('begins with the mark that Excel needs, has «;» and CRLF', () => {
    expect(
      csv([
        ['№', 'Сроки'],
        ['1', 'май; июнь'],
      ]),
    ).toBe('\ufeff№;Сроки\r\n1;"май; июнь"\r\n');
  });

  test.each([
    '=1+1',
    '+7 900',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    ' =1+1',
    '\u00a0@x',
    '=HYPERLINK("http://x";"y")',
  ])('%j becomes no formula', (text) => {
    const cell = read(tabCsv({ texts: [[text]], values: [[text]] }).slice(1))[0]![0]!;
    expect(cell).toBe(`'${text}`);
  });

  test('a negative number stays a number', () => {
    expect(csv([[-12.5, 3]])).toBe('\ufeff-12,5;3\r\n');
  });

  test.each(['-12,50', '-1\u00a0250,00 ₽', '-5 %', '-3 руб.'])('the number shown as %j is one', (shown) => {
    expect(tabCsv({ texts: [[shown]], values: [[-1]] })).toBe(`\ufeff${shown}\r\n`);
  });

  test('a number whose format shows a formula does not', () => {
    expect(tabCsv({ texts: [['=1+1']], values: [[5]] })).toBe("\ufeff'=1+1\r\n");
    expect(tabCsv({ texts: [['-2+3|x']], values: [[5]] })).toBe("\ufeff'-2+3|x\r\n");
  });

  test('any tab comes back cell by cell, and no text begins a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=A1', '"', ';', 'а\r\nб', ' край ', '+', '-1'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          // The sheet of the test takes «=…» for a formula that shows nothing; here it is a text that people see.
          const given = { texts: rows, values: rows };
          const back = read(tabCsv(given).slice(1));
          back.forEach((row, at) => {
            row.forEach((text, column) => {
              expect(/^(?:\s*[=+\-@]|[\t\r\n])/.test(text)).toBe(false);
              expect([text, text.slice(1)]).toContain(rows[at]![column]);
            });
          });
          expect(back).toHaveLength(rows.length);
        },
      ),
    );
  });
});
