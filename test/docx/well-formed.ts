const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/**
 * A strict scan of an XML text, apart from the code under test: tags balance, attributes are quoted, unique and
 * free of `<`, every `&` begins a known entity, no character outside XML 1.0. Returns what is wrong.
 */
export function problems(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  if (FORBIDDEN.test(xml)) found.push('a forbidden character');
  let roots = 0;
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length && found.length < 10) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text) || text.includes(']]>'))
      found.push(`text: ${text}`);
    if (open.length === 0 && text.trim() !== '') found.push(`text outside: ${text}`);
    if (next < 0) break;
    const tag = /<(?:\/([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (match === null) return [...found, `no tag: ${xml.slice(next, next + 60)}`];
    const [whole, closing, opening, attributes, empty] = match;
    at = next + whole.length;
    if (closing !== undefined) {
      if (open.pop() !== closing) found.push(`</${closing}> closes nothing`);
      continue;
    }
    const names = [...attributes!.matchAll(/([\w:.-]+)\s*=/g)].map((one) => one[1]);
    if (new Set(names).size !== names.length) found.push(`twice the same attribute: ${whole}`);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes!)) found.push(`attribute: ${whole}`);
    if (open.length === 0) roots++;
    if (empty === '') open.push(opening!);
  }
  if (open.length > 0) found.push(`left open: ${open.join(' ')}`);
  if (roots !== 1) found.push(`${roots} roots`);
  return found;
}
