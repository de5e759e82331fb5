import { evaluate, moved, type Standpoint, valuesOf } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { asNumber, asText, asTruth, criterion, Fault, type Value } from './values.ts';

type Call = (args: Expression[], at: Standpoint) => Value;

export function isKnownFunction(name: string): boolean {
  return Object.hasOwn(functions, name);
}

/** A function of values: arguments are evaluated first, missing ones are null. */
function plain(work: (...values: Value[]) => Value): Call {
  return (args, at) => work(...args.map((arg) => evaluate(arg, at)));
}

/** A function of all numbers in its arguments; text and gaps in ranges do not count. */
function ofNumbers(work: (numbers: number[]) => number): Call {
  return (args, at) =>
    work(
      args.flatMap((arg) => valuesOf(arg, at)).filter((value): value is number => typeof value === 'number'),
    );
}

function all(args: Expression[], at: Standpoint): Value[] {
  return args.flatMap((arg) => valuesOf(arg, at)).filter((value) => value !== null);
}

function fails(arg: Expression | undefined, at: Standpoint): boolean {
  try {
    if (arg) evaluate(arg, at);
    return false;
  } catch (fault) {
    if (fault instanceof Fault) return true;
    throw fault;
  }
}

const found = (index: number): number => {
  if (index < 0) throw new Fault('#VALUE!');
  return index + 1;
};

const day = (serial: Value): Date =>
  new Date(Math.floor(asNumber(serial)) * 86_400_000 + Date.UTC(1899, 11, 30));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

export const functions: Readonly<Record<string, Call>> = {
  AND: (args, at) => all(args, at).every(asTruth),
  OR: (args, at) => all(args, at).some(asTruth),
  NOT: plain((value = null) => !asTruth(value)),
  IF: ([test, yes, no], at) => {
    const branch = test && asTruth(evaluate(test, at)) ? yes : no;
    return branch ? evaluate(branch, at) : false;
  },
  IFERROR: ([value, other], at) =>
    fails(value, at) ? (other ? evaluate(other, at) : null) : evaluate(value!, at),
  ISERROR: ([value], at) => fails(value, at),
  ISBLANK: plain((value) => value === null),
  ISNUMBER: ([value], at) => !fails(value, at) && typeof evaluate(value!, at) === 'number',
  ISTEXT: ([value], at) => !fails(value, at) && typeof evaluate(value!, at) === 'string',
  LEN: plain((value = null) => asText(value).length),
  LEFT: plain((value = null, count = 1) => asText(value).slice(0, Math.max(0, asNumber(count)))),
  RIGHT: plain((value = null, count = 1) =>
    asNumber(count) > 0 ? asText(value).slice(-asNumber(count)) : '',
  ),
  MID: plain((value = null, start = 1, count = 0) =>
    asText(value).substr(asNumber(start) - 1, asNumber(count)),
  ),
  TRIM: plain((value = null) => asText(value).trim().replace(/ +/g, ' ')),
  LOWER: plain((value = null) => asText(value).toLowerCase()),
  UPPER: plain((value = null) => asText(value).toUpperCase()),
  EXACT: plain((one = null, other = null) => asText(one) === asText(other)),
  CONCATENATE: (args, at) => all(args, at).map(asText).join(''),
  SUBSTITUTE: plain((text = null, old = null, other = null) =>
    asText(text).replaceAll(asText(old), asText(other)),
  ),
  SEARCH: plain((part = null, text = null, from = 1) =>
    found(
      asText(text)
        .toLowerCase()
        .indexOf(asText(part).toLowerCase(), asNumber(from) - 1),
    ),
  ),
  FIND: plain((part = null, text = null, from = 1) =>
    found(asText(text).indexOf(asText(part), asNumber(from) - 1)),
  ),
  VALUE: plain((value = null) => asNumber(value)),
  ABS: plain((value = null) => Math.abs(asNumber(value))),
  INT: plain((value = null) => Math.floor(asNumber(value))),
  ROUND: plain((value = null, digits = 0) => {
    const scale = 10 ** asNumber(digits);
    return (Math.sign(asNumber(value)) * Math.round(Math.abs(asNumber(value)) * scale)) / scale;
  }),
  MOD: plain((value = null, by = null) => {
    if (asNumber(by) === 0) throw new Fault('#DIV/0!');
    return asNumber(value) - asNumber(by) * Math.floor(asNumber(value) / asNumber(by));
  }),
  SUM: ofNumbers(sum),
  MIN: ofNumbers((numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  MAX: ofNumbers((numbers) => (numbers.length ? Math.max(...numbers) : 0)),
  COUNT: ofNumbers((numbers) => numbers.length),
  COUNTA: (args, at) => all(args, at).length,
  COUNTBLANK: (args, at) =>
    args.flatMap((arg) => valuesOf(arg, at)).filter((value) => (value ?? '') === '').length,
  COUNTIF: ([range, wanted], at) => {
    const fits = criterion(wanted ? evaluate(wanted, at) : null);
    return range ? valuesOf(range, at).filter(fits).length : 0;
  },
  TODAY: (_, at) => Math.floor(at.now),
  NOW: (_, at) => at.now,
  DATE: plain((year = null, month = null, date = null) =>
    Math.round(
      (Date.UTC(asNumber(year), asNumber(month) - 1, asNumber(date)) - Date.UTC(1899, 11, 30)) / 86_400_000,
    ),
  ),
  YEAR: plain((value = null) => day(value).getUTCFullYear()),
  MONTH: plain((value = null) => day(value).getUTCMonth() + 1),
  DAY: plain((value = null) => day(value).getUTCDate()),
  WEEKDAY: plain((value = null, kind = 1) => {
    const weekday = day(value).getUTCDay();
    return asNumber(kind) === 2 ? weekday || 7 : weekday + 1;
  }),
  ROW: ([cell], at) => (cell?.kind === 'cell' ? moved(cell, at).row : at.row) + 1,
  COLUMN: ([cell], at) => (cell?.kind === 'cell' ? moved(cell, at).column : at.column) + 1,
};
