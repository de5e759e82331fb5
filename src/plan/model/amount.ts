const UNITS: readonly [RegExp, number][] = [
  [/^млн\.?$/, 1_000_000],
  [/^тыс\.?$/, 1_000],
];

/**
 * Reads a number as people type it: «1 440», «12,5 тыс. руб.», «1 250.50 ₽», «-» for nothing.
 * Null when the text is empty or not one number.
 */
export function readAmount(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?:рублей|рубля|рубль|руб\.?|р\.|₽|ч\.?|чел\.?)$/, '')
    .trim();
  if (/^[-–—]$/.test(plain)) return 0;
  const match = /^([-−]?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?(?: ?([а-я]+\.?))?$/.exec(plain);
  if (!match) return null;
  const unit = match[4] === undefined ? 1 : UNITS.find(([name]) => name.test(match[4]!))?.[1];
  if (unit === undefined) return null;
  const value = Number(`${match[2]!.replace(/ /g, '')}.${match[3] ?? '0'}`) * unit;
  // 12,3 тыс. must be 12300 and not 12300.000000000002.
  const rounded = Math.round(value * 100) / 100;
  return match[1] ? -rounded : rounded;
}
