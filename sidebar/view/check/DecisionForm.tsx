import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DecisionRequest } from '../../../src/app/api.ts';
import { isWorking } from '../../state/tasks.ts';
import { dayAfter } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';

interface DecisionFormProps {
  readonly kind: 'intended' | 'postponed';
  readonly task: string;
  readonly onSave: (decision: Omit<DecisionRequest, 'code' | 'tab' | 'cell'>) => void;
  readonly onCancel: () => void;
}

/** Until when (only to postpone) and why (only who wishes). Enter saves, Escape goes back. */
export function DecisionForm({ kind, task, onSave, onCancel }: DecisionFormProps) {
  const { state, words, today } = usePanel();
  const [until, setUntil] = useState(dayAfter(today, 7));
  const [explanation, setExplanation] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  const saving = isWorking(state.tasks, task);
  const save = () => {
    if (saving || !form.current?.reportValidity()) return;
    const why = explanation.trim();
    onSave({ decision: kind, ...(kind === 'postponed' && { until }), ...(why && { explanation: why }) });
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {kind === 'postponed' && (
        <>
          <label for={`${id}-until`}>{words.check.postponeUntil}</label>
          <input
            id={`${id}-until`}
            class="field"
            type="date"
            required
            min={dayAfter(today, 1)}
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
          <Button kind="quiet" onClick={() => setUntil(dayAfter(today, 7))}>
            {words.check.week}
          </Button>
          <Button kind="quiet" onClick={() => setUntil(dayAfter(today, 30))}>
            {words.check.month}
          </Button>
        </>
      )}
      <label for={`${id}-why`}>{words.check.explanation}</label>
      <input
        id={`${id}-why`}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={500}
        value={explanation}
        onInput={(event) => setExplanation(event.currentTarget.value)}
      />
      <div class="actions">
        <Button kind="primary" task={task} onClick={save}>
          {kind === 'intended' ? words.check.intended : words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
