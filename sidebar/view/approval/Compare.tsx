import { useId, useState } from 'preact/hooks';
import type { ApprovalState, EditionInfo } from '../../../src/app/api.ts';
import { dayText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Comparison } from './Comparison.tsx';

/** Stands for the workbook as it is: no edition is called so. */
const asItIs = '';

/** «Что изменилось»: two editions, or one and the workbook as it is now. */
export function Compare({ approval: { editions } }: { approval: ApprovalState }) {
  const { state, actions, words } = usePanel();
  const [before, setBefore] = useState(editions[0]?.id ?? '');
  const [after, setAfter] = useState(asItIs);
  const id = useId();
  const others = editions.filter((edition) => edition.id !== before);
  const compare = () => void actions.compare(after === asItIs ? { before } : { before, after });
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{words.approval.compareTitle}</h2>
      <Choice
        label={words.approval.before}
        value={before}
        editions={editions}
        onChoose={(chosen) => {
          setBefore(chosen);
          if (chosen === after) setAfter(asItIs);
        }}
      />
      <Choice label={words.approval.after} value={after} editions={others} now onChoose={setAfter} />
      <div class="actions">
        <Button kind={state.comparison ? 'plain' : 'primary'} task="compare" onClick={compare}>
          {words.approval.compare}
        </Button>
      </div>
      <Steps task="compare" />
      <TaskProblem task="compare" retry={compare} />
      {state.comparison && <Comparison comparison={state.comparison} />}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly editions: readonly EditionInfo[];
  /** Whether the workbook as it is can be chosen too. */
  readonly now?: boolean;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, editions, now = false, onChoose }: ChoiceProps) {
  const { words } = usePanel();
  const id = useId();
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {now && <option value={asItIs}>{words.approval.now}</option>}
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {words.approval.edition(edition.name, dayText(words, edition.date, ''))}
          </option>
        ))}
      </select>
    </>
  );
}
