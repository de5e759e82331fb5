import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { XlsxError } from '../error.ts';
import type { Package } from '../package/package.ts';
import { Relations } from '../package/relations.ts';
import { DateSystem } from '../sheet/date-system.ts';
import { readInlineText } from '../sheet/inline-text.ts';
import { readSheet, type SheetEntry, type SheetSource } from '../sheet/read-sheet.ts';
import { readPersons } from '../sheet/threads.ts';
import { readThemeColors } from '../styles/colors.ts';
import { StyleBook } from '../styles/style-book.ts';
import { type Dialect, dialectOf } from '../xml/dialect.ts';
import { parseXml, type XmlDocument, type XmlNode } from '../xml/tree.ts';
import { plainStylesXml } from './new-book.ts';

/** An .xlsx holds neither; the add-on's users live here. */
const LOCALE = 'ru_RU';
const TIME_ZONE = 'Europe/Moscow';

/** A workbook as read, and what the patcher must know of its package. */
export interface BookSource {
  pkg: Package;
  /** Of the workbook part. */
  path: string;
  root: XmlNode;
  relations: Relations;
  dialect: Dialect;
  dates: DateSystem;
  styles: StyleBook;
  stylesDocument: XmlDocument;
  /** undefined when the file has no styles part: the document is ready to become one. */
  stylesPath: string | undefined;
  /** In the order of the model's sheets. */
  sheets: SheetSource[];
  model: Workbook;
}

export function readBook(pkg: Package): BookSource {
  const path = workbookPath(pkg);
  const { root } = pkg.document(path);
  if (root.name !== 'workbook')
    throw new XlsxError('not-xlsx', 'The main part is no workbook', { part: path });
  const relations = new Relations(pkg, path);
  const dates = new DateSystem(root.first('workbookPr')?.flag('date1904') === true);
  const stylesPath = relations.partOfKind('styles');
  const dialect = dialectOf(root);
  const stylesDocument = readStyles(pkg, stylesPath, dialect);
  const themePath = relations.partOfKind('theme');
  const theme = themePath ? readThemeColors(pkg.document(themePath).root) : [];
  const styles = new StyleBook(stylesDocument.root, theme);
  const persons = readPersons(pkg, relations);
  const context = { styles, dates, sharedStrings: readSharedStrings(pkg, relations), count: { cells: 0 } };
  const sheets = sheetEntries(pkg, root, relations).map((entry) => readSheet(pkg, entry, context, persons));
  const model: Workbook = { locale: LOCALE, timeZone: TIME_ZONE, sheets: sheets.map((sheet) => sheet.model) };
  return { pkg, path, root, relations, dialect, dates, styles, stylesDocument, stylesPath, sheets, model };
}

function workbookPath(pkg: Package): string {
  const path = new Relations(pkg, '').partOfKind('officeDocument');
  // Some writers forget the relations of the package.
  const found = path ?? (pkg.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined);
  if (found?.toLowerCase().endsWith('.bin')) throw new XlsxError('binary-xlsb', 'A binary workbook (.xlsb)');
  if (!found || !pkg.has('[Content_Types].xml')) throw new XlsxError('not-xlsx', 'A zip without a workbook');
  return found;
}

/** Worksheets only: sheets that are one chart or an old dialogue stay in the package and are not shown. */
function sheetEntries(pkg: Package, root: XmlNode, relations: Relations): SheetEntry[] {
  const targets = new Map(relations.ofKind('worksheet').map(({ id, target }) => [id, target]));
  return (root.first('sheets')?.all('sheet') ?? []).flatMap((node) => {
    const path = targets.get(node.relationId ?? '');
    if (!path || !pkg.has(path)) return [];
    const state = node.attribute('state');
    return {
      id: Number(node.attribute('sheetId')),
      name: node.attribute('name') ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : ('visible' satisfies Sheet['state']),
      path,
    };
  });
}

/** A styles part without bytes counts as none: some writers leave one. */
function readStyles(pkg: Package, path: string | undefined, { main }: Dialect): XmlDocument {
  return path && !pkg.isEmpty(path) ? pkg.document(path) : parseXml(plainStylesXml(main));
}

function readSharedStrings(pkg: Package, relations: Relations): string[] {
  const path = relations.partOfKind('sharedStrings');
  const strings: string[] = [];
  if (!path) return strings;
  pkg.scan(path, (scanner) => {
    while (scanner.next()) {
      if (scanner.kind === 'open' && scanner.name === 'si') strings.push(readInlineText(scanner));
    }
  });
  return strings;
}
