import { isWorking } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { Steps } from '../parts/Steps.tsx';
import { AddTab } from './AddTab.tsx';
import { ChangeList, Notes } from './ChangeList.tsx';
import { Preview } from './Preview.tsx';

/** «Подготовить таблицу»: first what would change, then the change, and nothing but that. */
export function StructureView() {
  const { state, words } = usePanel();
  return (
    <>
      <h1 id="view-structure" tabIndex={-1} class="hidden">
        {words.structure.action}
      </h1>
      {state.preview && state.preview.changes.length > 0 ? <Preview preview={state.preview} /> : <Prepare />}
      <AddTab />
    </>
  );
}

function Prepare() {
  const { state, actions, words } = usePanel();
  const { preview, structured } = state;
  const reading = isWorking(state.tasks, 'preview');
  const start = () => void actions.preview();
  return (
    <>
      {structured && (
        <Result id="structured" icon="done" title={words.structure.done(structured.changes.length)}>
          <Notes notes={structured.notes} />
          <ChangeList changes={structured.changes} folded />
          <div class="actions">
            <Button kind="primary" task="check" writes onClick={() => void actions.begin('check')}>
              {words.check.action}
            </Button>
          </div>
        </Result>
      )}
      {preview && !reading && (
        <Result id="preview" icon="done" title={words.structure.ready}>
          <Notes notes={preview.notes} />
        </Result>
      )}
      {!structured && !preview && <p class="intro">{words.structure.intro}</p>}
      <div class="actions">
        <Button
          id="prepare"
          kind={structured || preview ? 'plain' : 'primary'}
          task="preview"
          writes
          onClick={start}
        >
          {words.structure.action}
        </Button>
      </div>
      <Steps task="preview" />
      <TaskProblem task="preview" retry={start} />
    </>
  );
}
