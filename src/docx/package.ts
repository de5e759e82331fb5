import type { DocumentForm, DocumentModel } from '../plan/document/block.ts';
import { relationshipType, W, wordType, XML } from './namespaces.ts';
import { escapeXml, type Tally } from './xml.ts';

/** A part under `word/` that the document refers to. */
export interface PartFile {
  /** File name without ending; also the id of the relationship. */
  readonly name: string;
  readonly xml: string;
  /** Last step of the relationship's type, and the word of the content type. */
  readonly relation: string;
}

export function wordPart(name: string, xml: string): PartFile {
  return { name, xml: XML + xml, relation: name };
}

/** Every file of a package of our own; `[Content_Types].xml` comes first, as readers that stream expect. */
export function packageFiles(
  documentXml: string,
  core: string,
  parts: readonly PartFile[],
): Record<string, string> {
  const overrides = [
    override('/docProps/core.xml', CORE_TYPE),
    override('/word/document.xml', wordType('document.main')),
    ...parts.map((part) => override(`/word/${part.name}.xml`, wordType(part.relation))),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationshipsXml([
      relationship('document', 'officeDocument', 'word/document.xml'),
      relationship('core', 'core-properties', 'docProps/core.xml'),
    ]),
    'docProps/core.xml': core,
    'word/document.xml': XML + documentXml,
    'word/_rels/document.xml.rels': relationshipsXml(
      parts.map((part) => relationship(part.name, part.relation, `${part.name}.xml`)),
    ),
  };
  for (const part of parts) files[`word/${part.name}.xml`] = part.xml;
  return files;
}

export function override(partName: string, contentType: string): string {
  return `<Override PartName="${partName}" ContentType="${contentType}"/>`;
}

export function relationship(id: string, relation: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationshipType(relation)}" Target="${target}"/>`;
}

function relationshipsXml(entries: readonly string[]): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

export const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** No dates: the same document is the same bytes. */
export function coreXml(document: DocumentModel, tally: Tally): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${oneLine(document.title, tally)}</dc:title><dc:creator>${oneLine(document.author, tally)}</dc:creator>` +
    '<dc:language>ru-RU</dc:language></cp:coreProperties>'
  );
}

function oneLine(text: string, tally: Tally): string {
  return escapeXml(text.replace(/\s+/g, ' ').trim(), tally);
}

/** `compatibilityMode` 15: without it Word opens the file as one of 2007 and lays tables out differently. */
export const SETTINGS =
  `<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

export const FONT_TABLE =
  `<w:fonts ${W}><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>` +
  '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';

/**
 * The page number in a header or footer, and an empty one for the first page of a section that asks for none.
 * A complex field in runs of its own: Docs makes a live number only of this form.
 */
export function pageNumberParts(form: DocumentForm, style: string): PartFile[] {
  const where = form.pageNumber ?? 'bottom';
  if (where === 'none') return [];
  const name = where === 'top' ? 'header' : 'footer';
  const element = where === 'top' ? 'hdr' : 'ftr';
  const field = ['begin', 'separate', 'end'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`);
  const number = `${field[0]}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field[1]}<w:r><w:t>2</w:t></w:r>${field[2]}`;
  return [number, ''].map((content, at) => ({
    name: `${name}${at + 1}`,
    xml: `${XML}<w:${element} ${W}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p></w:${element}>`,
    relation: name,
  }));
}
