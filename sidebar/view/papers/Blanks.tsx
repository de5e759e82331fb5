import { useId, useState } from 'preact/hooks';
import { usePanel } from '../parts/context.ts';

/** What prints as a blank line: said quietly, listed when asked. */
export function Blanks({ blanks }: { blanks: readonly string[] }) {
  const { words } = usePanel();
  const [unfolded, unfold] = useState(false);
  const body = useId();
  if (blanks.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="more"
        aria-expanded={unfolded}
        aria-controls={body}
        onClick={() => unfold(!unfolded)}
      >
        {words.papers.blanks(blanks.length)}
      </button>
      <div id={body} hidden={!unfolded}>
        <p class="secondary">{words.papers.blanksText}</p>
        <ul class="lines secondary">
          {blanks.map((blank) => (
            <li key={blank}>{blank}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
