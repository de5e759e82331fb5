import type { CompareRequest } from '../../src/app/api.ts';
import type { Core } from './core.ts';

/** «После утверждения»: keeping an edition, seeing what has changed since, the order about it. */
export function approving(core: Core, loadOverview: () => Promise<unknown>) {
  const { words, call, get, set, run, say, focus } = core;

  const load = () =>
    run('approval', [words.approval.loading], async () => {
      const approval = await call('approvalState', {});
      set({ approval });
      say(approval.editions.length > 0 ? words.approval.changed(approval.changed) : words.approval.none);
    });

  /** The comparison of the newest edition with the workbook is the newer word on what has changed since. */
  const withChanged = ({ before, after }: CompareRequest, changed: number) => {
    const { approval } = get();
    if (!approval || after !== undefined || before !== approval.editions[0]?.id) return {};
    return { approval: { ...approval, changed } };
  };

  return {
    loadApproval: () => {
      set({ comparison: null, amended: null });
      return load();
    },

    fixEdition: (date: string) =>
      run('fixEdition', [words.approval.fixing], async () => {
        const approval = await call('fixEdition', { date });
        set({ approval, comparison: null, amended: null });
        say(words.approval.fixed);
        focus('approval-state');
        // The edition that the plan says it is.
        void loadOverview();
      }),

    compare: (request: CompareRequest) =>
      run('compare', [words.approval.comparing], async () => {
        const comparison = await call('compareEditions', request);
        set({ comparison, ...withChanged(request, comparison.changes.length) });
        say(words.approval.differences(comparison.changes.length));
        focus('comparison');
      }),

    amend: (ground: string) =>
      run('amend', [words.approval.amending], async () => {
        set({ amended: null });
        set({ amended: await call('amend', { ground }) });
        say(words.approval.amended);
        focus('amended');
      }),
  };
}
