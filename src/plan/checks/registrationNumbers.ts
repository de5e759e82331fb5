/** Numbers of legal entities. Each function takes the digits alone. */

const digitsOf = (text: string): number[] => Array.from(text, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0);

const WEIGHTS_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_11 = [7, ...WEIGHTS_10];
const WEIGHTS_12 = [3, ...WEIGHTS_11];

/** ИНН: 10 digits of an organisation with one check digit, 12 of a person with two. */
export function isInn(text: string): boolean {
  const digits = digitsOf(text);
  const checks = (weights: readonly number[], at: number): boolean =>
    (weighted(digits, weights) % 11) % 10 === digits[at];
  if (/^\d{10}$/.test(text)) return checks(WEIGHTS_10, 9);
  return /^\d{12}$/.test(text) && checks(WEIGHTS_11, 10) && checks(WEIGHTS_12, 11);
}

/** ОГРН: 13 digits, the last is the rest of the others by 11; ОГРНИП: 15 digits, by 13. */
export function isOgrn(text: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(text)) return false;
  const divisor = text.length - 2;
  // A number of 14 digits is still exact.
  return (Number(text.slice(0, -1)) % divisor) % 10 === Number(text.slice(-1));
}

/** КПП: code of the tax office, reason (letters are allowed), number. It has no check digit. */
export const isKpp = (text: string): boolean => /^\d{4}[\dA-Z]{2}\d{3}$/.test(text) && text !== '000000000';
