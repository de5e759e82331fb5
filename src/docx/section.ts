import type { DocumentForm, PageForm } from '../plan/document/block.ts';
import type { TextArea } from './context.ts';
import { carrier } from './paragraph.ts';
import { twips } from './units.ts';

/** A4, twips. */
const SHORT = 11906;
const LONG = 16838;
const TOP_BOTTOM = twips(20);
const RIGHT = twips(10);
/** Distance of the page number from the edge, 10 mm. */
const NUMBER_AT = twips(10);

export const PLAIN_PAGE: PageForm = { landscape: false, titlePage: false };

export function textArea(page: PageForm, form: DocumentForm): TextArea {
  const [width, height] = page.landscape ? [LONG, SHORT] : [SHORT, LONG];
  return { width: width - twips(form.left ?? 30) - RIGHT, height: height - 2 * TOP_BOTTOM };
}

/**
 * The `w:sectPr` of a document of our own. Landscape needs both: sides swapped for Word, `w:orient` for the
 * printer and Docs. Every section names its headers itself: inheriting them fails in some readers.
 */
export function sectionXml(page: PageForm, form: DocumentForm, references: string): string {
  const [width, height] = page.landscape ? [LONG, SHORT] : [SHORT, LONG];
  return (
    `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${page.landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${TOP_BOTTOM}" w:right="${RIGHT}" w:bottom="${TOP_BOTTOM}" w:left="${twips(form.left ?? 30)}" ` +
    `w:header="${NUMBER_AT}" w:footer="${NUMBER_AT}" w:gutter="0"/><w:cols w:space="708"/>` +
    `${page.centred ? '<w:vAlign w:val="center"/>' : ''}${page.titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

const PROPERTIES_END = '</w:pPr>';

/** Ends a section after these elements: in the last paragraph, or in one of its own after a table. */
export function closeSection(elements: string[], section: string): void {
  const last = elements[elements.length - 1] ?? '';
  const free = last.startsWith('<w:p>') && !last.includes('<w:sectPr');
  const end = free ? last.indexOf(PROPERTIES_END) : -1;
  if (end < 0) elements.push(carrier({ section }));
  else elements[elements.length - 1] = last.slice(0, end) + section + last.slice(end);
}
