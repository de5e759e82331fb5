import type { DocumentModel, Part } from '../../plan/document/block.ts';
import { tagName } from './names.ts';
import { pieces, textOfPieces } from './tags.ts';
import { attribute, child, type Element, isElement, type Node, named } from './tree.ts';

/** A paragraph that is nothing but `{{@имя}}` of a part the document has. */
export interface Spot {
  readonly part: Part;
  /** The section that ends with this paragraph. */
  readonly section: Element | undefined;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** Bookmarks and ranges of comments: their other ends may stand elsewhere. */
  readonly marks: readonly Element[];
}

const ALONE = /^\s*\{\{\s*@([^{}]*)\}\}\s*$/;
const MARK = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)$/;

export function spotAt(node: Node | undefined, document: DocumentModel): Spot | undefined {
  if (node === undefined || !named(node, 'w:p')) return undefined;
  const all = pieces(node);
  const found = ALONE.exec(textOfPieces(all));
  const name = found === null ? '' : tagName(found[1]!);
  const part = document.parts.find((one) => found !== null && tagName(one.name) === name);
  if (part === undefined) return undefined;
  const first = all.findIndex((piece) => piece.text.includes('{'));
  const isPageBreak = (piece: { node: Element }) =>
    piece.node.name === 'w:br' && attribute(piece.node, 'w:type') === 'page';
  return {
    part,
    section: sectionOf(node),
    breakBefore: all.slice(0, first).some(isPageBreak) || startsPage(node),
    breakAfter: all.slice(first).some(isPageBreak),
    marks: marksIn(node),
  };
}

export function sectionOf(paragraph: Node): Element | undefined {
  return isElement(paragraph) ? child(child(paragraph, 'w:pPr'), 'w:sectPr') : undefined;
}

function startsPage(paragraph: Element): boolean {
  const setting = child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore');
  const value = attribute(setting, 'w:val');
  return setting !== undefined && value !== '0' && value !== 'false';
}

function marksIn(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((node) => (MARK.test(node.name) ? [node] : marksIn(node)));
}

/** Nothing to see: neither text nor a picture nor a break. */
export function isBlank(node: Node): boolean {
  if (!isElement(node)) return true;
  return node.name === 'w:p'
    ? textOfPieces(pieces(node)).trim() === '' && !hasBreak(node)
    : MARK.test(node.name);
}

function hasBreak(paragraph: Element): boolean {
  return pieces(paragraph).some((piece) => piece.solid);
}
