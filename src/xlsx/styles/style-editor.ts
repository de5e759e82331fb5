import type { CellStyle } from '../../workbook/workbook.ts';
import { remembered } from '../remember.ts';
import { escapeAttribute } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { verticalName } from './look.ts';
import { builtInId, FIRST_OWN_FORMAT, ownFormat } from './number-formats.ts';
import { FONT, STYLESHEET, XF } from './sequence.ts';
import type { StyleBook } from './style-book.ts';

type Changes = ReadonlyMap<keyof CellStyle, unknown>;

/** What must stand in every list before the first own element, so that index 0 stays the plain cell. */
const BASICS = (p: string): Record<string, string[]> => ({
  fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`],
  fills: ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  borders: [`<${p}border/>`],
  cellStyleXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
});

/**
 * Adds styles to the styles part. An index that the file uses keeps its meaning: new fonts, fills, formats and cell
 * styles are only put at the end of their lists.
 */
export class StyleEditor {
  private readonly book: StyleBook;
  private readonly root: XmlNode;
  private readonly derived = new Map<string, number>();
  /** Text of each element of a list → its index. */
  private readonly written = new Map<string, Map<string, number>>();
  private readonly formatIds = new Map<string, number>();
  private nextFormatId = FIRST_OWN_FORMAT;
  isChanged = false;

  /** `root` is the one of the book's document. */
  constructor(book: StyleBook, root: XmlNode) {
    this.book = book;
    this.root = root;
    for (const [id, code] of book.ownFormats) {
      if (!this.formatIds.has(code)) this.formatIds.set(code, id);
      this.nextFormatId = Math.max(this.nextFormatId, id + 1);
    }
    for (const [name, elements] of Object.entries(BASICS(root.prefix))) {
      const list = root.ensureChild(name, STYLESHEET);
      if (list.elements.length === 0) for (const xml of elements) this.append(list, xml);
    }
  }

  /** Index of the cell style that is `base` with this number format (undefined = General) and these changes. */
  derive(base: number, wantedFormat: string | undefined, changes: Changes): number {
    const format = ownFormat(wantedFormat);
    if (changes.size === 0 && this.book.look(base).format === format) return base;
    const key = JSON.stringify([base, format, ...changes]);
    return remembered(this.derived, key, () => this.addXf(base, format, changes));
  }

  /** Index of a style for conditional formats. What only a cell can have (wrap, alignment) is left out. */
  addConditionalStyle(style: CellStyle): number {
    const p = this.root.prefix;
    const color = style.color ? `<${p}color rgb="${argb(style.color)}"/>` : '';
    const letters = (style.bold ? `<${p}b/>` : '') + (style.italic ? `<${p}i/>` : '') + color;
    const font = letters ? `<${p}font>${letters}</${p}font>` : '';
    const fill = style.background
      ? `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(style.background)}"/></${p}patternFill></${p}fill>`
      : '';
    return this.add('dxfs', `<${p}dxf>${font}${fill}</${p}dxf>`);
  }

  private addXf(base: number, format: string | undefined, changes: Changes): number {
    const p = this.root.prefix;
    const original = this.book.list('cellXfs')[base];
    const xf = element(
      original?.toString() ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    );
    if (this.book.look(base).format !== format) {
      xf.setAttribute('numFmtId', String(this.formatId(format)));
      xf.setAttribute('applyNumberFormat', '1');
    }
    if (changes.has('bold') || changes.has('italic') || changes.has('color')) {
      xf.setAttribute('fontId', String(this.addFont(Number(xf.attribute('fontId') ?? 0), changes)));
      xf.setAttribute('applyFont', '1');
    }
    if (changes.has('background')) {
      xf.setAttribute('fillId', String(this.addFill(changes.get('background') as string | undefined)));
      xf.setAttribute('applyFill', '1');
    }
    if (changes.has('wrap') || changes.has('align') || changes.has('verticalAlign')) this.align(xf, changes);
    return this.add('cellXfs', xf.toString());
  }

  private addFont(base: number, changes: Changes): number {
    const p = this.root.prefix;
    const font = element(this.book.list('fonts')[base]?.toString() ?? `<${p}font/>`);
    const put = (name: string, xml: string | undefined) => {
      for (const old of font.all(name)) font.remove(old);
      if (xml) font.insertInOrder(element(xml), FONT);
    };
    if (changes.has('bold')) put('b', changes.get('bold') ? `<${p}b/>` : undefined);
    if (changes.has('italic')) put('i', changes.get('italic') ? `<${p}i/>` : undefined);
    const color = changes.get('color') as string | undefined;
    if (changes.has('color')) put('color', color && `<${p}color rgb="${argb(color)}"/>`);
    // Several writers put these in an order of their own, which Excel forgives and the standard does not.
    font.setChildren(font.elements.sort((a, b) => FONT.indexOf(a.name) - FONT.indexOf(b.name)));
    return this.add('fonts', font.toString());
  }

  private addFill(background: string | undefined): number {
    const p = this.root.prefix;
    // Index 0 is «no fill» in every file (ECMA-376 part 1, §18.8.21).
    if (!background) return 0;
    const colors = `<${p}fgColor rgb="${argb(background)}"/><${p}bgColor indexed="64"/>`;
    return this.add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`,
    );
  }

  private align(xf: XmlNode, changes: Changes): void {
    const alignment = xf.first('alignment') ?? element(`<${this.root.prefix}alignment/>`);
    if (!xf.children.includes(alignment)) xf.insertInOrder(alignment, XF);
    if (changes.has('wrap')) alignment.setAttribute('wrapText', changes.get('wrap') ? '1' : undefined);
    if (changes.has('align'))
      alignment.setAttribute('horizontal', changes.get('align') as string | undefined);
    const vertical = changes.get('verticalAlign') as CellStyle['verticalAlign'];
    if (changes.has('verticalAlign')) alignment.setAttribute('vertical', vertical && verticalName(vertical));
    xf.setAttribute('applyAlignment', '1');
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    const known = builtInId(format) ?? this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormatId;
    this.nextFormatId += 1;
    this.formatIds.set(format, id);
    this.add(
      'numFmts',
      `<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`,
    );
    return id;
  }

  /** Index of an element of the list; added unless the very same text is there. */
  private add(listName: string, xml: string): number {
    const list = this.root.ensureChild(listName, STYLESHEET);
    const texts = remembered(this.written, listName, () => {
      const known = this.book.list(listName).map((node, index) => [String(node), index] as const);
      // Of equal elements the first counts.
      return new Map(known.reverse());
    });
    const known = texts.get(xml);
    if (known !== undefined) return known;
    const index = this.append(list, xml);
    texts.set(xml, index);
    this.isChanged = true;
    return index;
  }

  private append(list: XmlNode, xml: string): number {
    const node = element(xml);
    // Before the list grows: the book takes its elements from there the first time it is asked.
    const { length } = this.book.list(list.name);
    list.append(node);
    this.book.added(list.name, node);
    list.setAttribute('count', String(length + 1));
    return length;
  }
}

/** «#rrggbb» → «FFRRGGBB». */
function argb(color: string): string {
  if (!/^#[\da-f]{6}$/i.test(color)) throw new TypeError(`A colour must be «#rrggbb», not «${color}»`);
  return `FF${color.slice(1).toUpperCase()}`;
}
