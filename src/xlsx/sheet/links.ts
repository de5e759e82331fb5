import type { Sheet } from '../../workbook/workbook.ts';
import { cellName, parseArea } from '../address.ts';
import type { Relations } from '../package/relations.ts';
import { type Dialect, relationAttribute } from '../xml/dialect.ts';
import { escapeAttribute } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';
import { textsByCell } from './texts-by-cell.ts';

/** Links by the name of their cell; of a link over several cells the first one. */
export function readLinks(root: XmlNode, relations: Relations): Map<string, string> {
  const nodes = root.first('hyperlinks')?.all('hyperlink') ?? [];
  const targets = new Map(nodes.length === 0 ? [] : relations.all.map(({ id, target }) => [id, target]));
  const links = new Map<string, string>();
  for (const node of nodes) {
    const cell = cellOf(node);
    const location = node.attribute('location');
    const address = targets.get(node.relationId ?? '') ?? '';
    const link = location ? `${address}#${location}` : address;
    if (cell && link) links.set(cell, link);
  }
  return links;
}

function cellOf(node: XmlNode): string | undefined {
  const area = parseArea(node.attribute('ref') ?? '');
  return area && cellName(area.top, area.left);
}

const linksOf = (sheet: Sheet): Map<string, string> => textsByCell(sheet, ({ link }) => link);

export function patchLinks(
  root: XmlNode,
  before: Sheet,
  after: Sheet,
  relations: Relations,
  dialect: Dialect,
): boolean {
  const old = linksOf(before);
  const wanted = linksOf(after);
  const gone = new Set([...old.keys()].filter((cell) => wanted.get(cell) !== old.get(cell)));
  const added = [...wanted].filter(([cell, link]) => old.get(cell) !== link);
  if (gone.size === 0 && added.length === 0) return false;
  const p = root.prefix;
  const list = root.first('hyperlinks') ?? element(`<${p}hyperlinks/>`);
  const [removed, kept] = partition(list.all('hyperlink'), (node) => gone.has(cellOf(node) ?? ''));
  const stillUsed = new Set(kept.map((node) => node.relationId));
  for (const { relationId } of removed) {
    if (relationId && !stillUsed.has(relationId)) relations.remove(relationId);
  }
  const made = added.map(([cell, link]) => {
    const where = link.startsWith('#')
      ? `location="${escapeAttribute(link.slice(1))}"`
      : relationAttribute(root, dialect, relations.add(`${dialect.relations}/hyperlink`, asUri(link), true));
    return element(`<${p}hyperlink ref="${cell}" ${where}/>`);
  });
  list.setChildren([...kept, ...made]);
  root.remove(list);
  if (list.children.length > 0) root.insertInOrder(list, WORKSHEET);
  return true;
}

/** Characters that no address may hold break the whole package; letters of any script are allowed (RFC 3987). */
function asUri(link: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what is escaped
  return link.replace(/[\u0000-\u0020<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

function partition<T>(items: T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
