import type { PackageList } from '../../../src/app/api.ts';
import { papersIn } from '../../state/choosing.ts';
import { packageIn } from '../../state/paperRun.ts';
import { Bar } from '../parts/Bar.tsx';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';
import { KindList } from './KindList.tsx';
import { MakeButtons } from './MakeButtons.tsx';
import { Period } from './Period.tsx';
import { RunView } from './RunView.tsx';

/** «Комплект документов»: the list to choose from, or the run that makes what was chosen. */
export function PapersScreen() {
  const { state, actions } = usePanel();
  const { papers, paperRun } = state;
  if (paperRun) return <RunView run={paperRun} />;
  return (
    <>
      <Steps task="papersList" />
      <TaskProblem task="papersList" retry={() => void actions.loadPapers()} />
      {papers && (
        <>
          <Tally list={papers} />
          <MakeButtons list={papers} />
          <KindList list={papers} />
          <Period list={papers} />
        </>
      )}
    </>
  );
}

/** How far the whole package is. */
function Tally({ list }: { list: PackageList }) {
  const { words } = usePanel();
  const papers = packageIn(list);
  const made = papersIn(papers, 'made').length;
  const outdated = papersIn(papers, 'outdated').length;
  if (papers.length === 0) return <p class="intro">{words.papers.none}</p>;
  if (made === papers.length) {
    return (
      <p class="all-clear">
        <Icon name="done" />
        {words.papers.allMade}
      </p>
    );
  }
  const said = [words.papers.progress(made + outdated, papers.length)];
  if (outdated > 0) said.push(words.papers.outdatedTally(outdated));
  return (
    <>
      <p class="secondary">{said.join(', ')}</p>
      <Bar done={made + outdated} all={papers.length} />
    </>
  );
}
