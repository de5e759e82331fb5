import type { ApprovalState } from '../../../src/app/api.ts';
import { offers } from '../../state/state.ts';
import { dayText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Notes } from '../structure/ChangeList.tsx';
import { Amend } from './Amend.tsx';
import { Compare } from './Compare.tsx';
import { FixEdition } from './FixEdition.tsx';

/** «После утверждения»: how the plan stands to what was approved, and what can be done about it. */
export function ApprovalScreen() {
  const { state, actions } = usePanel();
  const { approval } = state;
  return (
    <>
      {!approval && <Steps task="approval" />}
      <TaskProblem task="approval" retry={() => void actions.loadApproval()} />
      {approval && (
        <>
          <Standing approval={approval} />
          <Notes notes={approval.notes} />
          {offers(state, 'compareEditions') && approval.editions.length > 0 && (
            <Compare approval={approval} />
          )}
          {offers(state, 'amend') && approval.changed > 0 && <Amend />}
          {offers(state, 'fixEdition') && <Fix approval={approval} />}
        </>
      )}
    </>
  );
}

/** The first thing to do with a draft; later it is done once or twice a year and stands aside. */
function Fix({ approval }: { approval: ApprovalState }) {
  const { words } = usePanel();
  const title = words.approval.fixTitle;
  if (approval.editions.length > 0) {
    return (
      <Disclosure title={title}>
        <FixEdition approval={approval} />
      </Disclosure>
    );
  }
  return (
    <section class="section" aria-labelledby="fix">
      <h2 id="fix">{title}</h2>
      <FixEdition approval={approval} />
    </section>
  );
}

function Standing({ approval }: { approval: ApprovalState }) {
  const { words } = usePanel();
  const [last] = approval.editions;
  return (
    <section aria-labelledby="approval-state">
      <h2 id="approval-state" tabIndex={-1} class="hidden">
        {words.approval.state}
      </h2>
      <p class="standing">
        <span class="edition">{approval.edition || words.approval.project}</span>
      </p>
      <p>{last ? words.approval.last(last.name, dayText(words, last.date, '')) : words.approval.none}</p>
      {last && <p class={approval.changed > 0 ? 'strong' : ''}>{words.approval.changed(approval.changed)}</p>}
    </section>
  );
}
