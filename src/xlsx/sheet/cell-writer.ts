import type { Cell, ColumnProps } from '../../workbook/workbook.ts';
import { XlsxError } from '../error.ts';
import { MAX_CELL_TEXT, MAX_FORMULA } from '../limits.ts';
import { sameStyle, styleChanges } from '../styles/look.ts';
import type { StyleBook } from '../styles/style-book.ts';
import type { StyleEditor } from '../styles/style-editor.ts';
import { escapeCellText, escapeText, spaceMark } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { type CellEdit, sameContent } from './cell-edits.ts';
import type { DateSystem } from './date-system.ts';

export interface WriterContext {
  /** Of the elements: «x:» or empty. */
  prefix: string;
  sheet: string;
  book: StyleBook;
  styles: StyleEditor;
  dates: DateSystem;
}

/** What a cell begins with that is not in the file. */
export interface Place {
  /** Index of the style of its row or column. */
  style: number;
  /** Its column as the model has it. */
  column: ColumnProps | undefined;
}

function isBlank({ value, formula, error }: Cell): boolean {
  return value === null && formula === undefined && error === undefined;
}

function looksLike(cell: Cell, column: ColumnProps = {}): boolean {
  return cell.format === column.format && sameStyle(cell.style, column.style);
}

/** Writes single `<c>` elements. */
export class CellWriter {
  private readonly context: WriterContext;

  constructor(context: WriterContext) {
    this.context = context;
  }

  /**
   * The element of a cell that stays or comes; undefined when none is needed, because there is nothing in the cell
   * (its note and link stand elsewhere) and it looks like its column. `place` is where a cell is that is new.
   */
  write(name: string, edit: CellEdit, original: XmlNode | undefined, place: Place): XmlNode | undefined {
    const { before, after } = edit;
    if (!after) return undefined;
    if (!original && isBlank(after) && looksLike(after, place.column)) return undefined;
    const base = original ? Number(original.attribute('s') ?? 0) : place.style;
    const style = this.styleOf(base, original ? before : undefined, after);
    const node = original ?? element(`<${this.context.prefix}c r="${name}"/>`);
    node.setAttribute('s', style === 0 ? undefined : String(style));
    const movesInTime = this.isCalendar(base) !== this.isCalendar(style);
    if (!original || movesInTime || edit.leavesGroup || !sameContent(before, after)) {
      this.fill(node, name, edit, after, style);
    }
    return node;
  }

  private isCalendar(style: number): boolean {
    return this.context.book.look(style).isCalendar;
  }

  /** A new cell takes over from its row or column what the model does not speak of: borders, the kind of letters. */
  private styleOf(base: number, before: Cell | undefined, after: Cell): number {
    const look = before ?? this.context.book.look(base);
    return this.context.styles.derive(base, after.format, styleChanges(look.style, after.style));
  }

  private fill(node: XmlNode, name: string, edit: CellEdit, cell: Cell, style: number): void {
    const kept = node.elements.filter((child) => !['f', 'v', 'is'].includes(child.name));
    const formula = this.formula(node, name, edit, cell);
    const { type, value } = this.value(name, cell, style);
    node.setAttribute('t', type);
    // Marks of linked data types and of rich errors speak of the old value, `cm` of the old formula.
    node.setAttribute('vm', undefined);
    if (edit.before?.formula !== cell.formula) node.setAttribute('cm', undefined);
    node.setChildren([formula, value, ...kept].filter((child) => child !== undefined));
  }

  private formula(node: XmlNode, name: string, edit: CellEdit, { formula }: Cell): XmlNode | undefined {
    if (edit.before?.formula === formula && !edit.leavesGroup) return node.first('f');
    if (formula === undefined) return undefined;
    if (formula.length > MAX_FORMULA) throw this.tooLong('formula-too-long', name);
    const f = `${this.context.prefix}f`;
    return element(`<${f}>${escapeText(formula)}</${f}>`);
  }

  /** Text is written as text, whatever it looks like; only what a formula gave is of the type `str`. */
  private value(name: string, cell: Cell, style: number): { type?: string; value?: XmlNode } {
    const { value, error } = cell;
    if (error !== undefined) return { type: 'e', value: this.v(escapeText(error)) };
    if (value === null) return {};
    if (typeof value === 'boolean') return { type: 'b', value: this.v(value ? '1' : '0') };
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return { type: 'e', value: this.v('#NUM!') };
      return { value: this.v(String(this.context.dates.toFile(value, this.context.book.look(style)))) };
    }
    if (value.length > MAX_CELL_TEXT) throw this.tooLong('cell-too-long', name);
    const text = escapeCellText(value);
    if (cell.formula !== undefined) return { type: 'str', value: this.v(text) };
    const p = this.context.prefix;
    return {
      type: 'inlineStr',
      value: element(`<${p}is><${p}t${spaceMark(text)}>${text}</${p}t></${p}is>`),
    };
  }

  private v(text: string): XmlNode {
    const p = this.context.prefix;
    return element(`<${p}v>${text}</${p}v>`);
  }

  private tooLong(code: 'cell-too-long' | 'formula-too-long', cell: string): XlsxError {
    return new XlsxError(code, 'More text than a cell of Excel can hold', {
      sheet: this.context.sheet,
      cell,
    });
  }
}
