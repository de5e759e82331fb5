import type { CompareRequest } from '../../src/app/api.ts';
import type { Core } from './core.ts';

/** «После утверждения»: keeping an edition, seeing what has changed since, the order about it. */
export function approving(core: Core, loadOverview: () => Promise<unknown>) {
  const { words, call, set, run, say, focus } = core;

  const load = () =>
    run('approval', [words.approval.loading], async () => {
      set({ approval: await call('approvalState', {}) });
    });

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
        set({ comparison });
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
