import { useState } from 'preact/hooks';
import type { Finding } from '../../../src/app/api.ts';
import { decisionTask, findingId } from '../../state/checking.ts';
import { keyOf } from '../../state/grouping.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { DecisionForm } from './DecisionForm.tsx';

/** «Так и задумано» and «Отложить до…» of one finding. */
export function Decision({ finding }: { finding: Finding }) {
  const { actions, words } = usePanel();
  const [asking, ask] = useState<'intended' | 'postponed' | null>(null);
  const task = decisionTask(finding);
  return (
    <div class="decision">
      {asking ? (
        <DecisionForm
          kind={asking}
          task={task}
          onSave={(decision) => void actions.decide(finding, decision)}
          onCancel={() => {
            ask(null);
            actions.focus(findingId(keyOf(finding)));
          }}
        />
      ) : (
        <div class="actions">
          <Button onClick={() => ask('intended')}>{words.check.intended}</Button>
          <Button onClick={() => ask('postponed')}>{words.check.postpone}</Button>
        </div>
      )}
      <TaskProblem task={task} />
    </div>
  );
}
