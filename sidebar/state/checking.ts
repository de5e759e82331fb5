import type { DecisionRequest, Finding, Severity } from '../../src/app/api.ts';
import type { Core } from './core.ts';
import { countBySeverity, groupByTab, keyOf, matching, neighbour, open, withFinding } from './grouping.ts';
import { type Filter, noFilter } from './state.ts';

export const decisionTask = (finding: Finding) => `decide:${keyOf(finding)}`;
/** An id may hold no space. */
export const findingId = (key: string) => `finding:${encodeURIComponent(key)}`;

/** «Проверить план» and what a person does with its findings. */
export function checking(core: Core) {
  const { words, call, get, set, run, forget, say, focus } = core;
  /** The live region waits until the user stops typing. */
  let typing: ReturnType<typeof setTimeout>;

  /** The numbers of the overview follow the report that is shown. */
  const showCounts = () => {
    const { overview, report } = get();
    if (overview && report)
      set({ overview: { ...overview, counts: countBySeverity(open(report.findings)) } });
  };

  const decide = (finding: Finding, decision: Omit<DecisionRequest, 'code' | 'tab' | 'cell'>) =>
    run(decisionTask(finding), [words.check.saving], async () => {
      const { code, tab, cell } = finding;
      const before = get();
      const groups = groupByTab(matching(open(before.report?.findings ?? []), before.filter));
      await call('decide', { code, tab, cell, ...decision });
      const { report, opened } = get();
      const key = keyOf(finding);
      if (report) set({ report: withFinding(report, decidedFinding(finding, decision)) });
      if (opened === key) set({ opened: null });
      showCounts();
      const next = decision.decision ? neighbour(groups, key) : key;
      focus(next ? findingId(next) : 'check');
      say(
        decision.decision
          ? words.check.found(open(get().report?.findings ?? []).length)
          : words.check.takenBack,
      );
    });

  return {
    check: () =>
      run('check', [words.check.running], async () => {
        const report = await call('check', {});
        set({ report, opened: null });
        forget('decide:');
        forget('goTo:');
        showCounts();
        const left = open(report.findings).length;
        const found = left > 0 ? words.check.found(left) : words.check.clean;
        say([found, ...(report.cleared > 0 ? [words.check.cleared(report.cleared)] : [])].join('. '));
      }),

    decide,

    openFinding: (key: string) => set({ opened: key }),

    filter: (filter: Filter) => {
      set({ filter });
      clearTimeout(typing);
      typing = setTimeout(() => {
        const shown = matching(open(get().report?.findings ?? []), filter).length;
        say(shown > 0 ? words.check.shown(shown) : words.check.nothingMatches);
      }, 500);
    },

    resetFilter: () => {
      set({ filter: noFilter });
      focus('search');
    },

    onlySeverity: (severity: Severity) => set({ filter: { severities: [severity], text: '' } }),
  };
}

function decidedFinding(
  finding: Finding,
  { decision, until, explanation }: Omit<DecisionRequest, 'code' | 'tab' | 'cell'>,
): Finding {
  const { decision: _, until: __, explanation: ___, ...bare } = finding;
  return {
    ...bare,
    ...(decision && { decision }),
    ...(until && { until }),
    ...(explanation && { explanation }),
  };
}
