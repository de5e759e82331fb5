import type { StructurePreview } from '../../../src/app/api.ts';
import { isWorking, problemIn } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { ProblemCard, TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';
import { ChangeList, Notes } from './ChangeList.tsx';

/** What «Применить» is going to do, before it does it. */
export function Preview({ preview }: { preview: StructurePreview }) {
  const { state, actions, words } = usePanel();
  const problem = problemIn(state.tasks, 'structure');
  const apply = () => void actions.apply();
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} class="headline">
        {words.structure.previewTitle(preview.changes.length)}
      </h2>
      {problem && <ProblemCard problem={problem} retry={apply} />}
      <div class="actions">
        {!problem && (
          <Button kind="primary" task="structure" writes onClick={apply}>
            {words.structure.apply}
          </Button>
        )}
        <Button waits={isWorking(state.tasks, 'structure')} onClick={actions.cancelPreview}>
          {words.cancel}
        </Button>
      </div>
      <Steps task="structure" />
      <Steps task="preview" />
      <TaskProblem task="preview" retry={() => void actions.preview()} />
      <Notes notes={preview.notes} />
      <ChangeList changes={preview.changes} />
    </section>
  );
}
