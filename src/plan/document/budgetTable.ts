import { type BudgetTotal, totalOf, totalsBy } from '../model/budgetTotals.ts';
import type { BudgetLine, Plan } from '../model/plan.ts';
import { plannedAmount } from '../model/plannedOf.ts';
import type { Block, TableRow } from './block.ts';
import { printMoney } from './printNumber.ts';
import { ordinal, type PrintedColumn, tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** A bare number is that of an activity. */
const numbered = (text: string): string => (/^\d+(?:\.\d+)*\.?$/.test(text) ? `№ ${text}` : text);

/** Lines, then «Итого» and the same by source and by organisation. */
export function budgetTable(plan: Plan): Block[] {
  if (plan.budget.length === 0) return [];
  const text = typedText<BudgetLine>(plan, 'budget');
  // Unknown is blank and not nought: an estimate without sums does not say that all is free.
  const known = plan.budget.filter((line) => plannedAmount(line) !== null);
  const planned = (line: BudgetLine): string =>
    line.planned === null
      ? text(line, 'planned') || printMoney(plannedAmount(line))
      : printMoney(line.planned);
  const columns: PrintedColumn<BudgetLine>[] = [
    ordinal,
    { heading: 'Направление расходов', weight: 30, print: ({ item }) => item, total: 'Итого' },
    {
      heading: 'К чему относится',
      weight: 16,
      optional: true,
      print: ({ relatesTo }) => numbered(relatesTo),
    },
    { heading: 'Организация', weight: 18, print: ({ organisation }) => organisation },
    { heading: 'Источник', weight: 20, print: ({ source }) => source },
    { heading: 'Вид вклада', weight: 12, optional: true, print: ({ contribution }) => contribution },
    {
      heading: 'План, руб.',
      weight: 14,
      align: 'right',
      print: planned,
      total: known.length > 0 ? printMoney(totalOf(known).planned) : '',
    },
  ];
  const table = tableOf(plan.budget, columns, 10);
  const width = table.columns.length;
  return [
    {
      ...table,
      rows: [
        ...table.rows,
        ...subtotals(
          totalsBy(known, ({ source }) => source),
          width,
          'в том числе по источникам',
        ),
        ...subtotals(
          totalsBy(known, ({ organisation }) => organisation),
          width,
          'в том числе по организациям',
        ),
      ],
    },
  ];
}

/** Nothing when there is only one group: it would repeat the total. */
function subtotals(totals: readonly BudgetTotal[], width: number, title: string): TableRow[] {
  const named = totals.filter(({ name }) => name !== '');
  if (named.length < 2) return [];
  const rows = named.map(({ name, planned }): TableRow => {
    const cells = Array.from({ length: width }, () => '');
    cells[1] = name;
    cells[width - 1] = printMoney(planned);
    return { kind: 'cells', cells };
  });
  return [{ kind: 'section', text: title }, ...rows];
}
