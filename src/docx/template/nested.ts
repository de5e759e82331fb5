import type { DocumentModel } from '../../plan/document/block.ts';
import { blocksXml } from '../blocks.ts';
import type { Context, TextArea } from '../context.ts';
import { carrier } from '../paragraph.ts';
import { tagName } from './names.ts';
import type { Report } from './report.ts';
import { sectionOf, spotAt } from './spots.ts';
import { attribute, child, type Element, isElement, type Node, named } from './tree.ts';

export interface Filling {
  readonly document: DocumentModel;
  readonly context: Omit<Context, 'area'>;
  readonly report: Report;
}

export function isTable(node: Node | undefined): boolean {
  if (node === undefined) return false;
  return isElement(node) ? node.name === 'w:tbl' : node.raw.startsWith('<w:tbl>');
}

/** Content controls and custom XML around paragraphs: what they hold may itself be blocks and sections. */
function wrapped(node: Node): Node[] | undefined {
  if (named(node, 'w:sdt')) return child(node, 'w:sdtContent')?.children ?? [];
  if (!named(node, 'w:customXml')) return undefined;
  return node.children.filter((one) => !named(one, 'w:customXmlPr'));
}

/** The children of a body with wrappings opened where a block tag or the end of a section lies inside. */
export function unwrapped(nodes: readonly Node[], document: DocumentModel): Node[] {
  return nodes.flatMap((node) => {
    if (!isElement(node) && node.raw.trim() === '') return [];
    const inside = wrapped(node);
    if (inside === undefined) return [node];
    const opened = unwrapped(inside, document);
    return opened.some((one) => spotAt(one, document) || sectionOf(one)) ? opened : [node];
  });
}

/** Fills block tags in the cells of tables. Sections cannot be there: their blocks are printed in place. */
export function fillNested(element: Element, area: TextArea, filling: Filling): Element {
  const inner = named(element, 'w:tc') ? cellArea(element, area) : area;
  const out: Node[] = [];
  let filled = false;
  for (const node of element.children) {
    const spot = spotAt(node, filling.document);
    if (!spot) {
      out.push(isElement(node) && node.name !== 'w:p' ? fillNested(node, inner, filling) : node);
      continue;
    }
    filled = true;
    filling.report.usedBlock(tagName(spot.part.name));
    out.push(...spot.marks);
    const blocks = spot.part.blocks.filter((block) => block.kind !== 'section');
    for (const raw of blocksXml(blocks, { ...filling.context, area: inner })) out.push({ raw });
  }
  if (filled && !endsWithParagraph(out)) out.push({ raw: carrier() });
  element.children = out;
  return element;
}

/** A cell that does not end with a paragraph is a damaged file; one whose only block was empty too. */
function endsWithParagraph(nodes: readonly Node[]): boolean {
  const content = nodes.filter((node) => isElement(node) || node.raw.startsWith('<w:'));
  const last = content[content.length - 1];
  return last !== undefined && (isElement(last) ? last.name === 'w:p' : last.raw.startsWith('<w:p>'));
}

const CELL_EDGES = 216;

function cellArea(cell: Element, area: TextArea): TextArea {
  const width = child(child(cell, 'w:tcPr'), 'w:tcW');
  if (attribute(width, 'w:type') !== 'dxa') return area;
  const inner = Number.parseInt(attribute(width, 'w:w') ?? '', 10) - CELL_EDGES;
  return inner > CELL_EDGES ? { ...area, width: inner } : area;
}
