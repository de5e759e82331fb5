import type { BudgetLine } from '../model/plan.ts';
import { check } from './check.ts';
import { type Item, together } from './group.ts';

/**
 * Usual pairs КВР → КОСГУ (domain.md §3.3). Минфин publishes the table anew every year and it was not compared:
 * the check is off until an institution wants it.
 */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['111', /^(?:211|266)$/],
  ['112', /^(?:212|214|222|226|266|267)$/],
  ['113', /^(?:226|296)$/],
  ['119', /^(?:213|225|226|227|266)$/],
  ['243', /^(?:22\d|31\d|34\d)$/],
  ['244', /^(?:22\d|310|34\d|35\d|349)$/],
  ['247', /^223$/],
  ['321', /^26\d$/],
  ['340', /^29[68]$/],
  ['350', /^29[68]$/],
  ['360', /^29[68]$/],
  ['851', /^291$/],
  ['852', /^291$/],
  ['853', /^29\d$/],
]);

function isWrong({ kvr, kosgu }: BudgetLine): boolean {
  if (kvr === '' && kosgu === '') return false;
  const isCode = (code: string): boolean => code === '' || /^\d{3}$/.test(code);
  if (!isCode(kvr) || !isCode(kosgu)) return true;
  const fitting = PAIRS.get(kvr);
  return fitting !== undefined && kosgu !== '' && !fitting.test(kosgu);
}

const toItem = ({ row, item, kvr, kosgu }: BudgetLine): Item => ({ row, params: { item, kvr, kosgu } });

/** Codes of the budget classification. */
export const budgetCodeChecks = [
  check(
    'kvr-kosgu',
    'warning',
    ({ plan }) => together('budget', 'kosgu', plan.budget.filter(isWrong).map(toItem)),
    'kvrKosgu',
  ),
] as const;
