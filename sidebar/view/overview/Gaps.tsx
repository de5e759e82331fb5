import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { GoTo } from '../parts/GoTo.tsx';

/** What is still empty: counted, not blamed. */
export function Gaps() {
  const { state, words } = usePanel();
  const gaps = state.overview?.empty ?? [];
  if (gaps.length === 0) return null;
  return (
    <Disclosure title={words.overview.gaps}>
      <ul class="rows">
        {gaps.map(({ tab, text }) => (
          <li key={tab}>
            <GoTo tab={tab} cell="">
              <span class="line">{tab}</span>
              <span class="line secondary">{text}</span>
            </GoTo>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
