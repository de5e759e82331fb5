import { useId, useState } from 'preact/hooks';
import { momentText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { OpenDocument } from '../parts/DocumentLink.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Notes } from '../structure/ChangeList.tsx';

/** «Внести изменения в план»: the order about everything that has changed since the last edition. */
export function Amend() {
  const { state, actions, words } = usePanel();
  const [ground, setGround] = useState('');
  const id = useId();
  const { amended } = state;
  const amend = () => void actions.amend(ground.trim());
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.approval.amendTitle}</h2>
      <p class="intro">{words.approval.amendText}</p>
      <label class="label" for={`${id}-ground`}>
        {words.approval.ground}
      </label>
      <textarea
        id={`${id}-ground`}
        class="field"
        rows={2}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        value={ground}
        onInput={(event) => setGround(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="secondary">
        {words.approval.groundHint}
      </p>
      <div class="actions">
        <Button task="amend" writes onClick={amend}>
          {words.approval.amend}
        </Button>
      </div>
      <Steps task="amend" />
      <TaskProblem task="amend" retry={amend} />
      {amended && (
        <Result id="amended" icon="done" title={words.approval.amended}>
          <p class="made-name">{amended.document.name}</p>
          <p class="secondary">{momentText(words, amended.document.madeAt)}</p>
          <div class="actions">
            <OpenDocument made={amended.document} />
          </div>
          <Notes notes={amended.notes} />
        </Result>
      )}
    </section>
  );
}
