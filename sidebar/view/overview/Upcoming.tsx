import { dayText, distanceText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { GoTo } from '../parts/GoTo.tsx';

export function Upcoming() {
  const { state, words, today } = usePanel();
  const upcoming = state.overview?.upcoming ?? [];
  return (
    <section class="section" aria-labelledby="upcoming">
      <h2 id="upcoming">{words.overview.upcoming}</h2>
      {upcoming.length === 0 && <p class="secondary">{words.overview.noUpcoming}</p>}
      <ul class="rows">
        {upcoming.map((each) => (
          <li key={`${each.tab}!${each.cell}`}>
            <GoTo tab={each.tab} cell={each.cell}>
              <span class="pair">
                <span class="strong">{dayText(words, each.date, today)}</span>
                <span class="secondary">{distanceText(words, each.date, today)}</span>
              </span>
              <span class="clamped">{[each.number, each.title].filter(Boolean).join(' ')}</span>
            </GoTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
