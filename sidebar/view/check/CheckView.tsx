import { decided, groupByTab, matching, open } from '../../state/grouping.ts';
import { dayText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { Steps } from '../parts/Steps.tsx';
import { DecidedList } from './DecidedList.tsx';
import { Filters } from './Filters.tsx';
import { FindingGroupView } from './FindingGroupView.tsx';

/** «Проверить план»: findings by tab, the severe first. */
export function CheckView() {
  const { state, actions, words } = usePanel();
  const check = () => void actions.check();
  const clean = state.report !== null && open(state.report.findings).length === 0;
  return (
    <>
      <h1 id="view-check" tabIndex={-1} class="hidden">
        {words.views.check}
      </h1>
      {!state.report && <p class="intro">{words.check.intro}</p>}
      <div class="actions">
        <Button id="check" kind={clean ? 'plain' : 'primary'} task="check" writes onClick={check}>
          {state.report ? words.check.again : words.check.action}
        </Button>
      </div>
      <Steps task="check" />
      <TaskProblem task="check" retry={check} />
      <Report />
    </>
  );
}

function Report() {
  const { state, actions, words, today } = usePanel();
  const { report, filter } = state;
  if (!report) return null;
  const left = open(report.findings);
  const groups = groupByTab(matching(left, filter));
  return (
    <>
      {report.cleared > 0 && (
        <p class="cleared">
          <Icon name="done" />
          {words.check.cleared(report.cleared)}
        </p>
      )}
      {left.length === 0 ? (
        <Result icon="done" title={words.check.clean}>
          <p class="secondary">{words.check.cleanText}</p>
          <div class="actions">
            <Button kind="primary" task="generate" writes onClick={() => void actions.begin('generate')}>
              {words.generate.action}
            </Button>
          </div>
        </Result>
      ) : (
        <>
          <p class="summary">
            <span class="strong">{words.check.found(left.length)}</span>
            <span class="secondary">{words.check.checkedOn(dayText(words, report.today, today))}</span>
          </p>
          <Filters findings={left} />
          {groups.length === 0 && (
            <div class="nothing">
              <p class="secondary">{words.check.nothingMatches}</p>
              <Button onClick={actions.resetFilter}>{words.check.resetFilter}</Button>
            </div>
          )}
        </>
      )}
      {groups.map((group) => (
        <FindingGroupView key={group.tab} group={group} />
      ))}
      <DecidedList findings={decided(report.findings)} />
    </>
  );
}
