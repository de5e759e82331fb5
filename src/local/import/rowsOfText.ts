/** Cuts a text into rows and cells: tabs, the separator of a .csv, or the bars of a markdown table. */
export function rowsOfText(text: string, form: 'text' | 'csv'): string[][] {
  // Word writes a line break inside a cell as a vertical tab, a page break as a form feed.
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\f]/g, '\n');
  if (form === 'csv') return split(lines, csvSeparator(lines), true);
  if (!lines.includes('\t')) {
    const barred = rowsWithBars(lines);
    if (barred) return barred;
  }
  return split(lines, '\t', false).map((row) => row.map((cell) => cell.replace(/\v/g, '\n')));
}

/** Excel in Russia writes «;», others «,», and some programs save tabs as .csv. */
function csvSeparator(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  if (sample.includes('\t')) return '\t';
  const count = (sign: string): number => sample.split(sign).length;
  return count(';') > 2 && count(';') * 2 >= count(',') ? ';' : ',';
}

function split(text: string, separator: string, csv: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, separator, csv) : null;
    const end = quoted ? quoted.end : fieldEnd(text, at, separator);
    row.push(quoted ? quoted.value : text.slice(at, end));
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  if (rows.length > 0 && rows[rows.length - 1]!.join('') === '') rows.pop();
  return rows;
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

/** A longer field in quotes is a quotation mark that nobody closed. */
const MAX_QUOTED = 60_000;

/**
 * A field in quotes, as spreadsheets write one that holds a line break. «"Робототехника" кружок» begins with a
 * quotation mark too and stays as typed: what follows the closing quote must end the field, and outside .csv the
 * quotes must be needed.
 */
function quotedField(
  text: string,
  from: number,
  separator: string,
  csv: boolean,
): { value: string; end: number } | null {
  let value = '';
  let needed = csv;
  const limit = Math.min(text.length, from + MAX_QUOTED);
  for (let at = from + 1; at < limit; at++) {
    const sign = text[at]!;
    if (sign === '"') {
      const next = text[at + 1];
      if (next === '"') {
        value += '"';
        needed = true;
        at++;
        continue;
      }
      if (next !== undefined && next !== separator && next !== '\n') return null;
      return needed || isWholeLineQuoted(text, from, at + 1) ? { value, end: at + 1 } : null;
    }
    if (sign === separator && !csv) return null;
    if (sign === '\n') needed = true;
    value += sign;
  }
  return null;
}

/** Every field of the line is in quotes: a program wrote them, not a person. */
function isWholeLineQuoted(text: string, from: number, end: number): boolean {
  const start = text.lastIndexOf('\n', from) + 1;
  const stop = text.indexOf('\n', end);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  return line.includes('\t') && /^(?:"[^"\t]*"(?:\t|$))+$/.test(line);
}

/** «| № | Мероприятие |» or «№ | Мероприятие | Сроки»; null when the text has no such table. */
function rowsWithBars(text: string): string[][] | null {
  const lines = text.replace(/\n$/, '').split('\n');
  const isBarred = (line: string): boolean => line.split('|').length >= 3;
  if (lines.filter(isBarred).length < 2) return null;
  return lines
    .filter((line) => !/^[\s|:+-]*-{2,}[\s|:+-]*$/.test(line) || !line.includes('|'))
    .map((line) => (isBarred(line) ? cellsOfBars(line) : [line]));
}

function cellsOfBars(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().replace(/<br\s*\/?>/gi, '\n'));
}
