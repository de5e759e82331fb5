import type { Sheet } from '../../workbook/workbook.ts';
import { Package } from '../package/package.ts';
import { newSheetXml, WORKSHEET_TYPE } from '../sheet/new-sheet.ts';
import { TRANSITIONAL } from '../xml/dialect.ts';
import { escapeAttribute } from '../xml/text.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** Styles of a workbook in which nothing is styled. */
export function plainStylesXml(main: string): string {
  return `${DECLARATION}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/><charset val="204"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** What the list of sheets says of one. */
export type SheetTitle = Pick<Sheet, 'id' | 'name' | 'state'>;

const FIRST: SheetTitle = { id: 1, name: 'Лист1', state: 'visible' };

export const WORKBOOK_PATH = 'xl/workbook.xml';
export const STYLES_PATH = 'xl/styles.xml';
/** `index` counts the sheets from 0. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** A workbook of empty sheets; without titles of one, «Лист1», whose id is 1. */
export function newPackage(sheets: readonly SheetTitle[] = [FIRST]): Package {
  const { main, relations } = TRANSITIONAL;
  const paths = sheets.map((_, index) => sheetPath(index));
  const types = paths
    .map((path) => `<Override PartName="/${path}" ContentType="${WORKSHEET_TYPE}"/>`)
    .join('');
  const entries = sheets.map(
    ({ id, name, state }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${id}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const links = paths.map(
    (path, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="${path.slice('xl/'.length)}"/>`,
  );
  // What a program shows first: the first sheet may be a hidden one.
  const active = sheets.findIndex(({ state }) => state === 'visible');
  const view = active > 0 ? `<workbookView activeTab="${active}"/>` : '<workbookView/>';
  return Package.of({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${WORKBOOK_PATH}" ContentType="${SPREADSHEET}.sheet.main+xml"/>${types}<Override PartName="/${STYLES_PATH}" ContentType="${STYLES_TYPE}"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${WORKBOOK_PATH}"/></Relationships>`,
    [WORKBOOK_PATH]: `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews>${view}</bookViews><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${RELATIONS}">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    [STYLES_PATH]: plainStylesXml(main),
    ...Object.fromEntries(paths.map((path) => [path, newSheetXml(TRANSITIONAL)])),
  });
}
