import { TemplateError } from './error.ts';

/**
 * The XML of a template as a tree that is written back byte for byte where nothing was changed: start tags are
 * kept as they stood, text with its entities, comments and instructions as opaque pieces.
 */
export interface Element {
  readonly name: string;
  /** The start tag between `<` and `>`, without a closing slash. */
  start: string;
  children: Node[];
}

/** Text, a comment or an instruction, as written; or generated XML. */
export interface Raw {
  raw: string;
}

export type Node = Element | Raw;

export function isElement(node: Node): node is Element {
  return 'name' in node;
}

export function named(node: Node, name: string): node is Element {
  return isElement(node) && node.name === name;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</g;
/** Deeper than any document; a hostile one would overflow the stack of the walks below. */
const DEEPEST = 400;

/** Throws `TemplateError` «broken» for what is not well-formed; entities of a DTD are not read, so a DTD is refused. */
export function parseXml(xml: string, part: string): Node[] {
  const broken = () => new TemplateError('broken', part);
  const roots: Node[] = [];
  const open: Element[] = [];
  let into = roots;
  for (const token of xml.match(TOKEN) ?? []) {
    if (token === '<' || token.startsWith('<!D')) throw broken();
    if (token.startsWith('</')) {
      if (open.pop()?.name !== token.slice(2, -1).trim()) throw broken();
      into = open.length > 0 ? open[open.length - 1]!.children : roots;
    } else if (token.charCodeAt(0) === 60 && token[1] !== '!' && token[1] !== '?') {
      const closed = token.endsWith('/>');
      const start = token.slice(1, closed ? -2 : -1);
      const element = { name: /^[^\s/]*/.exec(start)![0], start, children: [] };
      into.push(element);
      if (closed) continue;
      open.push(element);
      into = element.children;
      if (open.length > DEEPEST) throw broken();
    } else into.push({ raw: token });
  }
  if (open.length > 0 || !roots.some(isElement)) throw broken();
  return roots;
}

export function writeXml(nodes: readonly Node[]): string {
  const out: string[] = [];
  const write = (node: Node): void => {
    if (!isElement(node)) out.push(node.raw);
    else if (node.children.length === 0) out.push(`<${node.start}/>`);
    else {
      out.push(`<${node.start}>`);
      node.children.forEach(write);
      out.push(`</${node.name}>`);
    }
  };
  nodes.forEach(write);
  return out.join('');
}

export function rootOf(nodes: readonly Node[]): Element {
  return nodes.find(isElement)!;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => named(node, name));
}

export function children(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : element.children.filter((node): node is Element => named(node, name));
}

/** All elements of these names below, outermost first, in document order; does not look inside a found one. */
export function descendants(element: Element, names: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (names.includes(node.name)) found.push(node);
    else found.push(...descendants(node, names));
  }
  return found;
}

/** An attribute with its entities decoded. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const at = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.start);
  return at === null ? undefined : decode(at[1] ?? at[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decode(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
