import { describe, expect, test } from 'vitest';
import type { PlanYear } from '../../src/plan/calendar/planYear.ts';
import { formatPlanYear } from '../../src/plan/calendar/planYear.ts';
import { planStructure } from '../../src/plan/structure/planStructure.ts';
import { BLUEPRINT } from '../../src/plan/tabs/blueprint.ts';
import { applyChanges } from '../../src/workbook/applyChanges.ts';
import { newSheet } from '../../src/workbook/newSheet.ts';
import { ownDisplay } from '../../src/workbook/ownDisplay.ts';
import { snapshotOf } from '../../src/workbook/snapshotOf.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, structure } from '../support/addon.ts';

const YEAR: PlanYear = { kind: 'academic', first: 2026 };

function empty(): Workbook {
  return { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [newSheet(1, 'Лист1')] };
}

/** Prepared as «Подготовить таблицу» does it, by the built add-on over the services. */
function throughServices(extra: readonly string[] = []): Workbook {
  const workbook = empty();
  const addon = addonOn(workbook);
  structure(addon);
  for (const tab of extra) ask(addon, 'addTab', { tab });
  return workbook;
}

/** The same list of changes, in memory. */
function inMemory(): Workbook {
  const workbook = empty();
  const { changes } = planStructure(snapshotOf(workbook, ownDisplay), { initialYear: formatPlanYear(YEAR) });
  applyChanges(workbook, changes);
  return workbook;
}

/** What the first check writes besides: the memory, findings, computed columns. */
const LATER = new Set(['Служебный', 'Проверка']);
const prepared = ({ sheets }: Workbook) => sheets.filter(({ name }) => !LATER.has(name));

describe('changes applied in memory', () => {
  test('make of an empty workbook what the services make of it', () => {
    const expected = throughServices();
    const made = inMemory();
    expect(made.sheets.map(({ name, id, state }) => [name, id, state])).toEqual(
      expected.sheets.map(({ name, id, state }) => [name, id, state]),
    );
    expect(prepared(made)).toEqual(prepared(expected));
    expect(made.sheets.flatMap(({ protections }) => protections).length).toBeGreaterThan(0);
    expect(made.sheets.flatMap(({ validations }) => validations).length).toBeGreaterThan(0);
    expect(made.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
  });

  test('write days, links and texts that look like formulas; a tab grows and never shrinks', () => {
    const demand = BLUEPRINT.filter(({ set }) => set === 'demand').map(({ name }) => name);
    const expected = throughServices(demand);
    const made = structuredClone(expected);
    const day = { day: '2026-09-01' as never };
    const changes = [
      {
        kind: 'write-owned' as const,
        tab: 'Проверка',
        row: 2,
        column: 2,
        values: [
          ['Мероприятия', { text: 'D2', tab: 'Мероприятия', cell: 'D2' }, '=1+1'],
          ['', '', ''],
        ],
      },
      {
        kind: 'write-owned' as const,
        tab: 'Мероприятия',
        row: 2,
        column: columnOf(expected, 'Начало'),
        values: [[day]],
      },
      { kind: 'grow-grid' as const, tab: 'Проверка', rows: 1400, columns: 26 },
    ];
    applyChanges(made, changes);
    const { rows } = made.sheets.find(({ name }) => name === 'Проверка')!;
    expect(rows[1]![2]).toMatchObject({ value: 'D2', link: "#'Мероприятия'!D2" });
    expect(rows[1]![3]).toMatchObject({ value: '=1+1', format: '@' });
    expect(rows[1]![3]!.formula).toBeUndefined();
    const { sheets } = snapshotOf(made, ownDisplay);
    const activities = sheets.find(({ name }) => name === 'Мероприятия')!;
    const at = columnOf(expected, 'Начало') - 1;
    expect([activities.values[1]![at], activities.texts[1]![at]]).toEqual([day, '01.09.2026']);
    expect(made.sheets.find(({ name }) => name === 'Проверка')!.rowCount).toBe(1400);
  });

  test('a tab that is gone is an error and not a guess', () => {
    expect(() => applyChanges(empty(), [{ kind: 'freeze', tab: 'Нет', rows: 1, columns: 0 }])).toThrow('Нет');
  });

  test('what is typed into a cell that is no text is a number or a day; in a text it stays text', () => {
    const workbook = empty();
    const range = (column: number) => ({ row: 1, column, rows: 1000, columns: 1 });
    applyChanges(workbook, [
      { kind: 'set-format', tab: 'Лист1', range: range(1), format: '@' },
      { kind: 'set-format', tab: 'Лист1', range: range(2), format: '#,##0.00' },
      { kind: 'set-format', tab: 'Лист1', range: range(3), format: 'dd.mm.yyyy' },
      {
        kind: 'fill-empty',
        isText: false,
        tab: 'Лист1',
        row: 1,
        column: 1,
        values: [['5', '1234,5', '01.09.2026']],
      },
    ]);
    const { texts, values } = snapshotOf(workbook, ownDisplay).sheets[0]!;
    expect(values[0]).toEqual(['5', 1234.5, { day: '2026-09-01' }]);
    expect(texts[0]).toEqual(['5', '1\u00a0234,50', '01.09.2026']);
  });
});

test('written as .xlsx and read again it is the same workbook, but for what .xlsx cannot hold', () => {
  const made = inMemory();
  const again = readXlsx(writeXlsx(made));
  const withoutGuards = made.sheets.map((sheet) => ({ ...sheet, protections: [] }));
  expect(again.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  again.sheets.forEach((sheet, index) => {
    const { frozenRows, frozenColumns, state, validations } = withoutGuards[index]!;
    expect(sheet).toMatchObject({ frozenRows, frozenColumns, state });
    expect(sheet.validations.map(({ source }) => source)).toEqual(validations.map(({ source }) => source));
  });
});

function columnOf({ sheets }: Workbook, heading: string): number {
  const [header = []] = sheets.find(({ name }) => name === 'Мероприятия')!.rows;
  return header.findIndex((cell) => cell?.value === heading) + 1;
}
