import type { ColumnProps, Sheet } from '../../workbook/workbook.ts';
import { MAX_COLUMNS } from '../limits.ts';
import { sameStyle, styleChanges } from '../styles/look.ts';
import type { StyleBook } from '../styles/style-book.ts';
import type { StyleEditor } from '../styles/style-editor.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';

/** Widest digit of Calibri 11, the unit in which files measure widths (ECMA-376 part 1, §18.3.1.13). */
const DIGIT_PIXELS = 7;
const DEFAULT_WIDTH = 9.140625;

function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

function widthOf(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Up to `count` columns: one element often speaks for all 16,384. */
export function readColumns(root: XmlNode, styles: StyleBook, count: number): (ColumnProps | undefined)[] {
  const columns: (ColumnProps | undefined)[] = [];
  const defaultWidth = Number(root.first('sheetFormatPr')?.attribute('defaultColWidth') ?? DEFAULT_WIDTH);
  for (const node of root.first('cols')?.all('col') ?? []) {
    const { min, max } = spanOf(node);
    const { format, style } = styles.look(Number(node.attribute('style') ?? 0));
    const width = ownWidth(node, defaultWidth);
    const hidden = node.flag('hidden') === true;
    if (width === undefined && !hidden && format === undefined && style === undefined) continue;
    for (let column = min; column <= Math.min(max, count - 1); column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(format === undefined ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      };
    }
  }
  return columns;
}

/** 0-based, both ends inclusive. */
function spanOf(node: XmlNode): { min: number; max: number } {
  const min = Math.max(1, Number(node.attribute('min') ?? 1)) - 1;
  return { min, max: Math.min(Number(node.attribute('max') ?? min + 1), MAX_COLUMNS) - 1 };
}

/** A width that stands there only because a style does is no width that anybody chose. */
function ownWidth(node: XmlNode, defaultWidth: number): number | undefined {
  const width = Number(node.attribute('width') ?? Number.NaN);
  const isOwn = node.flag('customWidth') || node.flag('bestFit') || Math.abs(width - defaultWidth) > 0.01;
  return Number.isFinite(width) && width > 0 && isOwn ? pixelsOf(width) : undefined;
}

/** Style index of each column that has one: the base of cells that are new in it. */
export function columnStyles(root: XmlNode): (column: number) => number {
  const spans = (root.first('cols')?.all('col') ?? [])
    .map((node) => ({ ...spanOf(node), style: Number(node.attribute('style') ?? 0) }))
    .filter(({ style }) => style > 0);
  return (column) => spans.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
}

/** Changes the elements of the columns that differ; an element for many columns is split around them. */
export function patchColumns(root: XmlNode, before: Sheet, after: Sheet, styles: StyleEditor): boolean {
  const changed: number[] = [];
  for (let c = 0; c < Math.max(before.columns.length, after.columns.length); c += 1) {
    if (!sameProps(before.columns[c], after.columns[c])) changed.push(c);
  }
  if (changed.length === 0) return false;
  const p = root.prefix;
  let nodes = root.first('cols')?.all('col') ?? [];
  for (const column of changed) {
    const isBefore = (node: XmlNode) => spanOf(node).max < column;
    const here = nodes.find((node) => spanOf(node).min <= column && !isBefore(node));
    const single = withSpan(here ?? element(`<${p}col min="1" max="1"/>`), column, column);
    apply(single, before.columns[column], after.columns[column], styles);
    nodes = nodes.flatMap((node) => (node === here ? [...around(node, column, single)] : [node]));
    if (!here) nodes.splice(nodes.filter(isBefore).length, 0, single);
  }
  const cols = element(`<${p}cols/>`);
  cols.setChildren(nodes.filter(saysSomething));
  const old = root.first('cols');
  if (old) root.remove(old);
  if (cols.children.length > 0) root.insertInOrder(cols, WORKSHEET);
  return true;
}

function apply(node: XmlNode, before: ColumnProps = {}, after: ColumnProps = {}, styles: StyleEditor): void {
  const changes = styleChanges(before.style, after.style);
  const style = styles.derive(Number(node.attribute('style') ?? 0), after.format, changes);
  node.setAttribute('style', style === 0 ? undefined : String(style));
  if (before.width !== after.width) {
    node.setAttribute('width', after.width === undefined ? undefined : String(widthOf(after.width)));
    node.setAttribute('customWidth', after.width === undefined ? undefined : '1');
    node.setAttribute('bestFit', undefined);
  }
  if (!before.hidden !== !after.hidden) node.setAttribute('hidden', after.hidden ? '1' : undefined);
  // Excel takes a column without a width for one of width 0.
  if (node.attribute('width') === undefined && saysSomething(node)) {
    node.setAttribute('width', String(DEFAULT_WIDTH));
  }
}

/** What an element says of the columns left and right of the one that is taken out of it. */
function* around(node: XmlNode, column: number, single: XmlNode): Generator<XmlNode> {
  const { min, max } = spanOf(node);
  if (min < column) yield withSpan(node, min, column - 1);
  yield single;
  if (max > column) yield withSpan(node, column + 1, max);
}

function withSpan(node: XmlNode, min: number, max: number): XmlNode {
  const copy = element(node.toString());
  copy.setAttribute('min', String(min + 1));
  copy.setAttribute('max', String(max + 1));
  return copy;
}

function saysSomething(node: XmlNode): boolean {
  return [...node.attributes.keys()].some((name) => name !== 'min' && name !== 'max');
}

function sameProps(a: ColumnProps = {}, b: ColumnProps = {}): boolean {
  const sameSize = a.width === b.width && !a.hidden === !b.hidden;
  return sameSize && a.format === b.format && sameStyle(a.style, b.style);
}
