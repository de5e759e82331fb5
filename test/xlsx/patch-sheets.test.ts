import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { validateOoxml } from '../support/validate.ts';
import { contentTypeGaps, lostAndDangling, partsOf, textOf } from './package-parts.ts';

const rich = makeRichXlsx();

function edited(change: (workbook: Workbook) => void, original = rich): Uint8Array {
  const workbook = readXlsx(original);
  change(workbook);
  return patchXlsx(original, workbook);
}

function workbookText(bytes: Uint8Array): string {
  return textOf(bytes, 'xl/workbook.xml');
}

function emptySheet(id: number, name: string) {
  return { ...readXlsx(newXlsx()).sheets[0]!, id, name };
}

describe('sheets', () => {
  it('put in front move the names and the open sheet of the others along', () => {
    const bytes = edited(({ sheets }) => void sheets.unshift(emptySheet(30, 'Титул')));
    const text = workbookText(bytes);
    expect(text.match(/<sheet name="[^"]*"/g)!.map((tag) => tag.slice(13, -1))).toEqual([
      'Титул',
      'Мероприятия',
      'Бюджет',
      'Списки',
      'Сводка',
    ]);
    expect(text).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
    expect(text).toContain('activeTab="2"');
  });

  it('change their state; the sheet that opens first is one that can be seen', () => {
    const text = workbookText(
      edited(({ sheets }) => {
        sheets[1]!.state = 'veryHidden';
        sheets[2]!.state = 'visible';
      }),
    );
    expect(text).toContain('<sheet name="Бюджет" sheetId="4" r:id="rId2" state="veryHidden"/>');
    expect(text).toContain('<sheet name="Списки" sheetId="5" r:id="rId3"/>');
    expect(text).toContain('activeTab="0"');
  });

  it('go with all parts that only they used', { timeout: 30_000 }, async () => {
    const bytes = edited(({ sheets }) => void sheets.splice(3, 1));
    const gone = [...partsOf(rich).keys()].filter((path) => !partsOf(bytes).has(path));
    expect(gone).toEqual([
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
    ]);
    expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
    expect(contentTypeGaps(bytes)).toEqual([]);
    expect(await validateOoxml(bytes, 'removed.xlsx')).toEqual([]);
  });

  it('renamed take the names of the workbook along', () => {
    const original = patchXlsx(newXlsx(), {
      ...readXlsx(newXlsx()),
      sheets: [
        {
          ...emptySheet(1, "Дом 'Радуга' 2"),
          frozenRows: 1,
          rows: [[{ value: 'x' }]],
          filter: { top: 0, left: 0, bottom: 5, right: 1 },
        },
      ],
    });
    const text = workbookText(
      edited(({ sheets }) => {
        sheets[0]!.name = 'План';
      }, original),
    );
    expect(text).toContain('<sheet name="План" sheetId="1"');
    expect(text).toContain("'План'!$A$1:$B$6");
    expect(text).toContain("'План'!$1:$1");
    expect(text).not.toContain('Радуга');
  });

  it('that are one chart keep their place and are not shown', () => {
    const chartSheet = makeRichXlsx({
      'xl/workbook.xml': workbookText(rich).replace(
        '<sheet name="Бюджет"',
        '<sheet name="График" sheetId="9" r:id="rId77"/><sheet name="Бюджет"',
      ),
    });
    const shown = readXlsx(chartSheet).sheets.map(({ name }) => name);
    expect(shown).toEqual(['Мероприятия', 'Бюджет', 'Списки', 'Сводка']);
    const text = workbookText(
      edited(({ sheets }) => {
        sheets.reverse();
        sheets.push(emptySheet(30, 'Новый'));
      }, chartSheet),
    );
    expect(text.match(/<sheet name="[^"]*"/g)!.map((tag) => tag.slice(13, -1))).toEqual([
      'Сводка',
      'Списки',
      'Бюджет',
      'Мероприятия',
      'График',
      'Новый',
    ]);
  });

  it('that are new may have the id of one that is not shown', () => {
    const chartSheet = makeRichXlsx({
      'xl/workbook.xml': workbookText(rich).replace(
        '<sheet name="Бюджет"',
        '<sheet name="График" sheetId="8" r:id="rId77"/><sheet name="Бюджет"',
      ),
    });
    const bytes = edited(({ sheets }) => void sheets.push(emptySheet(8, 'Новый')), chartSheet);
    expect(workbookText(bytes)).toContain('<sheet name="График" sheetId="2" r:id="rId77"/>');
    expect(readXlsx(bytes).sheets.at(-1)).toMatchObject({ id: 8, name: 'Новый' });
  });

  it('with a table keep header and table in step and get no second filter', { timeout: 30_000 }, async () => {
    const bytes = edited(({ sheets }) => {
      sheets[1]!.rows[0]![2]!.value = 'Факт за год';
      sheets[1]!.filter = { top: 0, left: 0, bottom: 4, right: 3 };
    });
    expect(textOf(bytes, 'xl/tables/table1.xml')).toContain('<tableColumn id="3" name="Факт за год"/>');
    expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
    expect(workbookText(bytes)).not.toContain('_FilterDatabase');
    expect(await validateOoxml(bytes, 'table.xlsx')).toEqual([]);
  });

  it('of a whole new workbook replace «Лист1»', { timeout: 30_000 }, async () => {
    const sheets = [
      {
        ...emptySheet(10, 'Мероприятия'),
        frozenRows: 1,
        rows: [[{ value: 'Сроки', note: 'как есть', link: 'https://example.org/а б' }]],
      },
      { ...emptySheet(11, 'Списки'), state: 'hidden' as const },
    ];
    const bytes = patchXlsx(newXlsx(), { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets });
    expect(readXlsx(bytes).sheets.map(({ id, name, state }) => [id, name, state])).toEqual([
      [10, 'Мероприятия', 'visible'],
      [11, 'Списки', 'hidden'],
    ]);
    expect(readXlsx(bytes).sheets[0]!.rows[0]![0]!.link).toBe('https://example.org/а%20б');
    expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
    expect(await validateOoxml(bytes, 'whole.xlsx')).toEqual([]);
  });
});
