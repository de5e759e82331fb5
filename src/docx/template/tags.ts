import { runContent, type Tally } from '../xml.ts';
import { TAG, tagName } from './names.ts';
import type { Report } from './report.ts';
import { decode, type Element, isElement, type Node, named } from './tree.ts';

/** A stretch of a paragraph's text and the node that holds it. */
export interface Piece {
  readonly node: Element;
  readonly parent: Element;
  readonly text: string;
  /** A picture, a line break: may part tags but cannot be a piece of one. */
  readonly solid: boolean;
}

/** What parts words, and what stands for something that is no text. */
const BREAKS = ['w:br', 'w:cr', 'w:tab', 'w:ptab'];
const THINGS = ['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:sym', 'mc:AlternateContent'];
const SKIPPED = ['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:del', 'w:moveFrom', 'w:p', 'w:txbxContent'];

/**
 * The text of a paragraph, piece by piece, through hyperlinks, insertions, smart tags and content controls. A text
 * box hangs inside a paragraph but has paragraphs of its own: not descended into.
 */
export function pieces(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  const walk = (parent: Element): void => {
    for (const node of parent.children) {
      if (!isElement(node) || SKIPPED.includes(node.name)) continue;
      if (node.name === 'w:t') found.push({ node, parent, text: textOf(node), solid: false });
      else if (node.name === 'w:noBreakHyphen') found.push({ node, parent, text: '-', solid: false });
      else if (BREAKS.includes(node.name)) found.push({ node, parent, text: '\n', solid: true });
      else if (THINGS.includes(node.name)) found.push({ node, parent, text: '\ufffc', solid: true });
      else walk(node);
    }
  };
  walk(paragraph);
  return found;
}

function textOf(element: Element): string {
  const raw = element.children.map((node) => (isElement(node) ? '' : node.raw)).join('');
  return decode(raw).replace(/[\r\n]+/g, ' ');
}

export function textOfPieces(all: readonly Piece[]): string {
  return all.map((piece) => piece.text).join('');
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Fills the `{{tags}}` of one paragraph, also where an editor cut them into several runs. */
export function fillTags(
  paragraph: Element,
  values: ReadonlyMap<string, string>,
  report: Report,
  tally: Tally,
): void {
  const all = pieces(paragraph);
  const text = textOfPieces(all);
  if (text.indexOf('{{') < 0 && text.indexOf('}}') < 0) return;
  const edits: Edit[] = [];
  const rest = text.replace(TAG, (whole, inside: string, from: number) => {
    const name = tagName(inside);
    const value = values.get(name);
    if (name.startsWith('@')) report.blockLeft(name.slice(1).trim(), inside, text);
    else if (value === undefined) report.note('unknown-tag', inside, text);
    else {
      report.usedTag(name);
      edits.push({ from, to: from + whole.length, value });
    }
    return '';
  });
  if (/\{\{|\}\}/.test(rest)) report.note('unclosed-tag', rest, text);
  if (edits.length > 0) apply(all, edits, tally);
}

/** A value takes the look of the run in which its tag begins; what later runs hold of the tag is taken out. */
function apply(all: readonly Piece[], edits: readonly Edit[], tally: Tally): void {
  let start = 0;
  for (const piece of all) {
    const end = start + piece.text.length;
    const mine = edits.filter((edit) => edit.from < end && edit.to > start);
    if (mine.length > 0 && !piece.solid) {
      replaceNode(piece, { raw: runContent(edited(piece.text, start, mine), tally) });
    }
    start = end;
  }
}

function edited(text: string, start: number, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, Math.max(at, edit.from - start));
    if (edit.from >= start) out += edit.value;
    at = Math.min(text.length, edit.to - start);
  }
  return out + text.slice(at);
}

function replaceNode(piece: Piece, by: Node): void {
  piece.parent.children = piece.parent.children.map((node) => (node === piece.node ? by : node));
}

/** Every paragraph below, those inside text boxes and tables included. */
export function paragraphsIn(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue;
      if (named(node, 'w:p')) found.push(node);
      walk(node);
    }
  };
  walk(root);
  return found;
}
