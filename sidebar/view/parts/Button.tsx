import type { ComponentChildren } from 'preact';
import { isWorking, isWriting } from '../../state/tasks.ts';
import { usePanel } from './context.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** Key of the task that the button starts: while it works, the button waits and cannot start it again. */
  readonly task?: string;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** The action changes the workbook: it waits for any other that does. */
  readonly writes?: boolean;
  readonly waits?: boolean;
  readonly id?: string;
  readonly label?: string;
}

/**
 * `aria-disabled` and not `disabled`: a disabled button drops the focus, and who works with the keyboard would
 * start from the top of the page again.
 */
export function Button({
  children,
  onClick,
  task,
  kind = 'plain',
  writes = false,
  waits = false,
  id,
  label,
}: ButtonProps) {
  const { state } = usePanel();
  const working = task !== undefined && isWorking(state.tasks, task);
  const off = working || waits || (writes && isWriting(state.tasks));
  return (
    <button
      type="button"
      class={`button ${kind}`}
      id={id}
      aria-label={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      {working && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
