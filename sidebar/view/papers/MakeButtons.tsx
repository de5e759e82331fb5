import type { PackageList } from '../../../src/app/api.ts';
import { chosenPapers, papersIn, toMake } from '../../state/choosing.ts';
import { packageIn, papersOf } from '../../state/paperRun.ts';
import { offers } from '../../state/state.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';

/** What can be made now. Once something is ticked, that comes first. */
export function MakeButtons({ list }: { list: PackageList }) {
  const { state, actions, words } = usePanel();
  if (!offers(state, 'makePapers')) return <Archive list={list} />;
  const all = packageIn(list);
  const chosen = toMake(chosenPapers(list, state.chosen));
  const unmade = papersIn(all, 'missing', 'failed');
  const outdated = papersIn(papersOf(list), 'outdated');
  return (
    <>
      <div class="actions wide">
        {chosen.length > 0 && (
          <Button kind="primary" task="papers" writes onClick={() => void actions.makePapers(chosen)}>
            {words.papers.makeChosen(chosen.length)}
          </Button>
        )}
        {unmade.length > 0 && (
          <Button
            kind={chosen.length > 0 ? 'plain' : 'primary'}
            task="papers"
            writes
            onClick={() => void actions.makePapers(unmade)}
          >
            {unmade.length === all.length ? words.papers.makeAll : words.papers.makeRest(unmade.length)}
          </Button>
        )}
        {outdated.length > 0 && (
          <Button task="papers" writes onClick={() => void actions.makePapers(outdated)}>
            {words.papers.update(outdated.length)}
          </Button>
        )}
      </div>
      <Archive list={list} />
    </>
  );
}

/** All of them, or those that are ticked, put nowhere. */
function Archive({ list }: { list: PackageList }) {
  const { state, actions, words } = usePanel();
  if (!offers(state, 'papersFile') || packageIn(list).length === 0) return null;
  const chosen = chosenPapers(list, state.chosen).length;
  const download = () => void actions.downloadPapers();
  return (
    <div class="aside">
      <Button kind="quiet" task="papersFile" onClick={download}>
        {chosen > 0 ? words.papers.zipChosen(chosen) : words.papers.zip}
      </Button>
      <TaskProblem task="papersFile" retry={download} />
    </div>
  );
}
