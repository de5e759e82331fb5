import type { CellStyle } from '../../workbook/workbook.ts';
import { remembered } from '../remember.ts';
import type { XmlNode } from '../xml/tree.ts';
import { alignmentLook, fillLook, fontLook } from './look.ts';
import { builtInFormat, isCalendarFormat, ownFormat } from './number-formats.ts';

/** How cells with one style index look. */
export interface Look {
  /** Number format code; undefined = General. */
  format: string | undefined;
  /** Frozen, because all cells of one style share it: who wants another style gives the cell another object. */
  style: CellStyle | undefined;
  isCalendar: boolean;
}

const PLAIN: Look = { format: undefined, style: undefined, isCalendar: false };

/** The styles part, read. */
export class StyleBook {
  private readonly root: XmlNode;
  private readonly theme: (string | undefined)[];
  private readonly looks = new Map<number, Look>();
  private readonly formats = new Map<number, string>();
  private readonly lists = new Map<string, XmlNode[]>();

  constructor(root: XmlNode, theme: (string | undefined)[]) {
    this.root = root;
    this.theme = theme;
    for (const node of this.list('numFmts')) this.learnFormat(node);
  }

  /** The editor put an element at the end of a list. */
  added(listName: string, node: XmlNode): void {
    this.list(listName).push(node);
    if (listName === 'numFmts') this.learnFormat(node);
  }

  /** The elements of «fonts», «fills», «cellXfs», «dxfs» … as the file has them. */
  list(name: string): XmlNode[] {
    return remembered(this.lists, name, () => this.root.first(name)?.elements ?? []);
  }

  /** Ids and codes of the file's own number formats. */
  get ownFormats(): ReadonlyMap<number, string> {
    return this.formats;
  }

  look(index: number): Look {
    return remembered(this.looks, index, () => this.readLook(this.list('cellXfs')[index]));
  }

  /** Of a conditional format: `index` counts the `dxfs`. */
  conditionalStyle(index: number): CellStyle {
    return this.readDxf(this.list('dxfs')[index]);
  }

  readDxf(dxf: XmlNode | undefined): CellStyle {
    return {
      ...fontLook(dxf?.first('font'), this.theme),
      ...fillLook(dxf?.first('fill'), this.theme, 'bgColor'),
    };
  }

  private learnFormat(node: XmlNode): void {
    this.formats.set(Number(node.attribute('numFmtId')), node.attribute('formatCode') ?? '');
  }

  private readLook(xf: XmlNode | undefined): Look {
    if (!xf) return PLAIN;
    const id = Number(xf.attribute('numFmtId') ?? 0);
    const format = ownFormat(this.formats.get(id) ?? builtInFormat(id));
    const style: CellStyle = {
      ...fontLook(this.list('fonts')[Number(xf.attribute('fontId') ?? 0)], this.theme),
      ...fillLook(this.list('fills')[Number(xf.attribute('fillId') ?? 0)], this.theme, 'fgColor'),
      ...alignmentLook(xf.first('alignment')),
    };
    return {
      format,
      style: Object.keys(style).length > 0 ? Object.freeze(style) : undefined,
      isCalendar: isCalendarFormat(format),
    };
  }
}
