import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly open?: boolean;
  /** Called when the user unfolds it. */
  readonly onOpen?: () => void;
}

/** A heading that folds what is under it. */
export function Disclosure({ title, children, id, open = false, onOpen }: DisclosureProps) {
  const [unfolded, unfold] = useState(open);
  const body = useId();
  const toggle = () => {
    if (!unfolded) onOpen?.();
    unfold(!unfolded);
  };
  return (
    <section class="disclosure">
      <h2 class="fold-heading">
        <button
          type="button"
          id={id}
          class="fold"
          aria-expanded={unfolded}
          aria-controls={body}
          onClick={toggle}
        >
          <span class="row-text">{title}</span>
          <Icon name="fold" />
        </button>
      </h2>
      <div id={body} hidden={!unfolded}>
        {unfolded && children}
      </div>
    </section>
  );
}
