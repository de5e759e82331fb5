import type { XmlNode } from '../xml/tree.ts';

/** Palette of Excel 97, which `indexed` colours point to (ECMA-376 part 1, §18.8.27); 0–7 repeat 8–15. */
const INDEXED =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080' +
  'c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff' +
  '8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc' +
  '99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333';

/** Order in which `theme="n"` counts the colours of a theme: light and dark change places. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** «#rrggbb» of the theme's colours in the order of `theme="n"`. */
export function readThemeColors(theme: XmlNode): (string | undefined)[] {
  const scheme = theme.first('themeElements')?.first('clrScheme');
  return THEME_ORDER.map((name) => {
    const color = scheme?.first(name)?.elements[0];
    const rgb = color?.attribute('lastClr') ?? color?.attribute('val');
    return rgb && /^[\da-f]{6}$/i.test(rgb) ? `#${rgb.toLowerCase()}` : undefined;
  });
}

/** A colour element → «#rrggbb»; undefined for automatic ones and what cannot be resolved. */
export function readColor(node: XmlNode | undefined, theme: (string | undefined)[]): string | undefined {
  const base = node && baseColor(node, theme);
  const tint = Number(node?.attribute('tint') ?? 0);
  return base && tint ? tinted(base, tint) : base;
}

function baseColor(node: XmlNode, theme: (string | undefined)[]): string | undefined {
  const rgb = node.attribute('rgb');
  if (rgb && /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  const themed = node.attribute('theme');
  if (themed !== undefined) return theme[Number(themed)];
  const index = Number(node.attribute('indexed') ?? -1);
  const slot = index >= 8 ? index - 8 : index;
  return index >= 0 && index < 64 ? `#${INDEXED.slice(slot * 6, slot * 6 + 6)}` : undefined;
}

/** Makes the colour lighter (tint > 0) or darker by its lightness in HSL (ECMA-376 part 1, §18.8.19). */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, each channel's distance from the lightness scales with the room around it.
  const room = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  const hex = channels.map((channel) => {
    const value = Math.round(255 * Math.min(1, Math.max(0, wanted + (channel - lightness) * scale)));
    return value.toString(16).padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
