import type { Severity } from '../../../src/app/api.ts';
import { severities } from '../../state/grouping.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';

/** How many findings of each severity; a row leads to these findings. */
export function Counts() {
  const { state, actions, words } = usePanel();
  const counts = state.overview?.counts ?? { error: 0, warning: 0, note: 0 };
  const showOnly = (severity: Severity) => {
    actions.onlySeverity(severity);
    if (state.report) actions.enter('check');
    else void actions.begin('check');
  };
  return (
    <section class="section" aria-labelledby="counts">
      <h2 id="counts">{words.overview.findings}</h2>
      {severities.every((severity) => counts[severity] === 0) ? (
        <p class="all-clear">
          <Icon name="done" />
          {words.overview.noFindings}
        </p>
      ) : (
        <ul class="rows">
          {severities.map((severity) => (
            <li key={severity}>
              <button type="button" class="row" onClick={() => showOnly(severity)}>
                <Icon name={severity} />
                <span class="row-text">{words.severity[severity]}</span>
                <span class={counts[severity] > 0 ? 'number' : 'number none'}>{counts[severity]}</span>
                <Icon name="go" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
