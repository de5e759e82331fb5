/** null = an empty cell. */
export type Value = string | number | boolean | null;

/** «#DIV/0!» and its like on the way through a formula. */
export class Fault extends Error {}

export function asNumber(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'string') {
    const number = value.trim() === '' ? Number.NaN : Number(value.replace(',', '.'));
    if (Number.isNaN(number)) throw new Fault('#VALUE!');
    return number;
  }
  return Number(value);
}

export function asText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function asTruth(value: Value): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw new Fault('#VALUE!');
}

/** Numbers before text before truth; text without regard to case; an empty cell equals both '' and 0. */
export function compared(left: Value, right: Value): number {
  const one = left ?? emptyLike(right);
  const other = right ?? emptyLike(left);
  const order = rank(one) - rank(other);
  if (order !== 0) return order;
  if (typeof one === 'string') {
    const [a, b] = [one.toLowerCase(), String(other).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(other);
}

function emptyLike(value: Value): string | number | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** The criterion of COUNTIF: «>5», «<>», «план*», 5. */
export function criterion(wanted: Value): (value: Value) => boolean {
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|[<>=])?(.*)$/s.exec(asText(wanted))!;
  const number = rest.trim() === '' ? Number.NaN : Number(rest.replace(',', '.'));
  if (!Number.isNaN(number))
    return (value) => ordered(sign, typeof value === 'number' ? value - number : Number.NaN);
  if (sign !== '=' && sign !== '<>')
    return (value) => typeof value === 'string' && ordered(sign, compared(value, rest));
  const pattern = new RegExp(
    `^${rest
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
  return (value) => pattern.test(asText(value)) === (sign === '=');
}

function ordered(sign: string, order: number): boolean {
  if (sign === '<>') return order !== 0;
  if (Number.isNaN(order)) return false;
  if (sign === '=') return order === 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}
