import { describe, expect, it } from 'vitest';
import { runScript, sheetOf, workbookOf } from './open.ts';

describe('formats and looks', () => {
  it('of a column down to its end need no cells, and later writes see them', () => {
    const workbook = workbookOf([[{ value: '№' }]]);
    runScript(
      `sheet.getRange('A2:B').setNumberFormat('@').setWrap(true);
       sheet.getRange('A1:B2').setValues([['№', 'Срок'], ['1.1', '01.09']]);`,
      workbook,
    );
    const { rows, columns } = workbook.sheets[0]!;
    expect(columns).toEqual([
      { format: '@', style: { wrap: true } },
      { format: '@', style: { wrap: true } },
    ]);
    const body = { format: '@', style: { wrap: true } };
    expect(rows).toEqual([
      [{ value: '№' }, { value: 'Срок' }],
      [
        { value: '1.1', ...body },
        { value: '01.09', ...body },
      ],
    ]);
  });

  it('of cells above are not touched by it, empty ones included', () => {
    const body = `sheet.getRange('A2:A').setNumberFormat('@');
      sheet.getRange('A1').setValue('1,5');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1:A3').getNumberFormats().join()];`;
    expect(runScript(body)).toEqual([1.5, '0.###############,@,@']);
  });

  it('of a short block are kept in cells, without needless ones', () => {
    const workbook = workbookOf([]);
    runScript(
      `sheet.getRange('A1:B2').setNumberFormat('@'); sheet.getRange('D1:D9').setFontWeight('normal');`,
      workbook,
    );
    expect(workbook.sheets[0]!.rows.flat()).toEqual(Array(4).fill({ value: null, format: '@' }));
  });

  it('go on being shared and are never changed in place', () => {
    const style = { bold: true };
    const workbook = workbookOf([
      [
        { value: 1, style },
        { value: 2, style },
      ],
      [{ value: 3, style }],
    ]);
    runScript(`sheet.getRange('A1:B1').setFontColor('#FF0000');`, workbook);
    const [[one, two], [three]] = workbook.sheets[0]!.rows as unknown as [
      { style: object }[],
      { style: object }[],
    ];
    expect(one!.style).toEqual({ bold: true, color: '#ff0000' });
    expect(two!.style).toBe(one!.style);
    expect(three!.style).toBe(style);
    expect(style).toEqual({ bold: true });
  });

  it('come off again', () => {
    const workbook = workbookOf([[{ value: 1, format: '@', style: { bold: true } }]]);
    runScript(`sheet.getRange('A1').setFontWeight('normal').setNumberFormat('General');`, workbook);
    expect(workbook.sheets[0]!.rows[0]![0]).toEqual({ value: 1 });
  });

  it('go in grids, and to scattered cells in one call', () => {
    const workbook = workbookOf([]);
    runScript(
      `sheet.getRange('A1:B1').setBackgrounds([['#ffffff', null]]);
       sheet.getRangeList(['A3', 'C3']).setFontWeight('bold');`,
      workbook,
    );
    const { rows } = workbook.sheets[0]!;
    expect(rows[0]).toEqual([{ value: null, style: { background: '#ffffff' } }]);
    expect(rows[2]).toEqual([
      { value: null, style: { bold: true } },
      undefined,
      { value: null, style: { bold: true } },
    ]);
  });

  it('refuses words and colours it does not know', () => {
    expect(() => runScript(`sheet.getRange('A1').setFontWeight('heavy');`)).toThrow(
      'Invalid FontWeight: heavy',
    );
    expect(() => runScript(`sheet.getRange('A1').setBackground('red');`)).toThrow('write it as #rrggbb');
    expect(() => runScript(`sheet.getRange('A1').setNumberFormat('');`)).toThrow('Invalid number format');
  });
});

describe('drop-down lists (platform.md §6)', () => {
  const fromList = `SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true).build()`;
  const area = { top: 1, left: 1, bottom: 999, right: 1 };

  it('point at a range of another tab and only warn', () => {
    const workbook = workbookOf([]);
    workbook.sheets.push(sheetOf("Спис'ки", [], { id: 2 }));
    runScript(
      `var source = book.getSheetByName("Спис'ки").getRange('A2:A200');
       var rule = SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setHelpText('…').build();
       sheet.getRange('B2:B').setDataValidation(rule);`,
      workbook,
    );
    expect(workbook.sheets[0]!.validations).toEqual([
      { areas: [area], source: { reference: "'Спис''ки'!$A$2:$A$200" }, allowInvalid: true },
    ]);
  });

  it('take the place of what was there, and of nothing else', () => {
    const old = { areas: [{ ...area, bottom: 9 }], source: { values: ['x'] }, allowInvalid: false };
    const workbook = workbookOf([], { validations: [old] });
    runScript(`sheet.getRange('B4:B5').setDataValidation(${fromList});`, workbook);
    expect(workbook.sheets[0]!.validations).toEqual([
      {
        ...old,
        areas: [
          { ...area, bottom: 2 },
          { ...area, top: 5, bottom: 9 },
        ],
      },
      { areas: [{ ...area, top: 3, bottom: 4 }], source: { values: ['да', 'нет'] }, allowInvalid: true },
    ]);
    runScript(`sheet.getRange('B1:B').setDataValidation(null);`, workbook);
    expect(workbook.sheets[0]!.validations).toEqual([]);
  });

  it('go in grids as few rectangles', () => {
    const workbook = workbookOf([]);
    runScript(
      `var rule = ${fromList};
       sheet.getRange('A1:C2').setDataValidations([[rule, rule, null], [rule, rule, rule]]);`,
      workbook,
    );
    expect(workbook.sheets[0]!.validations[0]!.areas).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 2 },
    ]);
  });
});

describe('conditional formats (platform.md §6)', () => {
  const theirs = {
    areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    formula: null,
    style: { bold: true },
    origin: 'cf-1',
  };
  const ours = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2<TODAY()')
    .setBackground('#FFEEEE').setBold(true).setRanges([sheet.getRange('A2:B9')]).build()`;

  it('replace every rule of the tab', () => {
    const workbook = workbookOf([], { conditionalFormats: [theirs] });
    runScript(`sheet.setConditionalFormatRules([${ours}]);`, workbook);
    expect(workbook.sheets[0]!.conditionalFormats).toEqual([
      {
        areas: [{ top: 1, left: 0, bottom: 8, right: 1 }],
        formula: '$A2<TODAY()',
        style: { background: '#ffeeee', bold: true },
      },
    ]);
  });

  it('give back the very rules that are handed over again', () => {
    const workbook = workbookOf([], { conditionalFormats: [theirs] });
    runScript(
      `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${ours}]));`,
      workbook,
    );
    expect(workbook.sheets[0]!.conditionalFormats[0]).toBe(theirs);
  });

  it('tell ours by formula and range; a kind that cannot be rebuilt has no condition', () => {
    const body = `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${ours}]));
      return sheet.getConditionalFormatRules().map(function (rule) {
        var condition = rule.getBooleanCondition();
        return [rule.getRanges()[0].getA1Notation(), condition && condition.getCriteriaValues()[0],
          !!condition && condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA];
      });`;
    expect(runScript(body, workbookOf([], { conditionalFormats: [theirs] }))).toEqual([
      ['A1:A10', null, false],
      ['A2:B9', '=$A2<TODAY()', true],
    ]);
  });
});

describe('protections and filters', () => {
  it('appear when they only warn, and never as a lock', () => {
    const workbook = workbookOf([]);
    runScript(`sheet.getRange('1:1').protect().setDescription('Заголовок');`, workbook);
    expect(workbook.sheets[0]!.protections).toEqual([]);
    runScript(`sheet.getRange('1:1').protect().setDescription('Заголовок').setWarningOnly(true);`, workbook);
    const area = { top: 0, left: 0, bottom: 0, right: 25 };
    expect(workbook.sheets[0]!.protections).toEqual([{ area, description: 'Заголовок' }]);
    const body = `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (protection) {
      return [protection.getDescription(), protection.getRange().getA1Notation(), protection.isWarningOnly()];
    });`;
    expect(runScript(body, workbook)).toEqual([['Заголовок', 'A1:Z1', true]]);
  });

  it('hold one filter a tab', () => {
    const workbook = workbookOf([]);
    runScript(`sheet.getFilter() || sheet.getRange('A1:C9').createFilter();`, workbook);
    expect(workbook.sheets[0]!.filter).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(() => runScript(`sheet.getRange('A1:C9').createFilter();`, workbook)).toThrow(
      'already has a filter',
    );
  });

  it('keeps notes', () => {
    const workbook = workbookOf([]);
    const body = `sheet.getRange('A1:B1').setNotes([['н', null]]); return sheet.getRange('A1:B1').getNotes();`;
    expect(runScript(body, workbook)).toEqual([['н', '']]);
    expect(workbook.sheets[0]!.rows[0]).toEqual([{ value: null, note: 'н' }]);
  });
});
