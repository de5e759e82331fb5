import type { Area, Sheet } from './workbook.ts';

export const height = (area: Area): number => area.bottom - area.top + 1;
export const width = (area: Area): number => area.right - area.left + 1;

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** What is left of `area` when `cut` is taken out: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  if (!overlaps(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top, bottom, left: area.left, right: cut.left - 1 },
    { top, bottom, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Tells the cells of `area` that lie inside a merge and are not its first one: what is written there is lost. */
export function hiddenByMerges(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const hidden = new Set<number>();
  for (const merge of sheet.merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++) {
      for (
        let column = Math.max(merge.left, area.left);
        column <= Math.min(merge.right, area.right);
        column++
      ) {
        if (row !== merge.top || column !== merge.left) hidden.add(row * sheet.columnCount + column);
      }
    }
  }
  return (row, column) => hidden.has(row * sheet.columnCount + column);
}

/** Cells that carry the same key, as few rectangles: runs down a column, widened by equal runs beside them. */
export function areasByKey<K>(area: Area, keyAt: (row: number, column: number) => K): Map<K, Area[]> {
  const found = new Map<K, Area[]>();
  let before = new Map<string, { key: K; area: Area }>();
  for (let column = area.left; column <= area.right; column++) {
    const runs: typeof before = new Map();
    for (let top = area.top, row = top; row <= area.bottom; row++) {
      const key = keyAt(row, column);
      if (row < area.bottom && keyAt(row + 1, column) === key) continue;
      const span = `${top}:${row}`;
      const beside = before.get(span);
      const run =
        beside?.key === key ? beside : { key, area: { top, left: column, bottom: row, right: column } };
      if (run !== beside) found.set(key, [...(found.get(key) ?? []), run.area]);
      run.area.right = column;
      runs.set(span, run);
      top = row + 1;
    }
    before = runs;
  }
  return found;
}
