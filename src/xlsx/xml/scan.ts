import { decodeText } from './text.ts';
import { XmlError } from './xml-error.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Walks over XML token by token, once, without building a tree: a sheet of 100,000 cells costs a gigabyte as a DOM.
 * `<a/>` gives an open and a close token. Comments, instructions and CDATA are tokens of kind «other»; a document
 * type is refused, so no entity can be defined. Names are matched without their prefix by the callers.
 */
export class XmlScanner {
  kind: 'open' | 'close' | 'text' | 'other' = 'other';
  /** As written: «x:row». */
  qname = '';
  /** Without prefix: «row». */
  name = '';
  /** Of the token, in `xml`. */
  start: number;
  end: number;
  /** How many elements are open, the one just opened included. */
  depth = 0;

  readonly xml: string;
  private readonly limit: number;
  private readonly names: string[] = [];
  private closeSelf = false;
  private attributeCount = 0;
  /** Per attribute: name from, name to, value from, value to. */
  private readonly attributeOffsets: number[] = [];

  constructor(xml: string, from = 0, to = xml.length) {
    this.xml = xml;
    this.start = from;
    this.end = from;
    this.limit = to;
  }

  /** False at the end. */
  next(): boolean {
    if (this.closeSelf) {
      this.closeSelf = false;
      return this.closed(this.end, this.end);
    }
    const at = this.end;
    if (at >= this.limit) {
      if (this.depth > 0) throw new XmlError(`<${this.names[this.depth - 1]}> is not closed`, at);
      return false;
    }
    if (this.xml.charCodeAt(at) !== LESS) return this.token('text', at, this.find('<', at, this.limit));
    switch (this.xml.charCodeAt(at + 1)) {
      case SLASH:
        return this.closeTag(at);
      case BANG:
        return this.declaration(at);
      case QUESTION:
        return this.token('other', at, this.find('?>', at) + 2);
      default:
        return this.openTag(at);
    }
  }

  /** After an open token: goes on to its close token. */
  skip(): void {
    for (const outside = this.depth - 1; this.depth > outside && this.next(); );
  }

  /** Of the open token, entities decoded; by the name as written («r:id»). */
  attribute(qname: string): string | undefined {
    const slot = this.slotOf(qname);
    return slot < 0 ? undefined : this.attributeValue(slot);
  }

  /** Where the attribute stands: from its name to behind its closing quote. */
  attributeSpan(qname: string): { start: number; end: number } | undefined {
    const slot = this.slotOf(qname);
    if (slot < 0) return undefined;
    return { start: this.attributeOffsets[slot]!, end: this.attributeOffsets[slot + 3]! + 1 };
  }

  /** All attributes of the open token in their order. */
  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let slot = 0; slot < this.attributeCount * 4; slot += 4) {
      const qname = this.xml.slice(this.attributeOffsets[slot]!, this.attributeOffsets[slot + 1]!);
      all.set(qname, this.attributeValue(slot));
    }
    return all;
  }

  /** Of a text or CDATA token, entities decoded and line ends normalised; empty for others. */
  text(): string {
    return this.kind === 'text' || this.kind === 'other' ? decodeText(this.raw()) : '';
  }

  raw(): string {
    return this.xml.slice(this.start, this.end);
  }

  private slotOf(qname: string): number {
    for (let slot = 0; slot < this.attributeCount * 4; slot += 4) {
      const from = this.attributeOffsets[slot]!;
      const length = this.attributeOffsets[slot + 1]! - from;
      if (length === qname.length && this.xml.startsWith(qname, from)) return slot;
    }
    return -1;
  }

  private attributeValue(slot: number): string {
    const value = this.xml.slice(this.attributeOffsets[slot + 2]!, this.attributeOffsets[slot + 3]!);
    // Written line ends and tabs in an attribute are spaces (XML 1.0 §3.3.3); `&#10;` stays what it is.
    return decodeText(value.replace(/\r\n|[\t\n\r]/g, ' '));
  }

  private find(text: string, from: number, otherwise?: number): number {
    const at = this.xml.indexOf(text, from);
    if (at >= 0 && at < this.limit) return at;
    if (otherwise === undefined) throw new XmlError(`«${text}» is missing`, from);
    return otherwise;
  }

  private token(kind: 'open' | 'close' | 'text' | 'other', start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    return true;
  }

  private closeTag(at: number): true {
    const end = this.find('>', at);
    const qname = this.xml.slice(at + 2, end).trimEnd();
    if (this.depth === 0 || qname !== this.names[this.depth - 1]) {
      throw new XmlError(`</${qname}> closes nothing`, at);
    }
    return this.closed(at, end + 1);
  }

  private closed(start: number, end: number): true {
    this.depth -= 1;
    this.named(this.names.pop()!);
    return this.token('close', start, end);
  }

  private named(qname: string): void {
    this.qname = qname;
    const colon = qname.indexOf(':');
    this.name = colon < 0 ? qname : qname.slice(colon + 1);
  }

  private declaration(at: number): true {
    if (this.xml.startsWith('<!--', at)) return this.token('other', at, this.find('-->', at + 4) + 3);
    if (this.xml.startsWith('<![CDATA[', at)) return this.token('other', at, this.find(']]>', at) + 3);
    throw new XmlError('A document type is not allowed in an office part', at);
  }

  private openTag(at: number): true {
    let i = at + 1;
    while (!endsName(this.xml.charCodeAt(i))) i += 1;
    if (i === at + 1) throw new XmlError('A tag without a name', at);
    this.named(this.xml.slice(at + 1, i));
    this.attributeCount = 0;
    for (;;) {
      const code = this.xml.charCodeAt(i);
      if (isSpace(code)) i += 1;
      else if (code === GREATER) break;
      else if (code === SLASH && this.xml.charCodeAt(i + 1) === GREATER) {
        this.closeSelf = true;
        i += 1;
        break;
      } else i = this.readAttribute(i);
    }
    this.names.push(this.qname);
    this.depth += 1;
    return this.token('open', at, i + 1);
  }

  /** Gives the offset behind the attribute. */
  private readAttribute(from: number): number {
    let i = from;
    while (!endsName(this.xml.charCodeAt(i))) i += 1;
    const nameEnd = i;
    while (isSpace(this.xml.charCodeAt(i))) i += 1;
    const hasName = nameEnd > from && this.xml.charCodeAt(i) === EQUALS;
    i += 1;
    while (isSpace(this.xml.charCodeAt(i))) i += 1;
    const quote = this.xml.charCodeAt(i);
    if (!hasName || (quote !== QUOTE && quote !== APOSTROPHE)) throw new XmlError('A bad attribute', from);
    const valueEnd = this.find(quote === QUOTE ? '"' : "'", i + 1);
    const slot = this.attributeCount * 4;
    this.attributeOffsets[slot] = from;
    this.attributeOffsets[slot + 1] = nameEnd;
    this.attributeOffsets[slot + 2] = i + 1;
    this.attributeOffsets[slot + 3] = valueEnd;
    this.attributeCount += 1;
    return valueEnd + 1;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;
}

/** Blanks and control characters end a name, and so does the end of the text (NaN). */
function endsName(code: number): boolean {
  return !(code > SPACE) || code === EQUALS || code === GREATER || code === SLASH || code === LESS;
}
