import { expect, it } from 'vitest';
import { openCode, workbookOf } from './open.ts';

/** Limits are ten times what one quiet core needs: they catch a square, not a slow machine. */
it('5,000 × 20 cells are written and read at once', () => {
  const workbook = workbookOf([], { rowCount: 5001 });
  const addon = openCode(
    `function range() { return SpreadsheetApp.getActive().getSheets()[0].getRange(2, 1, 5000, 20); }
     function format() { range().setNumberFormat('@').setWrap(true); }
     function write() {
       range().setValues(Array.from({ length: 5000 }, function (_, row) {
         return Array.from({ length: 20 }, function (_, column) { return row + '.' + column; });
       }));
     }
     function read() { return range().getValues().length + range().getDisplayValues().length; }`,
    { workbook },
  );
  const timed = (name: string): number => {
    const start = performance.now();
    addon.rpc(name);
    return performance.now() - start;
  };
  timed('format');
  expect(workbook.sheets[0]!.rows.flat()).toHaveLength(20);
  expect(timed('write')).toBeLessThan(1000);
  expect(timed('read')).toBeLessThan(1000);
  expect(timed('format')).toBeLessThan(1000);
});
