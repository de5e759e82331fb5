import { failedIn, leftIn, madeIn, type PaperRun } from '../../state/paperRun.ts';
import { problemIn } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { DocumentLink } from '../parts/DocumentLink.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { RunFailures } from './RunFailures.tsx';

/** How the run ended, and how to go on where something is left. */
export function RunEnd({ run }: { run: PaperRun }) {
  const { state, actions, words } = usePanel();
  const left = leftIn(run).length;
  const failed = failedIn(run).length;
  const clean = left === 0 && failed === 0;
  return (
    <>
      <Result id="papers-run" icon={clean ? 'done' : 'warning'} title={useTitle(run)}>
        <TaskProblem task="papers" />
        <div class="actions">
          {!clean && (
            <Button kind="primary" task="papers" writes onClick={() => void actions.continuePapers()}>
              {left > 0 || problemIn(state.tasks, 'papers') ? words.papers.proceed : words.retry}
            </Button>
          )}
          <Button kind={clean ? 'primary' : 'plain'} onClick={actions.leaveRun}>
            {words.papers.toList}
          </Button>
        </div>
      </Result>
      <RunFailures run={run} />
      <MadePapers run={run} />
    </>
  );
}

function useTitle(run: PaperRun): string {
  const { state, words } = usePanel();
  const made = madeIn(run).length;
  if (leftIn(run).length === 0) return words.papers.ended(made, failedIn(run).length);
  const all = run.papers.length;
  return problemIn(state.tasks, 'papers')
    ? words.papers.progress(made, all)
    : words.papers.stopped(made, all);
}

function MadePapers({ run }: { run: PaperRun }) {
  const { words } = usePanel();
  const made = madeIn(run);
  if (made.length === 0) return null;
  return (
    <Disclosure
      title={
        <>
          {words.papers.results} <span class="tally">{made.length}</span>
        </>
      }
    >
      <MoreOf items={made}>
        {({ id, title, url }) => (
          <li key={id}>
            <DocumentLink made={{ name: title, url }}>{title}</DocumentLink>
          </li>
        )}
      </MoreOf>
    </Disclosure>
  );
}
