import type { Problem } from '../../../src/app/api.ts';
import { problemIn } from '../../state/tasks.ts';
import { Button } from './Button.tsx';
import { usePanel } from './context.ts';
import { Icon } from './Icon.tsx';

interface ProblemCardProps {
  readonly problem: Problem;
  readonly retry?: (() => void) | undefined;
}

/** What went wrong, the way out, and the button that takes it. The live region has read it out already. */
export function ProblemCard({ problem, retry }: ProblemCardProps) {
  const { words } = usePanel();
  const way = useWayOut(problem) ?? (retry && { text: words.retry, take: retry });
  return (
    <div class="problem">
      <Icon name="error" />
      <div>
        <p class="problem-message">{problem.message}</p>
        {problem.remedy && <p class="problem-remedy">{problem.remedy}</p>}
        {way && <Button onClick={way.take}>{way.text}</Button>}
      </div>
    </div>
  );
}

/** The problem of this task, when it has one. */
export function TaskProblem({ task, retry }: { task: string; retry?: () => void }) {
  const { state } = usePanel();
  const problem = problemIn(state.tasks, task);
  return problem && <ProblemCard problem={problem} retry={retry} />;
}

/** Where the same try again would fail again, another action helps. */
function useWayOut({ code }: Problem): { text: string; take: () => void } | undefined {
  const { actions, words } = usePanel();
  switch (code) {
    case 'not-prepared':
      return { text: words.structure.action, take: () => void actions.begin('structure') };
    case 'changed-meanwhile':
      return { text: words.structure.showAgain, take: () => void actions.preview() };
    case 'finding-gone':
      return { text: words.check.again, take: () => void actions.begin('check') };
    default:
      return undefined;
  }
}
