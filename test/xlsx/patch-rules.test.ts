import { describe, expect, it } from 'vitest';
import type { Area, Sheet } from '../../src/workbook/workbook.ts';
import { patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { validateOoxml } from '../support/validate.ts';
import { partsOf, textOf } from './package-parts.ts';
import { bookWithSheet, FOUR_STYLES, SMALL_SHEET } from './small-book.ts';

const rich = makeRichXlsx();

function edited(change: (sheet: Sheet) => void, original = rich): string {
  const workbook = readXlsx(original);
  change(workbook.sheets[0]!);
  return textOf(patchXlsx(original, workbook), SMALL_SHEET);
}

function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

describe('list validations', () => {
  it('of the x14 kind keep their element when they cover other cells', () => {
    const sheet = edited(({ validations }) => {
      validations[1]!.areas = [area(1, 2, 99, 2)];
    });
    expect(sheet).toContain(
      'prompt="Из списка" xr:uid="{00000000-0002-0000-0000-000001000000}"><x14:formula1><xm:f>Списки!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C100</xm:sqref>',
    );
    expect(sheet).toContain('<dataValidations count="2">');
  });

  it('of the x14 kind go without leaving an empty extension', () => {
    const sheet = edited(({ validations }) => {
      validations.pop();
    });
    expect(sheet).not.toContain('x14:dataValidation');
    expect(sheet).not.toContain('CCE6A557');
    expect(sheet).toContain('78C0D931');
  });

  it('make rules of other kinds leave the cells that they take', () => {
    const sheet = edited(({ validations }) => {
      validations.push({ areas: [area(4, 5, 9, 6)], source: { values: ['да', 'нет'] }, allowInvalid: true });
    });
    expect(sheet).toContain('error="От 1 до 100" sqref="F2:F4 F11:F20">');
    expect(sheet).toContain('<dataValidations count="3">');
    expect(sheet).toContain(
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="F5:G10"><formula1>"да,нет"</formula1></dataValidation>',
    );
  });

  it('replace a rule of another kind that they cover altogether', () => {
    const sheet = edited(({ validations }) => {
      validations.push({ areas: [area(1, 5, 19, 5)], source: { reference: 'Статусы' }, allowInvalid: false });
    });
    expect(sheet).not.toContain('type="whole"');
    expect(sheet).toContain('<dataValidations count="2">');
  });
});

describe('conditional formats', () => {
  it('that came after all others leave the others alone', () => {
    const sheet = edited(({ conditionalFormats }) => {
      conditionalFormats.push({ areas: [area(0, 0, 9, 0)], formula: '$A1<>"&"', style: { bold: true } });
    });
    expect(sheet).toContain(
      '<conditionalFormatting sqref="A1:A10"><cfRule type="expression" dxfId="1" priority="5"><formula>$A1&lt;&gt;"&amp;"</formula></cfRule></conditionalFormatting>',
    );
    expect(sheet).toContain('<cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1">');
    expect(sheet).toContain('<x14:cfRule type="expression" priority="1"');
  });

  it('that come first make all numbers new, in the order of the model', () => {
    const sheet = edited(({ conditionalFormats }) => {
      conditionalFormats.unshift({ areas: [area(0, 0, 9, 0)], formula: '1', style: { bold: true } });
    });
    expect(sheet).toMatch(/sqref="A1:A10"><cfRule type="expression" dxfId="1" priority="1">/);
    expect(sheet).toContain('<x14:cfRule type="expression" priority="2"');
    expect(sheet).toContain('dxfId="0" priority="3" stopIfTrue="1"');
  });

  it('of a kind that the model cannot show move as they are, out of a shared element', () => {
    const sheet = edited(({ conditionalFormats }) => {
      conditionalFormats[2]!.areas = [area(1, 5, 49, 5)];
    });
    expect(sheet).toMatch(
      /<conditionalFormatting sqref="F2:F20"><cfRule type="dataBar".*?<\/conditionalFormatting><conditionalFormatting sqref="F2:F50"><cfRule type="colorScale" priority="3">/,
    );
  });

  it('take the extension of a data bar along when they go', () => {
    const sheet = edited((first) => {
      first.conditionalFormats = first.conditionalFormats.slice(0, 3);
    });
    expect(sheet).not.toContain('dataBar');
    expect(sheet).toContain('<x14:cfRule type="expression"');
  });

  it('are found again without their handle when they say the same', () => {
    const original = readXlsx(rich).sheets[0]!.conditionalFormats;
    const sheet = edited((first) => {
      first.conditionalFormats = original.map(({ origin, ...rule }) =>
        rule.formula === null ? { ...rule, origin: origin! } : rule,
      );
    });
    expect(sheet).toBe(textOf(rich, SMALL_SHEET));
  });

  it('with another formula are written anew, in the plain form', { timeout: 30_000 }, async () => {
    const workbook = readXlsx(rich);
    workbook.sheets[0]!.conditionalFormats[0]!.formula = '$C2="Октябрь"';
    const bytes = patchXlsx(rich, workbook);
    expect(readXlsx(bytes).sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '$C2="Октябрь"',
      '$E2<TODAY()',
      null,
      null,
    ]);
    expect(await validateOoxml(bytes, 'rules.xlsx')).toEqual([]);
  });
});

describe('columns', () => {
  const bytes = bookWithSheet(
    '<cols><col min="2" max="16384" width="20.7109375" style="1" customWidth="1" outlineLevel="1"/></cols><sheetData/>',
    FOUR_STYLES,
  );

  it('that share one element are split around the one that changes', () => {
    const sheet = edited(({ columns }) => {
      columns[3] = { ...columns[3], hidden: true };
    }, bytes);
    expect(sheet).toContain(
      '<cols><col min="2" max="3" width="20.7109375" style="1" customWidth="1" outlineLevel="1"/>' +
        '<col min="4" max="4" width="20.7109375" style="1" customWidth="1" outlineLevel="1" hidden="1"/>' +
        '<col min="5" max="16384" width="20.7109375" style="1" customWidth="1" outlineLevel="1"/></cols>',
    );
  });

  it('with a format only get the usual width, for Excel would show them with none', () => {
    const sheet = edited(({ columns }) => {
      columns[0] = { format: '@' };
    }, bytes);
    expect(sheet).toContain('<cols><col min="1" max="1" style="4" width="9.140625"/>');
    expect(
      edited(({ columns }) => {
        columns[0] = { format: '@' };
      }, bookWithSheet('<sheetData/>')),
    ).toContain('<cols><col min="1" max="1" style="1" width="9.140625"/></cols><sheetData/>');
  });

  it('give their style to cells that are new in them', () => {
    const sheet = edited((first) => {
      first.rows[0] = [{ value: 1 }, { value: '1', format: '@' }];
    }, bytes);
    expect(sheet).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><t>1</t></is></c></row>',
    );
  });
});

describe('notes', () => {
  it('change their text and keep author and shape', () => {
    const workbook = readXlsx(rich);
    workbook.sheets[0]!.rows[1]![1]!.note = 'Дата уточнена';
    const bytes = patchXlsx(rich, workbook);
    expect(textOf(bytes, 'xl/comments1.xml')).toContain(
      '<comment ref="B2" authorId="0" shapeId="0"><text><t>Дата уточнена</t></text></comment><comment ref="C3"',
    );
    expect(partsOf(bytes).get('xl/drawings/vmlDrawing1.vml')).toEqual(
      partsOf(rich).get('xl/drawings/vmlDrawing1.vml'),
    );
    expect(partsOf(bytes).get(SMALL_SHEET)).toEqual(partsOf(rich).get(SMALL_SHEET));
  });

  it('go together with their shapes, the stand-ins of threads stay', () => {
    const workbook = readXlsx(rich);
    delete workbook.sheets[0]!.rows[1]![1]!.note;
    const bytes = patchXlsx(rich, workbook);
    expect(textOf(bytes, 'xl/comments1.xml').match(/<comment ref="[^"]*"/g)).toEqual(['<comment ref="C3"']);
    expect(textOf(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape id="[^"]*"/g)).toEqual([
      '<v:shape id="_x0000_s1026"',
    ]);
    expect(readXlsx(bytes).sheets[0]!.comments).toHaveLength(2);
  });
});
