import { views } from '../boot.ts';
import { usePanel } from './parts/context.ts';

export function Navigation() {
  const { state, actions, words } = usePanel();
  return (
    <nav aria-label={words.navigation}>
      <ul class="views">
        {views.map((view) => (
          <li key={view}>
            <button
              type="button"
              class="view"
              aria-current={state.view === view ? 'page' : undefined}
              onClick={() => actions.show(view)}
            >
              {words.views[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
