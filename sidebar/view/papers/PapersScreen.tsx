import type { PackageList } from '../../../src/app/api.ts';
import { tallyOf, tallyText } from '../../state/packageTally.ts';
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
  const { all, made, complete } = tallyOf(list);
  const text = tallyText(list, words);
  if (all === 0) return <p class="intro">{text}</p>;
  if (complete) {
    return (
      <p class="all-clear">
        <Icon name="done" />
        {text}
      </p>
    );
  }
  return (
    <>
      <p class="secondary">{text}</p>
      <Bar done={made} all={all} />
    </>
  );
}
