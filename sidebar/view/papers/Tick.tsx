import type { ComponentChildren } from 'preact';
import type { Tick as TickState } from '../../state/choosing.ts';

interface TickProps {
  readonly tick: TickState;
  readonly onTick: () => void;
  readonly children: ComponentChildren;
}

/** A box to tick with what it is about; «some» is neither ticked nor empty. */
export function Tick({ tick, onTick, children }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={tick === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = tick === 'some';
        }}
        onChange={onTick}
      />
      <span class="row-text">{children}</span>
    </label>
  );
}
