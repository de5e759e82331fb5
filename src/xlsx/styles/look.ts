import type { CellStyle } from '../../workbook/workbook.ts';
import type { XmlNode } from '../xml/tree.ts';
import { readColor } from './colors.ts';

const HORIZONTAL: Record<string, NonNullable<CellStyle['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const VERTICAL: Record<string, NonNullable<CellStyle['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

type Theme = (string | undefined)[];

/** The part of a font that the model shows. The text colour of the theme is no colour of the cell. */
export function fontLook(font: XmlNode | undefined, theme: Theme): CellStyle {
  const style: CellStyle = {};
  if (isOn(font?.first('b'))) style.bold = true;
  if (isOn(font?.first('i'))) style.italic = true;
  const colorNode = font?.first('color');
  const isTextColor = colorNode?.attribute('theme') === '1' && !colorNode.attribute('tint');
  const color = isTextColor ? undefined : readColor(colorNode, theme);
  if (color) style.color = color;
  return style;
}

/** Solid fills only. A cell's solid fill has its colour in front, that of a conditional format behind. */
export function fillLook(
  fill: XmlNode | undefined,
  theme: Theme,
  colorName: 'fgColor' | 'bgColor',
): CellStyle {
  const pattern = fill?.first('patternFill');
  const type = pattern?.attribute('patternType') ?? (colorName === 'bgColor' ? 'solid' : 'none');
  const color = type === 'solid' ? readColor(pattern?.first(colorName), theme) : undefined;
  return color ? { background: color } : {};
}

export function alignmentLook(alignment: XmlNode | undefined): CellStyle {
  const style: CellStyle = {};
  if (alignment?.flag('wrapText')) style.wrap = true;
  const align = HORIZONTAL[alignment?.attribute('horizontal') ?? ''];
  if (align) style.align = align;
  const verticalAlign = VERTICAL[alignment?.attribute('vertical') ?? ''];
  if (verticalAlign) style.verticalAlign = verticalAlign;
  return style;
}

/** «middle» → «center». */
export function verticalName(align: NonNullable<CellStyle['verticalAlign']>): string {
  return align === 'middle' ? 'center' : align;
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && node.flag('val') !== false;
}

const STYLE_KEYS = ['bold', 'italic', 'color', 'background', 'wrap', 'align', 'verticalAlign'] as const;

/** What `after` says otherwise than `before`; undefined = no longer set. `false` is the same as not set. */
export function styleChanges(before: CellStyle = {}, after: CellStyle = {}): Map<keyof CellStyle, unknown> {
  const changes = new Map<keyof CellStyle, unknown>();
  if (before === after) return changes;
  for (const key of STYLE_KEYS) {
    const wanted = said(after, key);
    if (said(before, key) !== wanted) changes.set(key, wanted);
  }
  return changes;
}

/** A colour is the same in small letters and in capitals. */
function said(style: CellStyle, key: keyof CellStyle): string | true | undefined {
  const value = style[key];
  return typeof value === 'string' ? value.toLowerCase() : value || undefined;
}

/** A text that is equal for styles that look equal. */
export function styleText(style: CellStyle): string {
  return JSON.stringify(STYLE_KEYS.map((key) => said(style, key) ?? null));
}

export function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  return a === b || styleChanges(a, b).size === 0;
}
