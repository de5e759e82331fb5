const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no control characters but tab and line ends, no halves of a pair, no U+FFFE and U+FFFF. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Text as XML: nothing that a cell holds can become markup. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  let result = '';
  for (const sign of text) if (!isForbidden(sign.codePointAt(0)!)) result += ENTITIES[sign] ?? sign;
  return result;
}

/**
 * Widths of Arial and Liberation Sans in thousandths of the size: there is no browser here to ask. Signs that are
 * not listed count as broad ones.
 */
const WIDTHS = new Map<string, number>();
for (const [width, signs] of [
  [280, " .,:;'’!|()[]/\\·ilIjft"],
  [360, 'г-"rJ'],
  [450, 'зкт*'],
  [530, 'вохсучьэzyxvc'],
  [560, 'абдеийлнпряёц«»№0123456789abdeghknopqsu–?$_'],
  [600, 'ГЗКТУFLTZ'],
  [670, 'жмъАБВЕЁДЛРХЧЬABEKPSVXY'],
  [730, 'ыНИЙПЦЭЯСCDHNRU+=<>&'],
  [800, 'юшщфОФЪQGO'],
  [900, 'ЖМШЫЩMmw%'],
] as const) {
  for (const sign of signs) WIDTHS.set(sign, width);
}
const OTHER = 1000;
/** Where another sans-serif stands in, it may be a little broader. */
const MARGIN = 1.05;
const BOLD = 1.07;

/** Pixels, on the safe side. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.get(sign) ?? OTHER;
  return (width / 1000) * size * MARGIN * (bold ? BOLD : 1);
}

export interface WrapOptions {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** What does not fit into so many lines is cut with «…». */
  readonly lines: number;
}

/** Breaks a text into lines; a word that is longer than a line is broken where it must be. */
export function wrapText(text: string, { width, size, bold = false, lines }: WrapOptions): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const result: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) result.push(line);
    line = word;
    while (!fits(line)) {
      let cut = line.length - 1;
      while (cut > 1 && !fits(`${line.slice(0, cut)}-`)) cut--;
      result.push(`${line.slice(0, cut)}-`);
      line = line.slice(cut);
    }
  }
  if (line) result.push(line);
  if (result.length <= lines) return result;
  const last = result[lines - 1]!;
  let cut = last.length;
  while (cut > 1 && !fits(`${last.slice(0, cut)}…`)) cut--;
  return [...result.slice(0, lines - 1), `${last.slice(0, cut).trim()}…`];
}
