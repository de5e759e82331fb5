const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Raw character data → text: entities, CDATA, comments, line ends (XML 1.0 §2.11). */
export function decodeText(raw: string): string {
  let text = raw;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('<'))
    return text
      .split(/(<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>)/s)
      .map(decodePiece)
      .join('');
  return decodeEntities(text);
}

function decodePiece(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  return piece.startsWith('<!--') || piece.startsWith('<?') ? '' : decodeEntities(piece);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * What XML 1.0 cannot hold at all, escaped or not; a lone half of a surrogate pair among it. A whole pair is matched
 * first, so that only halves are left for the second branch: Apps Script's target knows no lookbehind.
 */
const PAIR_OR_FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/g;

function replaceForbidden(text: string, replacement: (character: string) => string): string {
  return text.replace(PAIR_OR_FORBIDDEN, (found) => (found.length === 2 ? found : replacement(found)));
}

/** Text of an element; characters that XML forbids are left out. */
export function escapeText(text: string): string {
  return replaceForbidden(text, () => '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/**
 * ST_Xstring: Excel writes a character that XML forbids as `_xHHHH_` (and the line end CR, which XML would turn into
 * LF), and a text that looks like such an escape with its underscore escaped (ECMA-376 part 1, §22.9.2.19). The
 * underscore is escaped without looking for the closing one: the escape of the next character would bring it.
 */
export function escapeCellText(text: string): string {
  const escaped = replaceForbidden(text.replace(/_(?=x[\da-f]{4})/gi, '_x005F_'), hexEscape);
  return escapeText(escaped.replace(/\r/g, '_x000D_'));
}

/** Without the mark a reader may take blanks at the ends away. */
export function spaceMark(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
