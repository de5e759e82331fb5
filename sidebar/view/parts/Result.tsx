import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** What an action brought: a heading that gets the focus, and what follows from it. */
export function Result({
  id,
  icon,
  title,
  children,
}: {
  id?: string;
  icon: IconName;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={`result result-${icon}`}>
      <h2 id={id} tabIndex={-1} class="headline">
        <Icon name={icon} />
        <span>{title}</span>
      </h2>
      {children}
    </div>
  );
}
