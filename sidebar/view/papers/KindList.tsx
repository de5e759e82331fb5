import { useId, useState } from 'preact/hooks';
import type { PackageList, PaperKindState } from '../../../src/app/api.ts';
import { papersIn, tickOf } from '../../state/choosing.ts';
import type { Words } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { PaperItem } from './PaperItem.tsx';
import { Tick } from './Tick.tsx';

/** One line a kind, however many papers it has. */
export function KindList({ list }: { list: PackageList }) {
  const { words } = usePanel();
  return (
    <section class="section" aria-labelledby="papers-list">
      <h2 id="papers-list" tabIndex={-1}>
        {words.papers.list}
      </h2>
      <ul class="kinds">
        {list.kinds.map((kind) => (
          <Kind key={kind.kind} kind={kind} />
        ))}
      </ul>
    </section>
  );
}

function Kind({ kind }: { kind: PaperKindState }) {
  const [first, ...others] = kind.papers;
  if (!first) return <EmptyKind kind={kind} />;
  return others.length > 0 ? <Group kind={kind} /> : <PaperItem paper={first} />;
}

/** Why there is nothing to make. */
function EmptyKind({ kind }: { kind: PaperKindState }) {
  return (
    <li class="paper paper-empty">
      <span class="line">{kind.title}</span>
      <span class="line secondary">{kind.empty}</span>
    </li>
  );
}

function Group({ kind }: { kind: PaperKindState }) {
  const { state, actions, words } = usePanel();
  const [unfolded, unfold] = useState(false);
  const body = useId();
  return (
    <li>
      <div class="kind">
        <Tick tick={tickOf(kind, state.chosen)} onTick={() => actions.tickKind(kind)}>
          <span class="line">{kind.title}</span>
          <span class="line secondary">{tallyOf(kind, words)}</span>
        </Tick>
        <button
          type="button"
          class="fold"
          aria-label={words.papers.show(kind.title)}
          aria-expanded={unfolded}
          aria-controls={body}
          onClick={() => unfold(!unfolded)}
        >
          <Icon name="fold" />
        </button>
      </div>
      <div id={body} hidden={!unfolded}>
        {unfolded && (
          <ul class="papers" aria-label={words.papers.listOf(kind.title)}>
            {kind.papers.map((paper) => (
              <PaperItem key={paper.id} paper={paper} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** «50, создано 12, устарело 3» */
function tallyOf({ papers }: PaperKindState, words: Words): string {
  const outdated = papersIn(papers, 'outdated').length;
  const failed = papersIn(papers, 'failed').length;
  return [
    words.papers.kindTally(papers.length, papersIn(papers, 'made').length + outdated),
    ...(outdated > 0 ? [words.papers.outdatedTally(outdated)] : []),
    ...(failed > 0 ? [words.papers.failedTally(failed)] : []),
  ].join(', ');
}
