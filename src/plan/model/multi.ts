/** «СОШ № 1; СОШ № 5», one a line, or both: the values of a cell that holds several. */
export function splitMulti(text: string): string[] {
  return text
    .split(/[;\n\r]+/)
    .map((value) => value.trim())
    .filter(Boolean);
}

/**
 * As `splitMulti`; a value that is no known name is also cut at its commas, when every piece is one. A comma alone
 * cuts nothing: «СОШ № 1, каб. 12» is one venue.
 */
export function namesIn(text: string, isKnown: (name: string) => boolean): string[] {
  return splitMulti(text).flatMap((value) => {
    if (isKnown(value) || !value.includes(',')) return [value];
    const pieces = value
      .split(',')
      .map((piece) => piece.trim())
      .filter(Boolean);
    return pieces.length > 0 && pieces.every(isKnown) ? pieces : [value];
  });
}
