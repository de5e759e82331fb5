import type { Sheet } from '../../workbook/workbook.ts';
import { cellName } from '../address.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';

const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** How many rows and columns stand still. A pane that is only split moves, so it is none. */
export function readFrozen(root: XmlNode): { frozenRows: number; frozenColumns: number } {
  const pane = root.first('sheetViews')?.first('sheetView')?.first('pane');
  const isFrozen = pane?.attribute('state')?.startsWith('frozen') ?? false;
  const count = (name: string) => (isFrozen ? Math.trunc(Number(pane?.attribute(name) ?? 0)) || 0 : 0);
  return { frozenRows: count('ySplit'), frozenColumns: count('xSplit') };
}

export function patchFrozen(root: XmlNode, before: Sheet, after: Sheet): boolean {
  if (before.frozenRows === after.frozenRows && before.frozenColumns === after.frozenColumns) return false;
  const views = root.ensureChild('sheetViews', WORKSHEET);
  const view = views.ensureChild('sheetView', ['sheetView', 'extLst']);
  if (!view.attribute('workbookViewId')) view.setAttribute('workbookViewId', '0');
  for (const node of view.elements) {
    if (node.name === 'pane' || node.name === 'selection') view.remove(node);
  }
  const { frozenRows: rows, frozenColumns: columns } = after;
  if (rows > 0 || columns > 0) {
    for (const node of frozenPane(root.prefix, rows, columns)) view.insertInOrder(node, VIEW);
  }
  return true;
}

/** The pane, and a selection for each part that the frozen lines cut off: Excel writes one for each. */
function frozenPane(p: string, rows: number, columns: number): XmlNode[] {
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const parts = active === 'bottomRight' ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = cellName(rows, columns);
  return [
    element(`<${p}pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`),
    ...parts.map((part) => element(`<${p}selection pane="${part}"/>`)),
  ];
}
