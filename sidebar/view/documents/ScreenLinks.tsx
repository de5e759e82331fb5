import { linkTo, offeredScreens, type Screen } from '../../state/screens.ts';
import { isWorking } from '../../state/tasks.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';

/** What «Документы» leads to, as far as the host has it. */
export function ScreenLinks() {
  const { state, words } = usePanel();
  const offered = offeredScreens(state);
  if (offered.length === 0) return null;
  return (
    <section class="section" aria-labelledby="screens">
      <h2 id="screens">{words.screens.more}</h2>
      <ul class="rows">
        {offered.map((screen) => (
          <li key={screen}>
            <ScreenLink screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ScreenLink({ screen }: { screen: Screen }) {
  const { state, actions, words } = usePanel();
  const making = screen === 'papers' && isWorking(state.tasks, 'papers');
  return (
    <button type="button" class="row" id={linkTo(screen)} onClick={() => actions.openScreen(screen)}>
      <span class="row-text">
        <span class="line">{words.screens.title[screen]}</span>
        <span class="line secondary">{making ? words.papers.action : words.screens.about[screen]}</span>
      </span>
      {making ? <span class="spinner" aria-hidden="true" /> : <Icon name="go" />}
    </button>
  );
}
