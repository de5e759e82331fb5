import type { EditionChange, EditionChanges } from '../../../src/app/api.ts';
import type { Words } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { GoTo } from '../parts/GoTo.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';

/** What differs between two editions, row by row. */
export function Comparison({ comparison }: { comparison: EditionChanges }) {
  const { words } = usePanel();
  const { changes, renumbered } = comparison;
  return (
    <>
      <h3 id="comparison" tabIndex={-1} class="found">
        {words.approval.differences(changes.length)}
      </h3>
      <MoreOf items={changes} look="rows changes">
        {(change, index) => (
          <li key={`${index} ${change.tab} ${change.number} ${change.title}`}>
            <ChangedRow change={change} />
          </li>
        )}
      </MoreOf>
      {renumbered > 0 && <p class="secondary">{words.approval.renumbered(renumbered)}</p>}
    </>
  );
}

/** Leads to its cell as long as there is one. */
function ChangedRow({ change }: { change: EditionChange }) {
  if (!change.cell) {
    return (
      <div class="row gone">
        <span class="row-text">
          <Change change={change} />
        </span>
      </div>
    );
  }
  return (
    <GoTo tab={change.tab} cell={change.cell}>
      <Change change={change} />
    </GoTo>
  );
}

function Change({ change }: { change: EditionChange }) {
  const { words } = usePanel();
  const { kind, tab, number, title, fields } = change;
  return (
    <>
      <span class="line pair">
        <span class={`kind-of kind-${kind}`}>
          <span aria-hidden="true">{signs[kind]}</span> {whatHappened(change, words)}
        </span>
        <span class="secondary">{tab}</span>
      </span>
      <span class="line">{[number, title].filter(Boolean).join('. ')}</span>
      {fields.map(({ label, before, after }) => (
        <span key={label} class="line field-change">
          <span class="secondary">{label}</span>
          {kind !== 'added' && <Text word={words.approval.was} text={before} />}
          {kind !== 'removed' && <Text word={words.approval.became} text={after} />}
        </span>
      ))}
    </>
  );
}

/** «Изменено», «Переставлено», or both. */
function whatHappened({ kind, moved, fields }: EditionChange, words: Words): string {
  if (!moved) return words.approval.kinds[kind];
  if (kind === 'changed' && fields.length === 0) return words.approval.moved;
  return `${words.approval.kinds[kind]}, ${words.approval.moved.toLowerCase()}`;
}

const signs = { added: '+', removed: '−', changed: '≠' } as const;

function Text({ word, text }: { word: string; text: string }) {
  const { words } = usePanel();
  return (
    <span class="line">
      <span class="secondary">{word}</span> {text || <i>{words.approval.nothing}</i>}
    </span>
  );
}
