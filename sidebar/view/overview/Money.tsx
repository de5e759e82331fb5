import type { MoneyTotal } from '../../../src/app/api.ts';
import { moneyText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

const sum = (totals: readonly MoneyTotal[], of: (total: MoneyTotal) => number) =>
  totals.reduce((all, total) => all + of(total), 0);

/** The budget by source and by organisation; what was spent only once something was. */
export function Money() {
  const { state, words } = usePanel();
  const budget = state.overview?.budget;
  if (!budget) return null;
  const planned = moneyText(
    words,
    sum(budget.bySource, (total) => total.planned),
  );
  return (
    <Disclosure
      title={
        <>
          {words.overview.budget}
          <span class="tally">{planned}</span>
        </>
      }
    >
      <Totals title={words.overview.bySource} totals={budget.bySource} />
      <Totals title={words.overview.byOrganisation} totals={budget.byOrganisation} />
    </Disclosure>
  );
}

function Totals({ title, totals }: { title: string; totals: readonly MoneyTotal[] }) {
  const { words } = usePanel();
  return (
    <>
      <h3>{title}</h3>
      <ul class="amounts">
        {totals.map(({ name, planned, actual }) => (
          <li key={name}>
            <span class="pair">
              <span>{name || words.overview.unnamed}</span>
              <span class="number">{moneyText(words, planned)}</span>
            </span>
            {actual !== 0 && (
              <span class="line secondary">{words.overview.spent(moneyText(words, actual))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
