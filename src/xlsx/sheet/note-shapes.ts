import { cellIndex, cellName, columnOf, rowOf } from '../address.ts';
import { ensureDefaultType } from '../package/content-types.ts';
import type { Package } from '../package/package.ts';
import type { Relations } from '../package/relations.ts';
import { type Dialect, relationAttribute } from '../xml/dialect.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';

/*
 * A note is shown only when a drawing in VML, Microsoft's format before the standard, has a shape for it. Excel writes
 * VML that is no XML («<br>»), so it is changed as text here and never parsed.
 */

const TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Shape numbers come in blocks of this size, one block a drawing. */
const BLOCK_SIZE = 1024;
const BLOCK_OF_DRAWING = /idmap[^>]*\bdata="(\d+)/;

/** Path of the sheet's VML drawing; made when there is none. */
export function ensureDrawing(pkg: Package, root: XmlNode, relations: Relations, dialect: Dialect): string {
  const existing = relations.byId(root.first('legacyDrawing')?.relationId)?.target;
  if (existing && pkg.has(existing)) return existing;
  const path = pkg.freePath('xl/drawings/vmlDrawing', '.vml');
  pkg.addText(path, emptyDrawing(freeBlock(pkg)));
  ensureDefaultType(pkg, 'vml', TYPE);
  const id = relations.add(`${dialect.relations}/vmlDrawing`, path);
  const attribute = relationAttribute(root, dialect, id);
  const dangling = root.first('legacyDrawing');
  if (dangling) root.remove(dangling);
  root.insertInOrder(element(`<${root.prefix}legacyDrawing ${attribute}/>`), WORKSHEET);
  return path;
}

/** All at once: the text of a drawing with thousands of notes is long. Cells by their names. */
export function patchNoteShapes(pkg: Package, path: string, added: string[], removed: string[]): void {
  const vml = withoutShapes(pkg.text(path), removed);
  const end = vml.lastIndexOf('</xml>');
  const block = Number(BLOCK_OF_DRAWING.exec(vml)?.[1] ?? 1);
  let last = block * BLOCK_SIZE;
  for (const match of vml.matchAll(/_x0000_s(\d+)/g)) last = Math.max(last, Number(match[1]));
  const shapes = added.map((cell, i) => shape(last + 1 + i, cell)).join('');
  pkg.addText(path, vml.slice(0, end) + shapes + vml.slice(end));
}

/** Shapes that are no notes (buttons, pictures of headers) stay. */
function withoutShapes(vml: string, cells: string[]): string {
  if (cells.length === 0) return vml;
  const gone = new Set(cells.map(cellIndex));
  return vml.replace(/<v:shape .*?<\/v:shape>\s*/gs, (text) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(text)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(text)?.[1];
    const isNote = /ObjectType="Note"/.test(text);
    return isNote && gone.has(cellIndex(cellName(Number(row ?? -1), Number(column ?? -1)))) ? '' : text;
  });
}

function freeBlock(pkg: Package): number {
  const drawings = pkg.paths.filter((path) => path.toLowerCase().endsWith('.vml'));
  const taken = drawings.map((path) => Number(BLOCK_OF_DRAWING.exec(pkg.text(path))?.[1] ?? 0));
  return Math.max(0, ...taken) + 1;
}

function emptyDrawing(block: number): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
</xml>`;
}

/** A hidden yellow box right of the cell. The anchor counts columns and rows, each with an offset in pixels. */
function shape(id: number, cell: string): string {
  const row = rowOf(cellIndex(cell));
  const column = columnOf(cellIndex(cell));
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>
`;
}
