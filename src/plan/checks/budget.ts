import type { IsoDate } from '../calendar/isoDate.ts';
import { printMoney, printNumber } from '../document/printNumber.ts';
import { readDay } from '../model/day.ts';
import type { BudgetLine, Plan } from '../model/plan.ts';
import { plannedAmount, plannedOf } from '../model/plannedOf.ts';
import { type CheckContext, check } from './check.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { firstLessonOf, isTotal, runningGroups } from './groupFacts.ts';
import { needOn } from './need.ts';

const lines = ({ budget }: Plan): readonly BudgetLine[] => budget.filter(({ item }) => !isTotal(item));

/** A price is often rounded: a rouble is no mistake. */
const ROUNDING = 1;

function* wrongProducts(plan: Plan): Iterable<Item> {
  for (const { row, item, quantity, price, planned } of lines(plan)) {
    if (quantity === null || price === null || planned === null) continue;
    const product = Math.round(quantity * price * 100) / 100;
    if (Math.abs(product - planned) < ROUNDING) continue;
    const params = {
      item,
      quantity: printNumber(quantity),
      price: printMoney(price),
      product: printMoney(product),
      planned: printMoney(planned),
    };
    yield { row, params };
  }
}

function* overspent(plan: Plan): Iterable<Item> {
  for (const line of lines(plan)) {
    const planned = plannedAmount(line);
    if (line.actual === null || line.actual <= (planned ?? 0)) continue;
    const params = { item: line.item, planned: printMoney(planned), actual: printMoney(line.actual) };
    yield { row: line.row, params };
  }
}

/** The day on which money has to have a source: the approval, else the first lesson. */
function sourceDay(plan: Plan): IsoDate | null {
  const approved = readDay(plan.requisites('orderDate'));
  if (approved) return approved;
  const days = runningGroups(plan).flatMap((group) => firstLessonOf(plan, group) ?? []);
  return days.sort()[0] ?? readDay(plan.requisites('lessonsFrom'));
}

function* withoutSource({ plan, today }: CheckContext): Iterable<Item> {
  const isNeeded = !isYearOver(plan, today) && needOn(today, sourceDay(plan)) !== null;
  for (const line of lines(plan)) {
    const isResource = /^ресурс/i.test(line.contribution);
    const isSpent = (line.actual ?? 0) > 0;
    if (line.source !== '' || isResource || plannedOf(line) <= 0) continue;
    if (isNeeded || isSpent) yield { row: line.row, params: { item: line.item } };
  }
}

/** Kopecks, so that sums of tenths come out exact. */
const sumOf = (all: readonly BudgetLine[], amount: (line: BudgetLine) => number): number =>
  all.reduce((total, line) => total + Math.round(amount(line) * 100), 0) / 100;

/** A line «Итого» among the lines counts twice in the printed estimate; it may also be wrong. */
function* totals(plan: Plan): Iterable<Item> {
  for (const line of plan.budget) {
    if (!/^(?:итого|всего)[\s.:]*$/i.test(line.item) || line.planned === null) continue;
    const sum = sumOf(lines(plan), plannedOf);
    const isWrong = Math.abs(sum - line.planned) >= 0.005;
    const params = {
      stated: printMoney(line.planned),
      sum: printMoney(sum),
      case: isWrong ? 'wrong' : 'twice',
    };
    yield { row: line.row, severity: isWrong ? 'error' : 'warning', params };
  }
}

/** Money. */
export const budgetChecks = [
  check('budget-sum', 'error', ({ plan }) => together('budget', 'planned', wrongProducts(plan))),
  check('budget-overspent', 'warning', ({ plan }) => together('budget', 'actual', overspent(plan))),
  check('budget-source', 'warning', (context) => together('budget', 'source', withoutSource(context))),
  check('budget-total', 'warning', ({ plan }) => together('budget', 'planned', totals(plan))),
] as const;
