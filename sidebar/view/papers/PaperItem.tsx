import type { PaperState } from '../../../src/app/api.ts';
import { documentLink } from '../../files.ts';
import { momentText, type Words } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { DocumentLink } from '../parts/DocumentLink.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Blanks } from './Blanks.tsx';
import { Tick } from './Tick.tsx';

/** A document that can be made: whether it is, the way to it, and what it will leave blank. */
export function PaperItem({ paper }: { paper: PaperState }) {
  const { state, actions } = usePanel();
  return (
    <li class="paper">
      <Tick
        tick={state.chosen.includes(paper.id) ? 'all' : 'none'}
        onTick={() => actions.tickPaper(paper.id)}
      >
        {paper.title}
      </Tick>
      <div class="paper-about">
        <PaperProgress paper={paper} />
        <Blanks blanks={paper.blanks} />
      </div>
    </li>
  );
}

function PaperProgress({ paper }: { paper: PaperState }) {
  const { words } = usePanel();
  const icon = icons[paper.progress];
  return (
    <p class={`progress progress-${paper.progress}`}>
      {icon && <Icon name={icon} />}
      <span>
        {progressText(paper, words)} <OpenPaper paper={paper} />
      </span>
    </p>
  );
}

const icons: Partial<Record<PaperState['progress'], IconName>> = {
  made: 'done',
  outdated: 'warning',
  failed: 'error',
};

function progressText({ progress, madeAt }: PaperState, words: Words): string {
  if (progress === 'missing' || progress === 'failed') return words.papers[progress];
  return words.papers[progress](momentText(words, madeAt));
}

/** The short link; the document's name is there for who hears it without its row. */
function OpenPaper({ paper }: { paper: PaperState }) {
  const { words } = usePanel();
  const link = documentLink(paper.url, document.baseURI);
  if (!link) return null;
  return (
    <DocumentLink made={{ name: paper.title, url: paper.url }}>
      {link.way === 'open' ? words.papers.open : words.papers.download}
      <span class="hidden">: {paper.title}</span>
    </DocumentLink>
  );
}
