import { isBlank, type Line } from './line.ts';
import { linesOf, withoutBold } from './text.ts';

/** A line of text outside the tables. */
export interface TextLine {
  /** Source row. */
  readonly row: number;
  readonly text: string;
  /** An empty row lies above, or a new block begins. */
  readonly gap: boolean;
}

/**
 * Text outside tables in reading order. Blocks side by side («ПРИНЯТО…» at the left, «УТВЕРЖДАЮ…» at the right) are
 * read one after another.
 */
export function flowText(lines: readonly Line[]): TextLine[] {
  const result: TextLine[] = [];
  let gap = true;
  const push = (row: number, text: string): void => {
    const clean = withoutBold(text);
    if (!clean) return;
    result.push({ row, text: clean, gap });
    gap = false;
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (isBlank(line)) {
      gap = true;
      index++;
      continue;
    }
    const end = endOfColumns(lines, index);
    if (end > index) {
      for (const column of columnsOf(lines.slice(index, end))) {
        gap = true;
        for (const { row, text } of column) for (const part of linesOf(text)) push(row, part);
      }
      gap = true;
      index = end;
      continue;
    }
    for (const part of linesOf(line.cells[line.filled[0]!]!)) push(line.rows[0]!, part);
    index++;
  }
  return result;
}

/** Where a run of rows with texts side by side ends; the index itself when none begins here. */
function endOfColumns(lines: readonly Line[], index: number): number {
  if (lines[index]!.filled.length < 2) return index;
  const left = lines[index]!.filled[0]!;
  let end = index;
  for (let at = index; at < lines.length; at++) {
    const { filled } = lines[at]!;
    if (filled.length > 1 || (filled.length === 1 && filled[0]! > left)) end = at + 1;
    else if (filled.length === 1 || at > end) break;
  }
  return end;
}

interface Cell {
  readonly row: number;
  readonly text: string;
}

function columnsOf(lines: readonly Line[]): Cell[][] {
  const many = lines.some((line) => line.filled.length > 2);
  const left = Math.min(...lines.filter((line) => line.filled.length > 0).map((line) => line.filled[0]!));
  const columns = new Map<number, Cell[]>();
  for (const line of lines) {
    for (const column of line.filled) {
      // Tabs put the right block into any column but the first.
      const key = many ? column : column === left ? 0 : 1;
      if (!columns.has(key)) columns.set(key, []);
      columns.get(key)!.push({ row: line.rows[0]!, text: line.cells[column]! });
    }
  }
  return [...columns.keys()].sort((a, b) => a - b).map((key) => columns.get(key)!);
}

/** «- » before an item of a list, whatever bullet was typed. */
export function asParagraph(text: string): string {
  return text.replace(/^(?:[-–—•·▪‣◦●○■➢➤✓✔]\s*|\*\s+)(?=\S)/, '- ');
}
