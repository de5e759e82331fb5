/**
 * A name for comparison: «МБОУ  СОШ №1» and «МБОУ СОШ № 1», «Иванова И. И.» and «Иванова И.И.» are one name. Words
 * are kept: «СОШ № 1» is not yet «МБОУ СОШ № 1» (sameOrganisation.ts).
 */
export function nameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"']/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/(?:№|\bn(?=\s*\d))\s*/g, '№')
    .replace(/\.\s+/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}
