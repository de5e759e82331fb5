import type { Area } from '../../../workbook/workbook.ts';
import { holds } from '../model/area.ts';
import type { RowView } from './rowView.ts';
import type { Selection } from './selection.ts';

/** Marks the selection on the cells themselves, so that it stays right in frozen panes. */
export function paintSelection(views: Iterable<RowView>, selection: Selection, cut: Area | null): void {
  const { area, active } = selection;
  for (const view of views) {
    const inRow = view.row >= area.top && view.row <= area.bottom;
    view.element.classList.toggle('in-selection', inRow);
    view.element.classList.toggle(
      'whole',
      inRow && (selection.whole === 'rows' || selection.whole === 'all'),
    );
    for (const [column, element] of view.cells) {
      const isActive = view.row === active.row && column === active.column;
      const selected = holds(area, view.row, column);
      const end = view.ends.get(column) ?? { bottom: view.row, right: column };
      setAttribute(element, 'data-marks', marks(view.row, column, end, area, selected, isActive, cut));
      setAttribute(element, 'aria-selected', selected ? 'true' : '');
    }
  }
}

function marks(
  row: number,
  column: number,
  end: { bottom: number; right: number },
  area: Area,
  selected: boolean,
  active: boolean,
  cut: Area | null,
): string {
  const found: string[] = [];
  if (selected) {
    found.push('in');
    if (row === area.top) found.push('top');
    if (end.bottom === area.bottom) found.push('bottom');
    if (column === area.left) found.push('left');
    if (end.right === area.right) found.push('right');
  }
  if (active) found.push('active');
  if (cut && holds(cut, row, column)) found.push('cut');
  return found.join(' ');
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (value === '') {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
