const SPACE = '\u00a0';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, SPACE);

/** «1 440» or «0,5»; '' for null. */
export function printNumber(value: number | null): string {
  if (value === null) return '';
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '−' : ''}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** «12 500,00»; '' for null. */
export function printMoney(value: number | null): string {
  if (value === null) return '';
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(2).split('.');
  return `${value < 0 ? '−' : ''}${grouped(whole)},${fraction}`;
}
