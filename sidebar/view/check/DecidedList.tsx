import type { Finding } from '../../../src/app/api.ts';
import { decisionTask } from '../../state/checking.ts';
import { keyOf } from '../../state/grouping.ts';
import { offers } from '../../state/state.ts';
import { dayText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { TaskProblem } from '../parts/Problem.tsx';

/** Findings a person has settled: folded away, never lost. */
export function DecidedList({ findings }: { findings: readonly Finding[] }) {
  const { words } = usePanel();
  if (findings.length === 0) return null;
  return (
    <Disclosure title={words.check.decided(findings.length)}>
      <ul>
        {findings.map((finding) => (
          <DecidedFinding key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
    </Disclosure>
  );
}

function DecidedFinding({ finding }: { finding: Finding }) {
  const { state, actions, words, today } = usePanel();
  const task = decisionTask(finding);
  const day = finding.until ? dayText(words, finding.until, today) : '';
  return (
    <li class="finding settled">
      <p class="decided">
        {finding.decision === 'postponed' ? words.check.isPostponed(day) : words.check.isIntended}
      </p>
      <p class="where">{[finding.tab, finding.cell].filter(Boolean).join(', ')}</p>
      <p class="message">{finding.message}</p>
      {finding.explanation && <p class="remedy">{finding.explanation}</p>}
      {offers(state, 'decide') && (
        <Button kind="quiet" task={task} onClick={() => void actions.decide(finding, { decision: null })}>
          {words.check.takeBack}
        </Button>
      )}
      <TaskProblem task={task} />
    </li>
  );
}
