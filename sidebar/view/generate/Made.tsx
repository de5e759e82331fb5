import type { State } from '../../state/state.ts';
import { momentText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { OpenDocument } from '../parts/DocumentLink.tsx';
import { Result } from '../parts/Result.tsx';
import { Notes } from '../structure/ChangeList.tsx';

/** The document just made, and the way to it. */
export function Made({ made }: { made: NonNullable<State['made']> }) {
  const { words } = usePanel();
  return (
    <Result id="made" icon="done" title={made.replaced ? words.generate.replaced : words.generate.done}>
      <p class="made-name">{made.document.name}</p>
      <p class="secondary">{momentText(words, made.document.madeAt)}</p>
      <div class="actions">
        <OpenDocument made={made.document} />
      </div>
      <Notes notes={made.notes} />
    </Result>
  );
}
