import type { MadeDocument } from '../../../src/app/api.ts';
import { documentLink } from '../../files.ts';
import type { State } from '../../state/state.ts';
import { momentText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
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
        <OpenDocument document={made.document} />
      </div>
      <Notes notes={made.notes} />
    </Result>
  );
}

function OpenDocument({ document: made }: { document: MadeDocument }) {
  const { words } = usePanel();
  const link = documentLink(made.url, document.baseURI);
  if (!link) return <p class="secondary">{words.generate.noLink}</p>;
  if (link.way === 'download') {
    return (
      <a class="button primary" href={link.href} target="_self" download={fileName(made.name)}>
        {words.generate.download}
      </a>
    );
  }
  return (
    <a class="button primary" href={link.href} target="_blank" rel="noopener noreferrer">
      {words.generate.open}
      <span class="hidden"> {words.opensInNewWindow}</span>
    </a>
  );
}

const fileName = (name: string) => (/\.docx$/i.test(name) ? name : `${name}.docx`);

/** The name of an earlier document, as a link when it has a usable address. */
export function DocumentName({ document: made }: { document: MadeDocument }) {
  const { words } = usePanel();
  const link = documentLink(made.url, document.baseURI);
  if (!link) return <span>{made.name}</span>;
  if (link.way === 'download') {
    return (
      <a href={link.href} target="_self" download={fileName(made.name)}>
        {made.name}
      </a>
    );
  }
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {made.name}
      <span class="hidden"> {words.opensInNewWindow}</span>
    </a>
  );
}
