import type { Workbook } from '../../workbook/workbook.ts';
import { quoteSheetName } from '../address.ts';
import { XlsxError } from '../error.ts';
import type { Package } from '../package/package.ts';
import { escapeText } from '../xml/text.ts';

/**
 * What Excel demands of the sheets of a workbook. What the file had already (`before`) may stay as it was;
 * `otherNames` are those of sheets that the model does not show.
 */
export function checkSheets({ sheets }: Workbook, before: Workbook, otherNames: string[]): void {
  if (!sheets.some(({ state }) => state === 'visible')) {
    throw new XlsxError('no-visible-sheet', 'A workbook must have a sheet that can be seen');
  }
  const oldNames = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const names = new Set(otherNames.map((name) => name.toLowerCase()));
  const ids = new Set<number>();
  for (const { id, name: sheet } of sheets) {
    const name = sheet.toLowerCase();
    if (names.has(name) || (oldNames.get(id) !== sheet && !isAllowed(name))) {
      throw new XlsxError('bad-sheet-name', 'Excel allows no such sheet name', { sheet });
    }
    const isId = oldNames.has(id) || (Number.isInteger(id) && id > 0 && id < 65_535);
    if (!isId || ids.has(id)) {
      throw new XlsxError('bad-sheet-id', `No id for a sheet: ${id} (unique, 1…65534)`, { sheet });
    }
    names.add(name);
    ids.add(id);
  }
}

function isAllowed(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}

/** Places in a formula where one of the sheets is named, quoted or plain: what stands before the «!». */
function mentions(names: string[], flags: string): RegExp {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = names.map((name) => escaped(quoteSheetName(name)));
  const plain = names.map((name) => `(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}`);
  return new RegExp(`(?:${[...quoted, ...plain].join('|')})(?=!)`, flags);
}

/** `names`: old name → new name. */
export function renameInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  const bySpelling = new Map<string, string>();
  for (const [from, to] of names) {
    for (const spelling of [from, quoteSheetName(from)]) bySpelling.set(spelling.toLowerCase(), to);
  }
  return formula.replace(mentions([...names.keys()], 'giu'), (found) =>
    quoteSheetName(bySpelling.get(found.toLowerCase())!),
  );
}

/** Elements whose text is for people: «см. План!» in a cell is no reference. */
const TEXT_FOR_READING = /<(?:\w+:)?(?:t|v|text)(?: [^>]*)?>[^<]*</g;

/** A part that still speaks of a sheet name that is gone: a formula, a chart, a pivot table. */
export function partThatMentions(pkg: Package, name: string): string | undefined {
  const inText = mentions([escapeText(name)], 'iu');
  const inPivot = `sheet="${escapeText(name)}"`;
  return pkg.paths.find((path) => {
    if (!/\.xml$/i.test(path) || /^(docProps|customXml)\//i.test(path)) return false;
    const text = pkg.currentText(path).replace(TEXT_FOR_READING, '');
    return inText.test(text) || text.includes(inPivot);
  });
}
