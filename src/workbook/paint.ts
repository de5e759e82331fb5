import { cellAt, columnOf, makeCell, makeColumn } from './grid.ts';
import type { Area, Cell, CellStyle, ColumnProps, Sheet } from './workbook.ts';

/** Format and look: what a cell has besides its content, and a column for cells that do not exist yet. */
type Painted = Pick<ColumnProps, 'format' | 'style'>;
type Brush = (thing: Painted) => Painted;

/** undefined = General. */
export function paintFormat(sheet: Sheet, area: Area, format: string | undefined): void {
  paint(sheet, area, ({ style }) => painted(format, style));
}

/** Sets one property of the look; undefined = back to the default. */
export function paintStyle<K extends keyof CellStyle>(
  sheet: Sheet,
  area: Area,
  key: K,
  value: CellStyle[K] | undefined,
): void {
  // Cells of the same look go on sharing one object; looks are replaced and never changed in place.
  const known = new Map<CellStyle | undefined, CellStyle | undefined>();
  paint(sheet, area, ({ format, style }) => {
    if (!known.has(style)) known.set(style, styleWith(style, key, value));
    return painted(format, known.get(style));
  });
}

function styleWith<K extends keyof CellStyle>(
  style: CellStyle | undefined,
  key: K,
  value: CellStyle[K] | undefined,
): CellStyle | undefined {
  if (style?.[key] === value) return style;
  const { [key]: _, ...rest } = style ?? {};
  const made: CellStyle = value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(made).length > 0 ? made : undefined;
}

/**
 * Down to the end of the grid the column itself is painted, so that empty cells need no object of their own;
 * cells above keep what they had. Elsewhere empty cells are made, unless they look so already.
 */
function paint(sheet: Sheet, area: Area, brush: Brush): void {
  const toTheEnd = area.bottom === sheet.rowCount - 1 && area.top * 2 <= sheet.rowCount;
  for (let column = area.left; column <= area.right; column++) {
    const before = columnOf(sheet, column) ?? {};
    const after = brush(before);
    const differs = !same(before, after);
    if (toTheEnd && differs) {
      for (let row = 0; row < area.top; row++) makeCell(sheet, row, column);
      put(makeColumn(sheet, column), after);
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = cellAt(sheet, row, column);
      if (cell) put(cell, brush(cell));
      else if (differs && !toTheEnd) put(makeCell(sheet, row, column), after);
      else if (toTheEnd && row >= sheet.rows.length) break;
    }
  }
}

function painted(format: string | undefined, style: CellStyle | undefined): Painted {
  return { ...(format === undefined ? {} : { format }), ...(style === undefined ? {} : { style }) };
}

const same = (one: Painted, other: Painted): boolean =>
  one.format === other.format && one.style === other.style;

function put(thing: Cell | ColumnProps, { format, style }: Painted): void {
  if (format === undefined) delete thing.format;
  else thing.format = format;
  if (style === undefined) delete thing.style;
  else thing.style = style;
}
