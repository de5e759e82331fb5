import type { Area } from '../../workbook/workbook.ts';
import { cellIndex, cellName, columnOf } from '../address.ts';
import { XmlScanner } from '../xml/scan.ts';
import { element, XmlNode } from '../xml/tree.ts';
import type { CellEdits } from './cell-edits.ts';
import type { CellWriter, Place } from './cell-writer.ts';

interface RowPlace {
  row: number;
  start: number;
  end: number;
}

/** Puts edited cells into the raw text of `<sheetData>`; text between and around them is copied. */
export class CellPatcher {
  /** Around all cells that are new: the dimension of the sheet must cover them. */
  added: Area | undefined;
  private readonly writer: CellWriter;
  private readonly columns: (column: number) => Place;
  private readonly heightOf: (row: number) => number | undefined;

  /** `columns` says what a new cell of a column begins with, `heightOf` how high a new row is in points. */
  constructor(
    writer: CellWriter,
    columns: (column: number) => Place,
    heightOf: (row: number) => number | undefined,
  ) {
    this.writer = writer;
    this.columns = columns;
    this.heightOf = heightOf;
  }

  patch(sheetData: XmlNode, edits: CellEdits): XmlNode {
    const raw = sheetData.toString();
    const { rows, end } = findRows(raw);
    const present = new Set(rows.map(({ row }) => row));
    const fresh = [...edits.keys()].filter((row) => !present.has(row)).sort((a, b) => a - b);
    const pieces: string[] = [];
    let copied = 0;
    const copyTo = (offset: number) => {
      pieces.push(raw.slice(copied, offset));
      copied = offset;
    };
    let next = 0;
    const writeFresh = (before: number) => {
      for (; next < fresh.length && fresh[next]! < before; next += 1) {
        pieces.push(this.freshRow(sheetData.prefix, fresh[next]!, edits));
      }
    };
    for (const place of rows) {
      if (next < fresh.length && fresh[next]! < place.row) {
        copyTo(place.start);
        writeFresh(place.row);
      }
      const cells = edits.get(place.row);
      if (!cells) continue;
      copyTo(place.start);
      pieces.push(this.patchRow(element(raw.slice(place.start, place.end)), place.row, cells).toString());
      copied = place.end;
    }
    if (end === undefined) pieces.push(raw.replace(/\s*\/>$/, '>'));
    else copyTo(end);
    writeFresh(Number.POSITIVE_INFINITY);
    pieces.push(end === undefined ? `</${sheetData.qname}>` : raw.slice(end));
    return new XmlNode(sheetData.qname, pieces.join(''));
  }

  private freshRow(p: string, row: number, edits: CellEdits): string {
    const node = this.patchRow(element(`<${p}row r="${row + 1}"/>`), row, edits.get(row)!);
    // Without customHeight: whoever edits the row measures it anew.
    const height = this.heightOf(row);
    if (height !== undefined) node.setAttribute('ht', String(height));
    return node.children.length > 0 ? node.toString() : '';
  }

  private patchRow(node: XmlNode, row: number, edits: NonNullable<ReturnType<CellEdits['get']>>): XmlNode {
    const cells = placedCells(node);
    const present = new Set(cells.values());
    const fresh = [...edits.keys()].filter((column) => !present.has(column)).sort((a, b) => a - b);
    const rowStyle = node.flag('customFormat') ? Number(node.attribute('s') ?? 0) : undefined;
    const write = (column: number, original?: XmlNode) => {
      const place = this.columns(column);
      const here = rowStyle === undefined ? place : { ...place, style: rowStyle };
      return this.writer.write(cellName(row, column), edits.get(column)!, original, here);
    };
    const children: (XmlNode | string)[] = [];
    const added: number[] = [];
    const writeFresh = (before: number) => {
      while (fresh.length > 0 && fresh[0]! < before) {
        const column = fresh.shift()!;
        const made = write(column);
        if (!made) continue;
        children.push(made);
        added.push(column);
      }
    };
    // Cells without an address count from the one before them: none may vanish from among them.
    const isCounted = [...cells.keys()].some((cell) => cell.attribute('r') === undefined);
    for (const child of node.children) {
      const column = typeof child === 'string' ? undefined : cells.get(child);
      if (column === undefined || typeof child === 'string') {
        children.push(child);
        continue;
      }
      writeFresh(column);
      const kept = edits.has(column) ? write(column, child) : child;
      if (kept) children.push(kept);
      else if (isCounted) children.push(element(`<${child.qname} r="${cellName(row, column)}"/>`));
    }
    writeFresh(Number.POSITIVE_INFINITY);
    node.setChildren(children);
    this.cover(node, row, added);
    return node;
  }

  private cover(node: XmlNode, row: number, columns: number[]): void {
    if (columns.length === 0) return;
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const old = this.added ?? { top: row, bottom: row, left, right };
    this.added = {
      top: Math.min(old.top, row),
      bottom: Math.max(old.bottom, row),
      left: Math.min(old.left, left),
      right: Math.max(old.right, right),
    };
    const [first, last] = (node.attribute('spans') ?? '').split(':').map(Number);
    // A row may say which columns it uses; with several spans it is easier to say nothing.
    if (!first || !last) node.setAttribute('spans', undefined);
    else node.setAttribute('spans', `${Math.min(first, left + 1)}:${Math.max(last, right + 1)}`);
  }
}

/** Where the rows stand in the raw text, and where its close tag begins (undefined for `<sheetData/>`). */
function findRows(raw: string): { rows: RowPlace[]; end: number | undefined } {
  const scanner = new XmlScanner(raw);
  const rows: RowPlace[] = [];
  let row = -1;
  scanner.next();
  while (scanner.next()) {
    if (scanner.kind === 'close')
      return { rows, end: scanner.end > scanner.start ? scanner.start : undefined };
    if (scanner.kind !== 'open') continue;
    const { name, start } = scanner;
    const number = scanner.attribute('r');
    scanner.skip();
    if (name !== 'row') continue;
    row = number === undefined ? row + 1 : Number(number) - 1;
    rows.push({ row, start, end: scanner.end });
  }
  return { rows, end: undefined };
}

/** The cells of a row with their columns. */
function placedCells(row: XmlNode): Map<XmlNode, number> {
  const cells = new Map<XmlNode, number>();
  let column = -1;
  for (const cell of row.all('c')) {
    const name = cell.attribute('r');
    column = name === undefined ? column + 1 : columnOf(cellIndex(name));
    cells.set(cell, column);
  }
  return cells;
}
