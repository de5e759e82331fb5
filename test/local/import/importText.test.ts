import { describe, expect, test } from 'vitest';
import { importPlan } from '../../../src/local/import/importPlan.ts';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';
import { corpusPlans, gridOf } from '../../plan/recognise/corpus.ts';

const TEXT = 'План работы\r\n\r\n№\tМероприятие\tСроки\r\n1.\tСлёт «Ёлка»\tмай\r\n';
const ROWS = [['План работы'], [''], ['№', 'Мероприятие', 'Сроки'], ['1.', 'Слёт «Ёлка»', 'май']];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? '\ufeff' : ''), ...text].forEach((sign, at) => {
    view.setUint16(at * 2, sign.charCodeAt(0), littleEndian);
  });
  return bytes;
}

/** Encodes by asking the decoder for each of the 256 bytes. */
function oneByte(text: string, encoding: string): Uint8Array {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((sign) => Math.max(0, signs.indexOf(sign))));
}

const read = async (bytes: Uint8Array, name = 'plan.txt'): Promise<string[][]> =>
  (await importPlan(bytes, name)).rows;

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 LE with its mark', utf16(TEXT, true, true)],
    ['UTF-16 BE with its mark', utf16(TEXT, false, true)],
    ['UTF-16 LE', utf16(TEXT, true, false)],
    ['UTF-16 BE', utf16(TEXT, false, false)],
    ['windows-1251', oneByte(TEXT, 'windows-1251')],
    ['old Macintosh line ends', utf8(TEXT.replace(/\r\n/g, '\r'))],
    ['Unix line ends', utf8(TEXT.replace(/\r/g, ''))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(ROWS);
  });

  test.each(['ibm866', 'koi8-r'])('%s, which has no «ёлочки»', async (encoding) => {
    const bytes = oneByte(TEXT.replace(/[«»]/g, '"').replace('№', 'N'), encoding);
    expect(await read(bytes)).toEqual([
      ['План работы'],
      [''],
      ['N', 'Мероприятие', 'Сроки'],
      ['1.', 'Слёт "Ёлка"', 'май'],
    ]);
  });

  test('the encoding is told when it is not UTF-8', async () => {
    const { notes } = await importPlan(oneByte(TEXT, 'windows-1251'), 'plan.txt');
    expect(notes).toEqual([{ code: 'encoding', text: 'windows-1251' }]);
  });
});

describe('quotes', () => {
  test('a field with line breaks and doubled quotes, as spreadsheets write it', async () => {
    expect(await read(utf8('1\t"Клуб ""Радуга"",\nактив"\tмай\n2\tСлёт\tиюнь'))).toEqual([
      ['1', 'Клуб "Радуга",\nактив', 'май'],
      ['2', 'Слёт', 'июнь'],
    ]);
  });

  test.each(['"Робототехника" кружок', '"Умники и умницы"', 'кружок "Радуга"', '"не закрыта'])(
    'typed text stays as it is: %s',
    async (title) => {
      expect(await read(utf8(`1\t${title}\tмай\n2\tСлёт "Радуга"\tиюнь\n`))).toEqual([
        ['1', title, 'май'],
        ['2', 'Слёт "Радуга"', 'июнь'],
      ]);
    },
  );

  test('a file in which a program has quoted every field', async () => {
    expect(await read(utf8('"1"\t"Слёт"\t"май"\n"2"\t"Поход"\t"июнь"'))).toEqual([
      ['1', 'Слёт', 'май'],
      ['2', 'Поход', 'июнь'],
    ]);
  });
});

describe('other separators', () => {
  test('.csv of a Russian Excel', async () => {
    expect(
      await read(utf8('№;Мероприятие;Сроки\n1;"Слёт; финал";май\n2;"a ""b""";июнь'), 'plan.csv'),
    ).toEqual([
      ['№', 'Мероприятие', 'Сроки'],
      ['1', 'Слёт; финал', 'май'],
      ['2', 'a "b"', 'июнь'],
    ]);
  });

  test('.csv with commas', async () => {
    expect(await read(utf8('№,Мероприятие,Сроки\n1,"Слёт, финал",май'), 'plan.csv')).toEqual([
      ['№', 'Мероприятие', 'Сроки'],
      ['1', 'Слёт, финал', 'май'],
    ]);
  });

  test('a table of markdown', async () => {
    expect(await read(utf8('# План\n\n| № | Мероприятие |\n|---|:--|\n| 1 | Слёт<br>Финал |\n'))).toEqual([
      ['# План'],
      [''],
      ['№', 'Мероприятие'],
      ['1', 'Слёт\nФинал'],
    ]);
  });

  test('bars without edges', async () => {
    expect(await read(utf8('№ | Мероприятие | Сроки\n1 | Слёт | май'))).toEqual([
      ['№', 'Мероприятие', 'Сроки'],
      ['1', 'Слёт', 'май'],
    ]);
  });

  test('a line break of Word inside a cell', async () => {
    expect(await read(utf8('1\tСлёт\vфинал\tмай'))).toEqual([['1', 'Слёт\nфинал', 'май']]);
  });
});

describe('every plan found in public, as a tab-separated text', () => {
  test.each(corpusPlans().map((plan, index) => [index, plan] as const))('%i', async (_, plan) => {
    const grid = gridOf(plan);
    const quote = (cell: string): string => (/["\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
    const text = grid.map((row) => row.map(quote).join('\t')).join('\n');
    const rows = await read(utf8(text), 'plan.tsv');
    expect(rows).toEqual(grid);
    expect(recognisePlan(rows)).toEqual(recognisePlan(grid));
  });
});
