import { XmlScanner } from './scan.ts';
import { decodeText, escapeAttribute, escapeText } from './text.ts';
import { XmlError } from './xml-error.ts';

/**
 * An element that knows how it was written: whatever nobody changed comes out again character by character.
 * Texts, comments and instructions between elements are kept raw, as strings.
 */
export class XmlNode {
  readonly qname: string;
  readonly name: string;
  children: (XmlNode | string)[];
  private open: string;
  private close: string;
  private known: Map<string, string> | undefined;

  constructor(qname: string, open: string, children: (XmlNode | string)[] = [], close = '') {
    this.qname = qname;
    this.name = qname.slice(qname.indexOf(':') + 1);
    this.open = open;
    this.children = children;
    this.close = close;
  }

  /** «x:» or empty: a new element beside this one is written with the same. */
  get prefix(): string {
    return this.qname.slice(0, this.qname.length - this.name.length);
  }

  get attributes(): Map<string, string> {
    if (!this.known) {
      // Of the open tag alone; what would close it is not part of the text.
      const scanner = new XmlScanner(this.open);
      scanner.next();
      this.known = scanner.attributes();
    }
    return this.known;
  }

  attribute(qname: string): string | undefined {
    return this.attributes.get(qname);
  }

  /** xsd:boolean; undefined when absent. */
  flag(qname: string): boolean | undefined {
    const value = this.attribute(qname);
    return value === undefined ? undefined : value === '1' || value === 'true';
  }

  /** The attribute `id` of the relationships namespace, whose prefix any writer may choose. */
  get relationId(): string | undefined {
    for (const [qname, value] of this.attributes) if (qname.endsWith(':id')) return value;
    return undefined;
  }

  /** undefined takes the attribute away. The others keep their spelling and order. */
  setAttribute(qname: string, value: string | undefined): void {
    if (this.attribute(qname) === value) return;
    const scanner = new XmlScanner(this.open);
    scanner.next();
    const old = scanner.attributeSpan(qname);
    const written = value === undefined ? '' : ` ${qname}="${escapeAttribute(value)}"`;
    this.open = old
      ? this.open.slice(0, old.start).trimEnd() + written + this.open.slice(old.end)
      : this.open.replace(/\s*\/?>$/, (end) => written + end.trimStart());
    this.known = undefined;
  }

  all(name: string): XmlNode[] {
    return this.children.filter(
      (child): child is XmlNode => typeof child !== 'string' && child.name === name,
    );
  }

  first(name: string): XmlNode | undefined {
    return this.all(name)[0];
  }

  get elements(): XmlNode[] {
    return this.children.filter((child): child is XmlNode => typeof child !== 'string');
  }

  /** Own character data, not that of elements inside. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? decodeText(child) : '')).join('');
  }

  setText(text: string): void {
    this.setChildren([escapeText(text)]);
  }

  setChildren(children: (XmlNode | string)[]): void {
    this.children = children;
    if (this.close !== '' || children.length === 0) return;
    this.open = this.open.replace(/\s*\/>$/, '>');
    this.close = `</${this.qname}>`;
  }

  append(...children: (XmlNode | string)[]): void {
    this.setChildren([...this.children, ...children]);
  }

  remove(child: XmlNode): void {
    this.children = this.children.filter((other) => other !== child);
  }

  /** Puts a child where the schema's sequence wants it; names that the sequence lacks stay where they are. */
  insertInOrder(child: XmlNode, sequence: readonly string[]): void {
    const rank = sequence.indexOf(child.name);
    const before = this.children.findIndex(
      (other) => typeof other !== 'string' && rankOf(other, sequence) > rank,
    );
    const at = before < 0 ? this.children.length : before;
    this.setChildren([...this.children.slice(0, at), child, ...this.children.slice(at)]);
  }

  /** The child of that name; an empty one is put in its place when there is none. */
  ensureChild(name: string, sequence: readonly string[]): XmlNode {
    const existing = this.first(name);
    if (existing) return existing;
    const made = element(`<${this.prefix}${name}/>`);
    this.insertInOrder(made, sequence);
    return made;
  }

  toString(): string {
    return this.open + this.children.join('') + this.close;
  }
}

/** `mc:AlternateContent` stands where the element that it wraps would stand. */
function rankOf(node: XmlNode, sequence: readonly string[]): number {
  if (node.name !== 'AlternateContent') return sequence.indexOf(node.name);
  const wrapped = node.elements.flatMap((choice) => choice.elements);
  return Math.max(-1, ...wrapped.map((element) => sequence.indexOf(element.name)));
}

export class XmlDocument {
  readonly root: XmlNode;
  private readonly before: string;
  private readonly after: string;

  constructor(before: string, root: XmlNode, after: string) {
    this.before = before;
    this.root = root;
    this.after = after;
  }

  toString(): string {
    return this.before + this.root + this.after;
  }
}

/**
 * The whole part as a tree. A child of the root named `large.name` is not taken apart: `large.read` gets the scanner
 * standing on its open token and must leave it on its close token; the tree keeps the raw text.
 */
export function parseXml(
  xml: string,
  large?: { name: string; read: (scanner: XmlScanner) => void },
): XmlDocument {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    const before = xml.slice(0, scanner.start);
    const root = readNode(scanner, large);
    const after = xml.slice(scanner.end);
    while (scanner.next()) if (scanner.kind === 'open') throw new XmlError('A second root', scanner.start);
    return new XmlDocument(before, root, after);
  }
  throw new XmlError('No root element', 0);
}

function readNode(
  scanner: XmlScanner,
  large?: { name: string; read: (scanner: XmlScanner) => void },
): XmlNode {
  const { qname, start, depth } = scanner;
  if (large && depth === 2 && scanner.name === large.name) {
    large.read(scanner);
    return new XmlNode(qname, scanner.xml.slice(start, scanner.end));
  }
  const open = scanner.raw();
  const children: (XmlNode | string)[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') return new XmlNode(qname, open, children, scanner.raw());
    children.push(scanner.kind === 'open' ? readNode(scanner, large) : scanner.raw());
  }
  throw new XmlError(`<${qname}> is not closed`, start);
}

/** A new element from its text. */
export function element(xml: string): XmlNode {
  return parseXml(xml).root;
}
