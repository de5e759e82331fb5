import type { Finding, Severity } from '../../../src/app/api.ts';
import { countBySeverity, severities } from '../../state/grouping.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';

/** By severity (none pressed = all) and by words. */
export function Filters({ findings }: { findings: readonly Finding[] }) {
  const { state, actions, words } = usePanel();
  const { filter } = state;
  const counts = countBySeverity(findings);
  const toggle = (severity: Severity) => {
    const others = filter.severities.filter((each) => each !== severity);
    const pressed = others.length < filter.severities.length;
    actions.filter({ ...filter, severities: pressed ? others : [...others, severity] });
  };
  return (
    <div>
      <fieldset class="chips" aria-label={words.check.filter}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            class="chip"
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <Icon name={severity} />
            <span class="number">{counts[severity]}</span>{' '}
            <span class="chip-word">{words.severity[severity]}</span>
          </button>
        ))}
      </fieldset>
      <label class="search">
        <Icon name="search" />
        <span class="hidden">{words.check.search}</span>
        <input
          id="search"
          class="field"
          type="search"
          autocomplete="off"
          placeholder={words.check.search}
          value={filter.text}
          onInput={(event) => actions.filter({ ...filter, text: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
