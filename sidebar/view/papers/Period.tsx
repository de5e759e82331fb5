import { useId } from 'preact/hooks';
import type { PackageList, ReportPeriod } from '../../../src/app/api.ts';
import { usePanel } from '../parts/context.ts';

const periods: readonly ReportPeriod[] = ['first', 'second', 'year'];

/** What the report speaks of. */
export function Period({ list }: { list: PackageList }) {
  const { actions, words } = usePanel();
  const id = useId();
  return (
    <section class="section">
      <label class="label" for={id}>
        {words.papers.period}
      </label>
      <select
        id={id}
        class="field"
        value={list.period}
        onChange={(event) => void actions.choosePeriod(event.currentTarget.value as ReportPeriod)}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {words.papers.periods[period]}
          </option>
        ))}
      </select>
    </section>
  );
}
