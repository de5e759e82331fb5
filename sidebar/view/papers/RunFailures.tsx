import { failedIn, type PaperRun } from '../../state/paperRun.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';
import { Failure } from './PaperItem.tsx';

/** What could not be made, and why. */
export function RunFailures({ run }: { run: PaperRun }) {
  const { words } = usePanel();
  const failed = failedIn(run);
  if (failed.length === 0) return null;
  return (
    <section class="section" aria-labelledby="papers-failed">
      <h2 id="papers-failed" class="with-icon">
        <Icon name="error" />
        {words.papers.failures(failed.length)}
      </h2>
      <MoreOf items={failed}>
        {(paper) => (
          <li key={paper.id}>
            {paper.title}
            <Failure paper={paper} />
          </li>
        )}
      </MoreOf>
    </section>
  );
}
