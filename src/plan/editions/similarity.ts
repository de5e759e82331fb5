/** Words of a title for comparison: endings and short words say little («подготовка / подготовки договоров»). */
export function wordsOf(title: string): ReadonlySet<string> {
  const words = title
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/[^а-яa-z0-9]+/)
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) =>
      word.length > 6 ? word.slice(0, 6) : word.length > 4 ? word.slice(0, word.length - 1) : word,
    );
  return new Set(words);
}

/** Share of common words, 0…1 (Dice); two titles without words are alike only when both have none. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
