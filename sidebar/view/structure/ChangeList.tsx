import type { ChangeLine } from '../../../src/app/api.ts';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';

/** Changes under the tab they happen in. */
export function ChangeList({
  changes,
  folded = false,
}: {
  changes: readonly ChangeLine[];
  folded?: boolean;
}) {
  const tabs = [...new Set(changes.map((change) => change.tab))];
  return (
    <>
      {tabs.map((tab) => {
        const lines = changes.filter((change) => change.tab === tab);
        return (
          <Disclosure
            key={tab}
            open={!folded}
            title={
              <>
                <span>{tab}</span> <span class="tally">{lines.length}</span>
              </>
            }
          >
            <ul class="lines">
              {lines.map((line, index) => (
                <li key={`${index} ${line.text}`}>{line.text}</li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </>
  );
}

export function Notes({ notes }: { notes: readonly string[] }) {
  const { words } = usePanel();
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      <h3>{words.structure.notes}</h3>
      <MoreOf items={notes} look="lines">
        {(note) => <li key={note}>{note}</li>}
      </MoreOf>
    </div>
  );
}
