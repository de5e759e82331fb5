import type { CellComment, Sheet } from '../../workbook/workbook.ts';
import { cellIndex, cellName, columnOf, rowOf } from '../address.ts';
import { XlsxError } from '../error.ts';
import { addContentType } from '../package/content-types.ts';
import type { Package } from '../package/package.ts';
import type { Relations } from '../package/relations.ts';
import type { Dialect } from '../xml/dialect.ts';
import { XmlScanner } from '../xml/scan.ts';
import { escapeCellText, spaceMark } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { readInlineText } from './inline-text.ts';
import { ensureDrawing, patchNoteShapes } from './note-shapes.ts';
import { textsByCell } from './texts-by-cell.ts';

const COMMENTS = ['authors', 'commentList', 'extLst'];
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** Notes by the name of their cell. A thread has a stand-in «[Threaded comment]» here, which is no note. */
export function readNotes(pkg: Package, relations: Relations, threads: CellComment[]): Map<string, string> {
  const path = relations.partOfKind('comments');
  const threaded = new Set(threads.map(({ row, column }) => cellName(row, column)));
  const notes = new Map<string, string>();
  if (!path) return notes;
  for (const node of pkg.document(path).root.first('commentList')?.all('comment') ?? []) {
    const cell = cellOf(node);
    if (cell !== '' && !threaded.has(cell)) notes.set(cell, noteText(node));
  }
  return notes;
}

function noteText(comment: XmlNode): string {
  const scanner = new XmlScanner(String(comment.first('text') ?? '<text/>'));
  scanner.next();
  return readInlineText(scanner);
}

const notesOf = (sheet: Sheet): Map<string, string> => textsByCell(sheet, ({ note }) => note);

/** Touches the notes that differ only: the others keep their authors, letters and shapes. */
export function patchNotes(
  pkg: Package,
  root: XmlNode,
  before: Sheet,
  after: Sheet,
  relations: Relations,
  dialect: Dialect,
): boolean {
  const old = notesOf(before);
  const wanted = notesOf(after);
  const changed = [...new Set([...old.keys(), ...wanted.keys()])].filter(
    (cell) => old.get(cell) !== wanted.get(cell),
  );
  if (changed.length === 0) return false;
  const threaded = new Set(before.comments.map(({ row, column }) => cellName(row, column)));
  const blocked = changed.find((cell) => threaded.has(cell));
  if (blocked) {
    const place = { sheet: after.name, cell: blocked };
    throw new XlsxError('note-on-comment', 'A cell with comments cannot take a note', place);
  }
  const path = relations.partOfKind('comments') ?? addCommentsPart(pkg, relations, dialect);
  const part = pkg.document(path).root;
  const list = part.ensureChild('commentList', COMMENTS);
  const nodes = new Map(list.all('comment').map((node) => [cellOf(node), node]));
  const removed = changed.filter((cell) => !wanted.has(cell));
  const added = changed.filter((cell) => wanted.has(cell) && !nodes.has(cell));
  for (const cell of changed) {
    const node = nodes.get(cell);
    if (node && wanted.has(cell)) setNoteText(node, wanted.get(cell)!);
  }
  const gone = new Set(removed.map((cell) => nodes.get(cell)));
  const author = added.length > 0 ? emptyAuthor(part) : 0;
  list.setChildren([
    ...list.children.filter((child) => typeof child === 'string' || !gone.has(child)),
    ...added.map((cell) => commentNode(list.prefix, cell, author, wanted.get(cell)!)),
  ]);
  if (added.length + removed.length > 0) {
    patchNoteShapes(pkg, ensureDrawing(pkg, root, relations, dialect), added, removed);
  }
  pkg.touch(path);
  return true;
}

function cellOf(comment: XmlNode): string {
  const index = cellIndex(comment.attribute('ref') ?? '');
  return index < 0 ? '' : cellName(rowOf(index), columnOf(index));
}

function commentNode(p: string, cell: string, author: number, note: string): XmlNode {
  const node = element(`<${p}comment ref="${cell}" authorId="${author}"><${p}text/></${p}comment>`);
  setNoteText(node, note);
  return node;
}

function setNoteText(comment: XmlNode, note: string): void {
  const p = comment.prefix;
  const text = `<${p}t${spaceMark(note)}>${escapeCellText(note)}</${p}t>`;
  comment.first('text')?.setChildren([element(text)]);
}

/** The model knows no author of a note, so nobody is named. */
function emptyAuthor(root: XmlNode): number {
  const authors = root.ensureChild('authors', COMMENTS);
  const known = authors.all('author').findIndex((author) => author.text === '');
  if (known >= 0) return known;
  authors.append(element(`<${authors.prefix}author/>`));
  return authors.all('author').length - 1;
}

function addCommentsPart(pkg: Package, relations: Relations, dialect: Dialect): string {
  const path = pkg.freePath('xl/comments', '.xml');
  pkg.addText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${dialect.main}"><authors/><commentList/></comments>`,
  );
  addContentType(pkg, path, TYPE);
  relations.add(`${dialect.relations}/comments`, path);
  return path;
}
