import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { usePanel } from './context.ts';
import { Icon } from './Icon.tsx';

/** A question before something that cannot be taken back: in its place, not over the page. */
export function Confirm({
  title,
  text,
  action,
  onConfirm,
  onCancel,
}: {
  title: string;
  text: string;
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { words } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="confirm"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The screen around it stays: only the question goes.
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} class="headline">
        <Icon name="warning" />
        <span>{title}</span>
      </h2>
      <p>{text}</p>
      <div class="actions">
        <Button kind="primary" onClick={onConfirm}>
          {action}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
