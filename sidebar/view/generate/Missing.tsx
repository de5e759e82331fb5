import type { DocumentPreview } from '../../../src/app/api.ts';
import { isWorking } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { GoTo } from '../parts/GoTo.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';

/** What the document would lack; the user decides whether that matters. */
export function Missing({ missing }: { missing: DocumentPreview }) {
  const { state, actions, words } = usePanel();
  const anyway = () => void actions.generateAnyway();
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" tabIndex={-1} class="headline">
        <Icon name="note" />
        {words.generate.missing(missing.missing.length)}
      </h2>
      <p class="secondary">{words.generate.missingText}</p>
      <div class="actions">
        <Button kind="primary" task="generate" writes onClick={anyway}>
          {words.generate.anyway}
        </Button>
        <Button waits={isWorking(state.tasks, 'generate')} onClick={actions.cancelGenerate}>
          {words.cancel}
        </Button>
      </div>
      <Steps task="generate" />
      <TaskProblem task="generate" retry={anyway} />
      <ul class="rows">
        {missing.missing.map((each) => (
          <li key={`${each.tab}!${each.cell} ${each.text}`}>
            <GoTo tab={each.tab} cell={each.cell}>
              <span class="line">{each.text}</span>
              <span class="line secondary">{[each.tab, each.cell].filter(Boolean).join(', ')}</span>
            </GoTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
