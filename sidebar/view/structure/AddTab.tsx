import type { OptionalTab } from '../../../src/app/api.ts';
import { offers } from '../../state/state.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';

/** «Добавить лист ▸»: the tabs that come only when they are wanted. */
export function AddTab() {
  const { state, actions, words } = usePanel();
  if (!offers(state, 'addTab')) return null;
  const load = () => void actions.loadTabs();
  return (
    <Disclosure id="add-tab" title={words.tabs.title} onOpen={load}>
      <Steps task="tabs" />
      <TaskProblem task="tabs" retry={load} />
      {state.optionalTabs?.length === 0 && <p class="secondary">{words.tabs.none}</p>}
      <ul class="rows">
        {state.optionalTabs?.map((each) => (
          <OptionalTabRow key={each.tab} {...each} />
        ))}
      </ul>
    </Disclosure>
  );
}

function OptionalTabRow({ tab, purpose }: OptionalTab) {
  const { actions, words } = usePanel();
  const add = () => void actions.addTab(tab);
  return (
    <li>
      <div class="offer">
        <span class="row-text">
          <span class="line">{tab}</span>
          <span class="line secondary">{purpose}</span>
        </span>
        <Button task={`addTab:${tab}`} writes label={words.tabs.addNamed(tab)} onClick={add}>
          {words.tabs.add}
        </Button>
      </div>
      <TaskProblem task={`addTab:${tab}`} retry={add} />
    </li>
  );
}
