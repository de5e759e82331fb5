import { useId, useRef, useState } from 'preact/hooks';
import type { ApprovalState } from '../../../src/app/api.ts';
import { dayText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';

/** «Зафиксировать утверждённую редакцию»: says what it will write, and asks once. */
export function FixEdition({ approval }: { approval: ApprovalState }) {
  const { actions, words } = usePanel();
  const { next, editions } = approval;
  const [date, setDate] = useState(next.date);
  const [asking, ask] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const fix = () => void actions.fixEdition(date);
  /** Back to the button, whatever becomes of it. */
  const close = () => {
    ask(false);
    actions.focus('fix-edition');
  };
  return (
    <>
      <p class="intro">{words.approval.fixText}</p>
      <label class="label" for={id}>
        {words.approval.date}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        type="date"
        required
        value={date}
        onInput={(event) => {
          ask(false);
          setDate(event.currentTarget.value);
        }}
      />
      {asking ? (
        <Confirm
          title={words.approval.fixQuestion}
          text={words.approval.fixWrites(next.name, dayText(words, date, ''))}
          action={words.approval.fixConfirm}
          onConfirm={() => {
            close();
            fix();
          }}
          onCancel={close}
        />
      ) : (
        <div class="actions">
          <Button
            id="fix-edition"
            kind={editions.length > 0 ? 'plain' : 'primary'}
            task="fixEdition"
            writes
            onClick={() => {
              if (field.current?.reportValidity()) ask(true);
            }}
          >
            {words.approval.fix}
          </Button>
        </div>
      )}
      <Steps task="fixEdition" />
      <TaskProblem task="fixEdition" retry={fix} />
    </>
  );
}
