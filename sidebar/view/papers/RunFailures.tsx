import { failedIn, type PaperRun } from '../../state/paperRun.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';
import { Notes } from '../structure/ChangeList.tsx';

/** What could not be made, and what the server says about it: it names the documents itself. */
export function RunFailures({ run }: { run: PaperRun }) {
  return (
    <>
      <Failed run={run} />
      <Notes notes={run.notes} />
    </>
  );
}

function Failed({ run }: { run: PaperRun }) {
  const { words } = usePanel();
  const failed = failedIn(run);
  if (failed.length === 0) return null;
  return (
    <section class="section" aria-labelledby="papers-failed">
      <h2 id="papers-failed" class="with-icon">
        <Icon name="error" />
        {words.papers.failures(failed.length)}
      </h2>
      {run.notes.length < failed.length && (
        <MoreOf items={failed}>{({ id, title }) => <li key={id}>{title}</li>}</MoreOf>
      )}
    </section>
  );
}
