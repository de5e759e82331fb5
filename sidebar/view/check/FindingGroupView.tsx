import { type FindingGroup, keyOf } from '../../state/grouping.ts';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';
import { FindingItem } from './FindingItem.tsx';

export function FindingGroupView({ group }: { group: FindingGroup }) {
  const { words } = usePanel();
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
      <MoreOf items={group.findings} look="">
        {(finding) => <FindingItem key={keyOf(finding)} finding={finding} />}
      </MoreOf>
    </Disclosure>
  );
}
