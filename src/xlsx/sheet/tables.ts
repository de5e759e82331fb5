import type { Area, Cell } from '../../workbook/workbook.ts';
import { cellName, parseArea } from '../address.ts';
import { XlsxError } from '../error.ts';
import type { Package } from '../package/package.ts';
import type { Relations } from '../package/relations.ts';
import type { XmlNode } from '../xml/tree.ts';
import type { CellEdits } from './cell-edits.ts';

interface Table {
  path: string;
  root: XmlNode;
  area: Area;
}

export function tablesOf(pkg: Package, relations: Relations): Table[] {
  return relations.ofKind('table').flatMap(({ target }) => {
    if (!pkg.has(target)) return [];
    const { root } = pkg.document(target);
    const area = parseArea(root.attribute('ref') ?? '');
    return area ? [{ path: target, root, area }] : [];
  });
}

export function overlapsTable(tables: Table[], { top, left, bottom, right }: Area): boolean {
  return tables.some(
    ({ area }) => area.top <= bottom && top <= area.bottom && area.left <= right && left <= area.right,
  );
}

/**
 * A table repeats the texts of its header in its own part; when they differ Excel calls the file damaged. A header
 * must be a text of its own.
 */
export function renameTableColumns(pkg: Package, tables: Table[], edits: CellEdits, sheet: string): void {
  for (const { path, root, area } of tables) {
    if (root.attribute('headerRowCount') === '0') continue;
    const columns = root.first('tableColumns')?.all('tableColumn') ?? [];
    for (const [column, { before, after }] of edits.get(area.top) ?? []) {
      const node = columns[column - area.left];
      if (!node || column < area.left || before?.value === after?.value) continue;
      const name = headerName(after);
      const isTaken = columns.some((other) => other !== node && other.attribute('name') === name);
      if (name === '' || isTaken) {
        const place = { sheet, cell: cellName(area.top, column) };
        throw new XlsxError('table-header', 'The header of a table must be a text of its own', place);
      }
      node.setAttribute('name', name);
      pkg.touch(path);
    }
  }
}

/** Line ends stand escaped in the name of a column, as Excel writes them. */
function headerName(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.replace(/\n/g, '_x000a_') : '';
}
