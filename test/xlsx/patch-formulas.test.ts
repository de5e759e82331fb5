import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { validateOoxml } from '../support/validate.ts';
import { contentTypeGaps, lostAndDangling, partsOf, textOf } from './package-parts.ts';

const rich = makeRichXlsx();

function edited(change: (workbook: Workbook, first: Sheet, budget: Sheet) => void): Uint8Array {
  const workbook = readXlsx(rich);
  change(workbook, workbook.sheets[0]!, workbook.sheets[1]!);
  return patchXlsx(rich, workbook);
}

describe('formulas in a patched file', () => {
  it('asks Excel to calculate when a value changed that formulas may use, and keeps the chain', () => {
    const bytes = edited((_, __, budget) => {
      budget.rows[1]![1]!.value = 150;
    });
    expect(textOf(bytes, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(partsOf(bytes).has('xl/calcChain.xml')).toBe(true);
  });

  it('does not ask for it when only a style changed', () => {
    const bytes = edited((_, __, budget) => {
      budget.rows[1]![1]!.style = { bold: true };
    });
    expect(textOf(bytes, 'xl/workbook.xml')).toBe(textOf(rich, 'xl/workbook.xml'));
    expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B2" s="6"><v>100<\/v><\/c>/);
  });

  it('drops the calculation chain when a formula comes or goes', { timeout: 30_000 }, async () => {
    const bytes = edited((_, first) => {
      first.rows[5]![6] = { value: 'нет' };
    });
    expect(partsOf(bytes).has('xl/calcChain.xml')).toBe(false);
    expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
    expect(contentTypeGaps(bytes)).toEqual([]);
    expect(await validateOoxml(bytes, 'chain.xlsx')).toEqual([]);
  });

  it('lets the other cells of a shared formula keep theirs when its first cell changes', () => {
    const bytes = edited((_, __, budget) => {
      budget.rows[1]![3] = { value: 1, formula: 'B2+1' };
    });
    const sheet = textOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<c r="D2"><f>B2+1</f><v>1</v></c>');
    expect(sheet).toContain('<c r="D4"><f>B4-C4*$B$2/100</f><v>300</v></c>');
    expect(sheet).not.toContain('shared');
  });

  it('writes new values of formulas without touching their texts', () => {
    const bytes = edited((_, __, budget) => {
      budget.rows[1]![3]!.value = 61;
      budget.rows[1]![5]!.value = 201;
    });
    const sheet = textOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<f t="shared" ref="D2:D5" si="0">B2-C2*$B$2/100</f><v>61</v>');
    expect(sheet).toContain('<f t="array" ref="F2:F4">B2:B4*2</f><v>201</v>');
  });

  it('refuses to change a part of an array formula, by name', () => {
    const change = () =>
      edited((_, __, budget) => {
        budget.rows[1]![5] = { value: 5 };
      });
    expect(change).toThrow(
      expect.objectContaining({ code: 'array-formula', place: { sheet: 'Бюджет', cell: 'F2' } }),
    );
  });
});
