import type { BudgetLine, Plan } from '../model/plan.ts';
import type { Block, TableRow } from './block.ts';
import { printMoney } from './printNumber.ts';

/** Kopecks, so that sums of tenths come out exact. */
const sum = (lines: readonly BudgetLine[]): number =>
  lines.reduce((total, line) => total + Math.round(plannedOf(line) * 100), 0) / 100;

/** «План, руб.», else quantity × price. */
export function plannedOf({ planned, quantity, price }: BudgetLine): number {
  return planned ?? (quantity !== null && price !== null ? quantity * price : 0);
}

/** Lines, then «Итого» and the same by source and by organisation. */
export function budgetTable(plan: Plan): Block[] {
  if (plan.budget.length === 0) return [];
  const rows: TableRow[] = plan.budget.map((line, index) => ({
    kind: 'cells',
    cells: [String(index + 1), line.item, line.organisation, line.source, printMoney(plannedOf(line))],
  }));
  rows.push({ kind: 'total', cells: ['', 'Итого', '', '', printMoney(sum(plan.budget))] });
  rows.push(...subtotals(plan.budget, 'в том числе по источникам', ({ source }) => source));
  rows.push(...subtotals(plan.budget, 'в том числе по организациям', ({ organisation }) => organisation));
  return [
    {
      kind: 'table',
      columns: [
        { weight: 4, min: 10, align: 'center' },
        { weight: 34 },
        { weight: 22 },
        { weight: 22 },
        { weight: 16, align: 'right' },
      ],
      header: ['№ п/п', 'Направление расходов', 'Организация', 'Источник', 'План, руб.'],
      rows,
    },
  ];
}

/** Nothing when there is only one group: it would repeat the total. */
function subtotals(
  lines: readonly BudgetLine[],
  title: string,
  keyOf: (line: BudgetLine) => string,
): TableRow[] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  if (groups.size < 2) return [];
  return [
    { kind: 'section', text: title },
    ...[...groups].map(
      ([name, of]): TableRow => ({ kind: 'cells', cells: ['', name, '', '', printMoney(sum(of))] }),
    ),
  ];
}
