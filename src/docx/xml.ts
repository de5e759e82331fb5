/** What XML could not carry; one tally per document. */
export interface Tally {
  dropped: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const UNUSUAL = /[&<>"\u0000-\u001f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
/** A whole surrogate pair first, so that only a lone half is left for the second branch. No `u` flag: es2015 sets apart. */
const TO_CLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
  /[\ud800-\udbff][\udc00-\udfff]|[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;
const BREAKS = /(\r\n|[\n\r\t\u2028\u2029])/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute. Characters outside XML 1.0 `Char` are dropped and counted. */
export function escapeXml(text: string, tally: Tally): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(TO_CLEAN, (found) => {
    if (found.length === 2) return found;
    const entity = ENTITIES[found];
    if (entity === undefined) tally.dropped++;
    return entity ?? '';
  });
}

/** The inside of a `w:r`: line ends become `w:br` and tabs `w:tab`, since `w:t` would print both as a space. */
export function runContent(text: string, tally: Tally): string {
  if (!UNUSUAL.test(text)) return textElement(text);
  let xml = '';
  for (const piece of text.split(BREAKS)) {
    if (piece === '\t') xml += '<w:tab/>';
    else if (BREAKS.test(piece)) xml += '<w:br/>';
    else xml += textElement(escapeXml(piece, tally));
  }
  return xml;
}

/** Word trims a `w:t` at both ends unless told to preserve; the attribute on every cell would cost a tenth of the part. */
function textElement(escaped: string): string {
  if (escaped === '') return '';
  const spaced = isSpace(escaped.charCodeAt(0)) || isSpace(escaped.charCodeAt(escaped.length - 1));
  return `<w:t${spaced ? ' xml:space="preserve"' : ''}>${escaped}</w:t>`;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /[A-Za-z\u00c0-\u02b8\u0370-\u058f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether the first letter that has a direction runs from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  const first = STRONG.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}
