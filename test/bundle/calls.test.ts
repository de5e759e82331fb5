import { describe, expect, test } from 'vitest';
import { addonOn, ask, cellAt, pastedPlan, sheetOf, structure } from '../support/addon.ts';

/** Service calls of every action on a plan of so many rows. */
function countsAt(rows: number): Record<string, Record<string, number>> {
  const workbook = pastedPlan(rows);
  const addon = addonOn(workbook);
  const counted = (work: () => void): Record<string, number> => {
    addon.resetCounts();
    work();
    return addon.counts();
  };
  return {
    structure: counted(() => structure(addon)),
    check: counted(() => ask(addon, 'check', { today: '2023-09-01' })),
    generate: counted(() => ask(addon, 'generate', {})),
    listPapers: counted(() => ask(addon, 'listPapers', {})),
    makePapers: counted(() => ask(addon, 'makePapers', { ids: ['plan'] })),
    overview: counted(() => ask(addon, 'overview', {})),
    fixEdition: counted(() => ask(addon, 'fixEdition', {})),
    approvalState: counted(() => ask(addon, 'approvalState', {})),
    compareEditions: counted(() => ask(addon, 'compareEditions', { before: '0001' })),
    exportCalendar: counted(() => ask(addon, 'exportFile', { format: 'ics' })),
    exportTable: counted(() => ask(addon, 'exportFile', { format: 'csv', tab: 'Мероприятия' })),
    amend: counted(() => {
      const { row, column } = cellAt(workbook, 'Мероприятия', 'Сроки', 2);
      sheetOf(workbook, 'Мероприятия').rows[row]![column] = { value: 'до 15.10.2023', format: '@' };
      ask(addon, 'amend', { ground: '' });
    }),
    edit: counted(() => {
      const last = cellAt(workbook, 'Мероприятия', 'Сроки', rows + 1).a1;
      addon.fireEdit({ tab: 'Мероприятия', a1: `${cellAt(workbook, 'Мероприятия', 'Сроки', 2).a1}:${last}` });
    }),
  };
}

describe('service calls do not depend on the number of rows', () => {
  const few = countsAt(5);
  const many = countsAt(5000);
  test.each(Object.keys(few))('%s', (action) => {
    // A plan longer than a new tab's 1,000 rows costs the calls that grow the grid once.
    const { total: a, ...five } = few[action]!;
    const { total: b, ...thousands } = many[action]!;
    const growth = Object.keys(thousands).filter((name) => thousands[name] !== five[name]);
    expect(
      growth.filter((name) => !/insertRowsAfter|insertColumnsAfter|getMaxRows|getMaxColumns/.test(name)),
    ).toEqual([]);
    expect(b! - a!).toBeLessThanOrEqual(4);
  });
});
