import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** FNV-1a over UTF-16 units: short, stable, good enough to see that something changed. Not for security. */
export function fingerprintOfTexts(rows: readonly (readonly string[])[]): string {
  let hash = 0x811c9dc5;
  let length = 0;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    // Keeps «ab|c» and «a|bc» apart.
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
    length += text.length;
  };
  for (const row of rows) for (const text of row) add(text);
  return `${(hash >>> 0).toString(16)}-${length}`;
}

function fingerprintOfSheet(sheet: SheetSnapshot): string {
  return [
    sheet.id,
    sheet.name,
    sheet.gridRows,
    sheet.gridColumns,
    fingerprintOfTexts(sheet.texts),
    fingerprintOfTexts(sheet.formulas),
  ].join(':');
}

/** Two snapshots with the same fingerprint show the same cells in the same tabs. */
export function fingerprintOfWorkbook(workbook: WorkbookSnapshot): string {
  return fingerprintOfTexts([workbook.sheets.map(fingerprintOfSheet)]);
}
