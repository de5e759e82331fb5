import { leftIn, madeIn, type PaperRun } from '../../state/paperRun.ts';
import { workingTask } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { useSeconds } from '../parts/useSeconds.ts';
import { RunEnd } from './RunEnd.tsx';
import { RunFailures } from './RunFailures.tsx';

/** The one screen to follow a package. */
export function RunView({ run }: { run: PaperRun }) {
  const { state } = usePanel();
  const working = workingTask(state.tasks, 'papers');
  return working ? <Working run={run} since={working.since} /> : <RunEnd run={run} />;
}

function Working({ run, since }: { run: PaperRun; since: number }) {
  const { actions, words } = usePanel();
  const made = madeIn(run).length;
  const all = run.papers.length;
  return (
    <>
      <h2 id="papers-run" tabIndex={-1} class="headline">
        {words.papers.making(made, all)}
      </h2>
      <progress aria-labelledby="papers-run" value={run.finished.size} max={all} />
      <Now run={run} since={since} />
      <div class="actions">
        <Button waits={run.stopping} onClick={actions.stopPapers}>
          {words.papers.stop}
        </Button>
      </div>
      <p class="secondary keep-open">{run.stopping ? words.papers.stopping : words.papers.keepOpen}</p>
      <RunFailures run={run} />
    </>
  );
}

/** What the server is at: it takes them in this order, and says so only when a part of them is done. */
function Now({ run, since }: { run: PaperRun; since: number }) {
  const { words } = usePanel();
  const elapsed = useSeconds(since);
  const [next, ...others] = leftIn(run);
  return (
    <div class="steps">
      <p class="step current">
        <span class="spinner" aria-hidden="true" />
        <span>
          {next ? words.papers.now(next.title) : words.papers.looking}
          {others.length > 0 && <span class="line secondary">{words.papers.thenMore(others.length)}</span>}
        </span>
        <span class="elapsed" aria-hidden="true">
          {words.elapsed(elapsed)}
        </span>
      </p>
    </div>
  );
}
