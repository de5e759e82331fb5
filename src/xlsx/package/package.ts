import { unzipSync, zipSync } from 'fflate';
import { XlsxError } from '../error.ts';
import { MAX_UNPACKED_BYTES } from '../limits.ts';
import { decodeXml, encodeXml } from '../xml/bytes.ts';
import { XmlScanner } from '../xml/scan.ts';
import { parseXml, type XmlDocument } from '../xml/tree.ts';
import { partKey } from './path.ts';
import { expectZip } from './signature.ts';

/** The same input gives the same bytes: no clock in the zip. A local date, because zip times have no zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The parts of a package in the order of the zip. Parts that nobody touched are packed with the bytes they had. */
export class Package {
  /** By key; `path` as written in the zip. */
  private readonly parts = new Map<string, { path: string; bytes: Uint8Array }>();
  private readonly documents = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  private altered = false;

  static open(bytes: Uint8Array): Package {
    expectZip(bytes);
    const sizes = new Map<string, number>();
    let total = 0;
    const files = unzipSync(bytes, {
      // Runs before anything is unpacked; fflate writes no more than the declared size.
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > MAX_UNPACKED_BYTES)
          throw new XlsxError('too-big', 'The package unpacks to too much', { part: name });
        sizes.set(name, originalSize);
        return true;
      },
    });
    const opened = new Package();
    for (const [path, content] of Object.entries(files)) {
      if (content.length !== sizes.get(path))
        throw new XlsxError('broken', 'A part is cut off', { part: path });
      opened.parts.set(partKey(path), { path, bytes: content });
    }
    return opened;
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

  /** The part as it came or was added; changes of its document are not in it yet. */
  bytes(path: string): Uint8Array {
    const part = this.parts.get(partKey(path));
    if (!part) throw new XlsxError('broken', 'A part is missing', { part: path });
    return part.bytes;
  }

  text(path: string): string {
    const bytes = this.bytes(path);
    try {
      return decodeXml(bytes);
    } catch (cause) {
      throw new XlsxError('broken', 'The text of a part cannot be decoded', { part: path }, cause);
    }
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
    this.parts.set(partKey(path), { path, bytes: encodeXml(text) });
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
    for (const [key, { path, bytes }] of this.parts) {
      files[path] = this.touched.has(key) ? encodeXml(this.document(path).toString()) : bytes;
    }
    return zipSync(files, { mtime: ZIP_TIME });
  }
}
