import { kindOf } from './kinds.ts';

/**
 * Shapes of arguments as one line: «int int int? int? | text» is `getRange(row, column, rows?, columns?)` or
 * `getRange(a1)`. A kind is one of the table below or the name of a service class or enumeration («Range»,
 * «WrapStrategy»); «text/null» takes either.
 */
export type Signature = string;

export const isDateObject = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]';
export const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value);
const isText = (value: unknown): boolean => typeof value === 'string' || value === null;
const isByte = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 128;

const primitives: Record<string, (value: unknown) => boolean> = {
  int: Number.isInteger,
  number: Number.isFinite,
  text: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  date: isDateObject,
  /** What may stand in a cell. */
  value: (value) => isScalar(value) || isDateObject(value),
  list: Array.isArray,
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  grid: (value) => Array.isArray(value) && value.length > 0 && value.every(Array.isArray),
  textGrid: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row) && row.every(isText)),
  /** Bytes of Apps Script are signed: -128 … 127 (platform.md §1.1). */
  bytes: (value) => Array.isArray(value) && value.every(isByte),
  object: (value) => typeof value === 'object' && value !== null && kindOf(value) === undefined,
  any: () => true,
};

/** null = the arguments fit; otherwise what the platform would say. */
export function mismatch(name: string, signature: Signature, args: readonly unknown[]): string | null {
  const fits = shapes(signature).some((kinds) => {
    const required = kinds.filter((kind) => !kind.endsWith('?')).length;
    return (
      args.length >= required &&
      args.length <= kinds.length &&
      args.every((value, index) => isOfKind(value, kinds[index]!.replace('?', '')))
    );
  });
  if (fits) return null;
  const given = args.map(describe).join(',');
  return `The parameters (${given}) don't match the method signature for ${name}. (takes: ${signature || 'nothing'})`;
}

const compiled = new Map<Signature, string[][]>();

function shapes(signature: Signature): string[][] {
  let known = compiled.get(signature);
  if (!known) {
    known = signature.split(' | ').map((shape) => shape.split(' ').filter(Boolean));
    compiled.set(signature, known);
  }
  return known;
}

function isOfKind(value: unknown, kind: string): boolean {
  return kind.split('/').some((one) => primitives[one]?.(value) ?? kindOf(value) === one);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? describe(value[0]) : ''}[]`;
  const kind = kindOf(value) ?? (isDateObject(value) ? 'Date' : typeof value);
  return kind === 'string' ? 'String' : kind === 'boolean' ? 'Boolean' : kind;
}
