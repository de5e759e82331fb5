import type { Alignment, Text } from '../plan/document/block.ts';
import { plainText } from './measure.ts';
import { sizeXml } from './styles.ts';
import { isRightToLeft, runContent, type Tally } from './xml.ts';

/** Direct formatting on top of the style; absent = as the style says. Lengths in twips, size in points. */
export interface ParagraphForm {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly list?: number;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  /** Cancels the style's first-line indent: a centred or right line must not be shifted by it. */
  readonly flush?: boolean;
  readonly align?: Alignment | undefined;
  readonly bold?: boolean;
  readonly size?: number | undefined;
}

const JC: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

/** A whole `w:p`. */
export function paragraph(text: Text, form: ParagraphForm, tally: Tally): string {
  const bidi = isRightToLeft(plainText(text));
  return `<w:p>${paragraphProperties(form, bidi)}${runs(text, form, tally)}</w:p>`;
}

/** The children stand in the order of CT_PPr: Word calls a file with another order damaged. */
export function paragraphProperties(form: ParagraphForm, bidi: boolean): string {
  let xml = `<w:pPr><w:pStyle w:val="${form.style}"/>`;
  if (form.keepNext) xml += '<w:keepNext/>';
  if (form.pageBreakBefore) xml += '<w:pageBreakBefore/>';
  if (form.list !== undefined) xml += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${form.list}"/></w:numPr>`;
  if (bidi) xml += '<w:bidi/>';
  xml += spacing(form);
  xml += indent(form);
  if (form.align !== undefined) xml += `<w:jc w:val="${JC[form.align]}"/>`;
  // The paragraph mark has a size too: it is the height of an empty line.
  if (form.size !== undefined) xml += `<w:rPr>${sizeXml(form.size)}</w:rPr>`;
  return `${xml}</w:pPr>`;
}

function spacing(form: ParagraphForm): string {
  if (form.before === undefined && form.after === undefined) return '';
  const before = form.before === undefined ? '' : ` w:before="${form.before}"`;
  const after = form.after === undefined ? '' : ` w:after="${form.after}"`;
  return `<w:spacing${before}${after}/>`;
}

function indent(form: ParagraphForm): string {
  if (form.left === undefined && !form.flush) return '';
  const left = form.left === undefined ? '' : ` w:left="${form.left}"`;
  return `<w:ind${left}${form.flush ? ' w:firstLine="0"' : ''}/>`;
}

export interface RunForm {
  readonly bold?: boolean;
  readonly size?: number | undefined;
}

export function runs(text: Text, form: RunForm, tally: Tally): string {
  if (typeof text === 'string') return run(text, form.bold === true, false, form.size, tally);
  let xml = '';
  for (const part of text) {
    xml += run(part.text, form.bold === true || part.bold === true, part.italic === true, form.size, tally);
  }
  return xml;
}

function run(text: string, bold: boolean, italic: boolean, size: number | undefined, tally: Tally): string {
  if (text === '') return '';
  const content = runContent(text, tally);
  let properties = '';
  if (bold) properties += '<w:b/><w:bCs/>';
  if (italic) properties += '<w:i/><w:iCs/>';
  if (size !== undefined) properties += sizeXml(size);
  if (isRightToLeft(text)) properties += '<w:rtl/>';
  return properties === '' ? `<w:r>${content}</w:r>` : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

export interface CarrierForm {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Twips of empty room above. */
  readonly before?: number;
  /** A `w:sectPr` to end the section here. */
  readonly section?: string;
}

/**
 * A paragraph without text: empty room, the end of a section, what parts two tables (Word melts adjoining tables
 * into one) or closes a cell. One point high by itself, since a whole empty line may start a blank page.
 */
export function carrier(form: CarrierForm = {}): string {
  return (
    `<w:p><w:pPr>${form.keepNext ? '<w:keepNext/>' : ''}${form.pageBreakBefore ? '<w:pageBreakBefore/>' : ''}` +
    `<w:spacing w:before="${form.before ?? 0}" w:after="0" w:line="20" w:lineRule="exact"/>` +
    `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${form.section ?? ''}</w:pPr></w:p>`
  );
}
