/** 1-based column number → «A», «AB». */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based row and column → «C5». */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}
