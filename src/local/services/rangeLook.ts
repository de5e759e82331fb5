import { areasByKey } from '../../workbook/areas.ts';
import { formatAt } from '../../workbook/grid.ts';
import { paintFormat, paintStyle } from '../../workbook/paint.ts';
import type { Area, CellStyle } from '../../workbook/workbook.ts';
import { isColor, isNumberFormat } from './cells/patterns.ts';
import { wrapStrategy } from './enums.ts';
import { exception, notHere } from './exception.ts';
import type { GRange } from './rangePlace.ts';
import { RangeValues } from './rangeValues.ts';
import type { Signatures } from './service.ts';

const sides = 'bool/null bool/null bool/null bool/null bool/null bool/null';

export const lookSignatures = {
  getNumberFormats: '',
  setNumberFormat: 'text',
  setNumberFormats: 'textGrid',
  setWrap: 'bool',
  setWrapStrategy: 'WrapStrategy',
  setFontWeight: 'text/null',
  setFontWeights: 'textGrid',
  setFontStyle: 'text/null',
  setFontColor: 'text/null',
  setFontColors: 'textGrid',
  setFontSize: 'int',
  setBackground: 'text/null',
  setBackgrounds: 'textGrid',
  setHorizontalAlignment: 'text/null',
  setVerticalAlignment: 'text/null',
  setBorder: `${sides} | ${sides} text/null BorderStyle/null`,
} as const satisfies Signatures<GRange>;

type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Style = GoogleAppsScript.Spreadsheet.FontStyle;

/** Format and look of the cells of a range. An unknown word is an error here, though Google lets many pass. */
export abstract class RangeLook extends RangeValues implements Pick<GRange, keyof typeof lookSignatures> {
  /** Google names the format of a cell that has none. */
  getNumberFormats(): string[][] {
    return this.read((row, column) => formatAt(this.sheet, row, column) ?? '0.###############');
  }

  setNumberFormat(format: string): GRange {
    if (!isNumberFormat(format)) throw exception(`Invalid number format: ${format}`);
    paintFormat(this.sheet, this.area, /^general$/i.test(format) ? undefined : format);
    return this.self;
  }

  setNumberFormats(formats: string[][]): GRange {
    return this.each('setNumberFormats', formats, (range, format) => range.setNumberFormat(format));
  }

  setWrap(wrap: boolean): GRange {
    return this.look('wrap', wrap || undefined);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    return this.look('wrap', strategy === wrapStrategy.WRAP || undefined);
  }

  setFontWeight(weight: Weight | null): GRange {
    return this.look('bold', word('FontWeight', { bold: true, normal: undefined }, weight));
  }

  setFontWeights(weights: (Weight | null)[][]): GRange {
    return this.each('setFontWeights', weights, (range, weight) => range.setFontWeight(weight));
  }

  setFontStyle(style: Style | null): GRange {
    return this.look('italic', word('FontStyle', { italic: true, normal: undefined }, style));
  }

  setFontColor(color: string | null): GRange {
    return this.look('color', checkedColor(color));
  }

  setFontColors(colors: (string | null)[][]): GRange {
    return this.each('setFontColors', colors, (range, color) => range.setFontColor(color));
  }

  /** The model has no place for sizes. */
  setFontSize(size: number): GRange {
    if (size < 1) throw exception(`Invalid font size: ${size}`);
    return this.self;
  }

  setBackground(color: string | null): GRange {
    return this.look('background', checkedColor(color));
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this.each('setBackgrounds', colors, (range, color) => range.setBackground(color));
  }

  setHorizontalAlignment(align: 'left' | 'center' | 'right' | 'normal' | null): GRange {
    const words = { left: 'left', center: 'center', right: 'right', normal: undefined } as const;
    return this.look('align', word('HorizontalAlignment', words, align));
  }

  setVerticalAlignment(align: 'top' | 'middle' | 'bottom' | null): GRange {
    const words = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;
    return this.look('verticalAlign', word('VerticalAlignment', words, align));
  }

  /** The model has no place for borders. */
  setBorder(): GRange {
    return this.self;
  }

  private look<K extends keyof CellStyle>(key: K, value: CellStyle[K] | undefined): GRange {
    paintStyle(this.sheet, this.area, key, value);
    return this.self;
  }

  /** Applies a grid as few rectangles of the same value. */
  private each<V>(method: string, grid: V[][], apply: (range: RangeLook, value: V) => unknown): GRange {
    this.checkSize(method, grid);
    const { top, left } = this.area;
    const areas = areasByKey(this.area, (row, column) => grid[row - top]![column - left]!);
    for (const [value, found] of areas) {
      for (const area of found) apply(this.rangeAt(area), value);
    }
    return this.self;
  }

  protected abstract rangeAt(area: Area): RangeLook;
}

function word<T>(what: string, words: Readonly<Record<string, T>>, given: string | null): T | undefined {
  if (given === null) return undefined;
  if (!Object.hasOwn(words, given)) throw exception(`Invalid ${what}: ${given}`);
  return words[given];
}

function checkedColor(color: string | null): string | undefined {
  if (color === null) return undefined;
  if (!isColor(color)) throw notHere(`the color «${color}»; write it as #rrggbb`);
  return color.toLowerCase();
}
