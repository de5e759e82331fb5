import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { usePanel } from './context.ts';

/** More than this at once is scrolled past, not read. */
const portion = 20;

interface MoreOfProps<Item> {
  readonly items: readonly Item[];
  readonly look?: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list that shows its beginning, and more of it when asked. */
export function MoreOf<Item>({ items, look = 'items', children }: MoreOfProps<Item>) {
  const { words } = usePanel();
  const [shown, show] = useState(portion);
  const hidden = items.length - shown;
  return (
    <>
      <ul class={look}>{items.slice(0, shown).map(children)}</ul>
      {hidden > 0 && (
        <Button onClick={() => show(shown + portion)}>{words.showMore(Math.min(hidden, portion))}</Button>
      )}
    </>
  );
}
