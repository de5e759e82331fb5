import type { EditionChange, EditionChanges } from '../../../src/app/api.ts';
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
  const { kind, tab, number, title, moved, fields } = change;
  return (
    <>
      <span class="line pair">
        <span class={`kind-of kind-${kind}`}>
          <span aria-hidden="true">{signs[kind]}</span> {words.approval.kinds[kind]}
          {moved && `, ${words.approval.moved}`}
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

const signs = { added: '+', removed: '−', changed: '≠' } as const;

function Text({ word, text }: { word: string; text: string }) {
  const { words } = usePanel();
  return (
    <span class="line">
      <span class="secondary">{word}</span> {text || <i>{words.approval.nothing}</i>}
    </span>
  );
}
