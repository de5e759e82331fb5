import { useId } from 'preact/hooks';
import type { Finding } from '../../../src/app/api.ts';
import { findingId } from '../../state/checking.ts';
import { keyOf } from '../../state/grouping.ts';
import { offers } from '../../state/state.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { useGoTo } from '../parts/useGoTo.ts';
import { Decision } from './Decision.tsx';

/** A finding is a button that leads to its cell; the chosen one shows what can be decided about it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { state, actions, words } = usePanel();
  const remedy = useId();
  const key = keyOf(finding);
  const { task, going, go } = useGoTo(finding.tab, finding.cell);
  const chosen = state.opened === key;
  const decidable = offers(state, 'decide');

  const choose = (event?: MouseEvent) => {
    actions.openFinding(key);
    // A finding about the plan as a whole has no cell to go to.
    if (finding.tab) void go(event);
  };
  return (
    <li class={chosen ? 'finding chosen' : 'finding'}>
      <button
        type="button"
        class="finding-go"
        id={findingId(key)}
        aria-describedby={remedy}
        aria-expanded={decidable ? chosen : undefined}
        aria-disabled={going}
        onClick={choose}
      >
        <span class={`mark mark-${finding.severity}`}>
          <Icon name={finding.severity} />
          {words.severity[finding.severity]}
        </span>
        <span class="where">
          {going ? <span class="spinner" aria-hidden="true" /> : null}
          {finding.cell}
        </span>
        <span class="message">{finding.message}</span>
      </button>
      <p id={remedy} class="remedy">
        {finding.remedy}
      </p>
      <TaskProblem task={task} retry={() => choose()} />
      {chosen && decidable && <Decision finding={finding} />}
    </li>
  );
}
