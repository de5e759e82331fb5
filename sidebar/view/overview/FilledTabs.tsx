import { Bar } from '../parts/Bar.tsx';
import { usePanel } from '../parts/context.ts';
import { GoTo } from '../parts/GoTo.tsx';

/** How full each tab is: in words for everyone, as a bar for the quick eye. */
export function FilledTabs() {
  const { state, words } = usePanel();
  const tabs = state.overview?.tabs ?? [];
  if (tabs.length === 0) return null;
  return (
    <section class="section" aria-labelledby="filled">
      <h2 id="filled">{words.overview.tabs}</h2>
      <ul class="rows">
        {tabs.map(({ name, filled, rows }) => (
          <li key={name}>
            <GoTo tab={name} cell="">
              <span class="pair">
                <span>{name}</span>
                <span class="secondary">
                  {rows > 0 ? words.overview.filled(filled, rows) : words.overview.empty}
                </span>
              </span>
              <Bar done={filled} all={rows} />
            </GoTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
