import { useState } from 'preact/hooks';
import { type FindingGroup, keyOf } from '../../state/grouping.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { FindingItem } from './FindingItem.tsx';

/** More than this at once is scrolled past, not read. */
const portion = 20;

export function FindingGroupView({ group }: { group: FindingGroup }) {
  const { words } = usePanel();
  const [shown, show] = useState(portion);
  const hidden = group.findings.length - shown;
  return (
    <Disclosure
      open
      title={
        <>
          <span>{group.tab || words.check.wholePlan}</span>{' '}
          <span class="tally" aria-hidden="true">
            {group.findings.length}
          </span>
          <span class="hidden">{words.check.inTab(group.findings.length)}</span>
        </>
      }
    >
      <ul>
        {group.findings.slice(0, shown).map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => show(shown + portion)}>{words.showMore(Math.min(hidden, portion))}</Button>
      )}
    </Disclosure>
  );
}
