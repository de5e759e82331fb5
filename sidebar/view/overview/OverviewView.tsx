import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Counts } from './Counts.tsx';
import { FilledTabs } from './FilledTabs.tsx';
import { Gaps } from './Gaps.tsx';
import { Money } from './Money.tsx';
import { PartnerRemarks } from './PartnerRemarks.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Teachers } from './Teachers.tsx';
import { Upcoming } from './Upcoming.tsx';
import { Welcome } from './Welcome.tsx';

/** At a glance: which plan it is, what to do next, how far it is. */
export function OverviewView() {
  const { state, actions, words } = usePanel();
  const { overview } = state;
  if (!overview) return <FirstLoad />;
  if (!overview.prepared && !overview.institution && !overview.title) return <Welcome level="h1" />;
  return (
    <>
      <header class="plan">
        <p class="secondary">{overview.institution || words.overview.noInstitution}</p>
        <h1 id="view-overview" tabIndex={-1} class={overview.title ? '' : 'absent'}>
          {overview.title || words.overview.noTitle}
        </h1>
        <p class="facts">
          {overview.year && <span>{words.overview.schoolYear(overview.year)}</span>}
          {overview.edition && <span class="edition">{overview.edition}</span>}
        </p>
        <Button kind="quiet" task="overview" label={words.refresh} onClick={() => void actions.refresh()}>
          <Icon name="refresh" />
        </Button>
      </header>
      <TaskProblem task="overview" retry={() => void actions.refresh()} />
      {overview.prepared ? <PreparedPlan /> : <Welcome level="h2" />}
    </>
  );
}

function PreparedPlan() {
  const { actions, words } = usePanel();
  return (
    <>
      <div class="actions wide">
        <Button kind="primary" task="check" writes onClick={() => void actions.begin('check')}>
          {words.check.action}
        </Button>
        <Button task="generate" writes onClick={() => void actions.begin('generate')}>
          {words.generate.action}
        </Button>
      </div>
      <Counts />
      <Upcoming />
      <PartnerRemarks />
      <FilledTabs />
      <Gaps />
      <Money />
      <Teachers />
    </>
  );
}

function FirstLoad() {
  const { state, actions, words } = usePanel();
  const failed = state.tasks.overview?.status === 'failed';
  return (
    <>
      <h1 id="view-overview" tabIndex={-1} class="hidden">
        {failed ? words.views.overview : words.loading}
      </h1>
      {failed ? <TaskProblem task="overview" retry={() => void actions.loadOverview()} /> : <Skeleton />}
    </>
  );
}
