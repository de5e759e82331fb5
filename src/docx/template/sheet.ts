import type { DocumentForm, PageForm } from '../../plan/document/block.ts';
import type { TextArea } from '../context.ts';
import { PLAIN_PAGE, sectionXml, textArea } from '../section.ts';
import { attribute, child, children, type Element, isElement, writeXml } from './tree.ts';

/** The pages of one section of a template, and the sections that generated parts open inside it. */
export interface Sheet {
  area(page: PageForm | undefined): TextArea;
  /** The template's `w:sectPr` as it is. */
  whole(): string;
  /** The same for a later stretch of a section that was cut: its first page and its first number are spent. */
  continued(): string;
  /** A section of another form with the template's paper, margins, headers and footers. */
  formed(page: PageForm): string;
}

export function sheetOf(section: Element | undefined, form: DocumentForm): Sheet {
  if (section === undefined) {
    const plain = () => sectionXml(PLAIN_PAGE, form, '');
    return {
      area: (page) => textArea(page ?? PLAIN_PAGE, form),
      whole: plain,
      continued: plain,
      formed: (page) => sectionXml(page, form, ''),
    };
  }
  return {
    area: (page) => areaOf(section, page),
    whole: () => writeXml([section]),
    continued: () => continued(section),
    formed: (page) => formed(section, page),
  };
}

const PAPER = { width: 11906, height: 16838 };

function paper(section: Element, page: PageForm | undefined): { width: number; height: number } {
  const size = child(section, 'w:pgSz');
  const width = number(attribute(size, 'w:w')) ?? PAPER.width;
  const height = number(attribute(size, 'w:h')) ?? PAPER.height;
  if (page === undefined) return { width, height };
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return page.landscape ? { width: long, height: short } : { width: short, height: long };
}

/** A text area is never taken as narrower than this, whatever the template says: 5 cm. */
const NARROWEST = 2835;

function areaOf(section: Element, page: PageForm | undefined): TextArea {
  const { width, height } = paper(section, page);
  const margins = child(section, 'w:pgMar');
  const of = (side: string) => Math.abs(number(attribute(margins, `w:${side}`)) ?? 0);
  return {
    width: Math.max(NARROWEST, width - of('left') - of('right') - of('gutter')),
    height: Math.max(NARROWEST, height - of('top') - of('bottom')),
  };
}

function number(value: string | undefined): number | undefined {
  const parsed = Number.parseInt(value ?? '', 10);
  return parsed >= 0 || parsed < 0 ? parsed : undefined;
}

function continued(section: Element): string {
  const kept = section.children.filter(
    (node) => !isElement(node) || !['w:titlePg', 'w:type', 'w:sectPrChange'].includes(node.name),
  );
  return writeXml([{ ...section, children: kept }]).replace(/(<w:pgNumType[^>]*?)\sw:start="[^"]*"/, '$1');
}

/** In the order of CT_SectPr: references, size, margins, columns, vertical place, first page. */
function formed(section: Element, page: PageForm): string {
  const { width, height } = paper(section, page);
  const references = [...children(section, 'w:headerReference'), ...children(section, 'w:footerReference')];
  const margins = child(section, 'w:pgMar');
  return (
    `<w:sectPr>${writeXml(references)}<w:pgSz w:w="${width}" w:h="${height}"${page.landscape ? ' w:orient="landscape"' : ''}/>` +
    `${margins ? writeXml([margins]) : ''}${page.centred ? '<w:vAlign w:val="center"/>' : ''}` +
    `${page.titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}
