/**
 * Tab-separated text as spreadsheets put it on the clipboard: a cell with a tab, a line break or a quote at its
 * start stands in quotes, with quotes inside doubled.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null;
    const end = quoted ? quoted.end : nextStop(source, at);
    row.push(quoted ? quoted.text : source.slice(at, end));
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(escaped).join('\t')).join('\r\n');
}

function escaped(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function nextStop(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== '\t' && source[at] !== '\n') at++;
  return at;
}

/** null when the quote is part of the text («"Ромашка" клуб»): a quoted cell ends right before a tab or a line end. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  let text = '';
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') {
      text += '"';
      at++;
    } else {
      const next = source[at + 1];
      return next === undefined || next === '\t' || next === '\n' ? { text, end: at + 1 } : null;
    }
  }
  return null;
}
