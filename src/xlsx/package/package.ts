import { zipSync } from 'fflate';
import { XlsxError } from '../error.ts';
import { encodeXml } from '../xml/encode.ts';
import { XmlScanner } from '../xml/scan.ts';
import { parseXml, type XmlDocument } from '../xml/tree.ts';
import { partKey } from './path.ts';

/** The same input gives the same bytes: no clock in the zip. A local date, because zip times have no zone. */
const zipTime = (): Date => new Date(1980, 0, 1);

/** Bytes as they came, or text that was written here and not yet encoded. */
type Content = Uint8Array | string;

type Decode = (bytes: Uint8Array) => string;

/** The parts of a package in the order of the zip. Parts that nobody touched are packed with the bytes they had. */
export class Package {
  /** By key; `path` as written in the zip. */
  private readonly parts: Map<string, { path: string; content: Content }>;
  /** Given by who reads a file (open.ts): a package made from nothing has no bytes to decode. */
  private readonly decode: Decode | undefined;
  private readonly documents = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  private altered = false;

  constructor(parts: ReadonlyMap<string, Uint8Array> = new Map(), decode?: Decode) {
    this.parts = new Map([...parts].map(([path, content]) => [partKey(path), { path, content }]));
    this.decode = decode;
  }

  /** A package from nothing. */
  static of(texts: Record<string, string>): Package {
    const made = new Package();
    for (const [path, text] of Object.entries(texts)) made.addText(path, text);
    return made;
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  /** Paths as written in the zip; folders, which some zips list, are no parts. */
  get paths(): string[] {
    return [...this.parts.values()].map(({ path }) => path).filter((path) => !/[/\\]$/.test(path));
  }

  isEmpty(path: string): boolean {
    return this.content(path).length === 0;
  }

  /** The part as it came or was added; changes of its document are not in it yet. */
  text(path: string): string {
    const content = this.content(path);
    if (typeof content === 'string') return content;
    try {
      return this.decode!(content);
    } catch (cause) {
      throw new XlsxError('broken', 'The text of a part cannot be decoded', { part: path }, cause);
    }
  }

  private content(path: string): Content {
    const part = this.parts.get(partKey(path));
    if (!part) throw new XlsxError('broken', 'A part is missing', { part: path });
    return part.content;
  }

  /** Parsed once; whoever changes it says so with `touch`. */
  document(path: string): XmlDocument {
    const known = this.documents.get(partKey(path));
    return known ?? this.keepDocument(path, this.parse(path));
  }

  parse(path: string, large?: Parameters<typeof parseXml>[1]): XmlDocument {
    return this.naming(path, () => parseXml(this.text(path), large));
  }

  /** For parts that are too long for a tree. */
  scan(path: string, read: (scanner: XmlScanner) => void): void {
    this.naming(path, () => read(new XmlScanner(this.text(path))));
  }

  /** Says in which part something is broken. */
  private naming<T>(path: string, read: () => T): T {
    try {
      return read();
    } catch (cause) {
      if (!(cause instanceof XlsxError)) {
        throw new XlsxError('broken', `The XML of a part is broken: ${cause}`, { part: path }, cause);
      }
      throw cause.place.part
        ? cause
        : new XlsxError(cause.code, cause.message, { ...cause.place, part: path }, cause);
    }
  }

  keepDocument(path: string, document: XmlDocument): XmlDocument {
    this.documents.set(partKey(path), document);
    return document;
  }

  touch(path: string): void {
    this.touched.add(partKey(path));
    this.altered = true;
  }

  addText(path: string, text: string): void {
    this.parts.set(partKey(path), { path, content: text });
    this.documents.delete(partKey(path));
    this.altered = true;
  }

  remove(path: string): void {
    if (this.parts.delete(partKey(path))) this.altered = true;
    this.documents.delete(partKey(path));
    this.touched.delete(partKey(path));
  }

  /** «xl/worksheets/sheet», «.xml» → the first of sheet1.xml, sheet2.xml … that is free. */
  freePath(stem: string, ending: string): string {
    for (let n = 1; ; n += 1) {
      const path = `${stem}${n}${ending}`;
      if (!this.has(path)) return path;
    }
  }

  get isAltered(): boolean {
    return this.altered;
  }

  /** Text of a part as it will be packed. */
  currentText(path: string): string {
    return this.touched.has(partKey(path)) ? this.document(path).toString() : this.text(path);
  }

  pack(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [key, { path, content }] of this.parts) {
      const current = this.touched.has(key) ? this.document(path).toString() : content;
      files[path] = typeof current === 'string' ? encodeXml(current) : current;
    }
    return zipSync(files, { mtime: zipTime() });
  }
}
