import type { Boot, View } from '../boot.ts';
import type { Client } from '../rpc.ts';
import type { Words } from '../words.ts';
import { approving } from './approving.ts';
import { checking } from './checking.ts';
import { createCore } from './core.ts';
import { exporting } from './exporting.ts';
import { generating } from './generating.ts';
import { packaging } from './packaging.ts';
import { picturing } from './picturing.ts';
import { renewing } from './renewing.ts';
import { screening } from './screens.ts';
import { initialState } from './state.ts';
import { structuring } from './structuring.ts';
import { templating } from './templating.ts';

export type Panel = ReturnType<typeof createPanel>;
export type Actions = Panel['actions'];

export const goToTask = (tab: string, cell: string) => `goTo:${tab}!${cell}`;

/** The sidebar without its looks: state and actions. */
export function createPanel(client: Client, words: Words, boot: Required<Boot>) {
  const core = createCore(client, words, initialState(boot.view));
  const { call, set, run, focus } = core;

  const loadOverview = () =>
    run('overview', [], async () => {
      set({ overview: await call('overview', {}) });
    });

  const show = (view: View) => set({ view, screen: null });
  /** From a button that is left behind: the focus goes along. */
  const enter = (view: View) => {
    show(view);
    focus(`view-${view}`);
  };
  const structure = structuring(core, loadOverview);
  const check = checking(core);
  const generate = generating(core);
  const papers = packaging(core);
  const approval = approving(core, loadOverview);
  const network = picturing(core);
  const nextYear = renewing(core);
  const load = {
    papers: papers.loadPapers,
    approval: approval.loadApproval,
    network: network.loadNetwork,
    nextYear: nextYear.loadNextYear,
    // The tabs there are now.
    export: loadOverview,
  };
  const begin = {
    overview: loadOverview,
    structure: structure.preview,
    check: check.check,
    generate: generate.generate,
  };

  const actions = {
    ...structure,
    ...check,
    ...generate,
    ...templating(core),
    ...papers,
    ...approval,
    ...network,
    ...nextYear,
    ...exporting(core),
    ...screening(core, load),
    loadOverview,
    refresh: async () => {
      if (await loadOverview()) core.say(words.overview.refreshed);
    },
    show,
    focus,
    enter,
    /** Enters a view and starts what it is for. */
    begin: (view: View) => {
      enter(view);
      return begin[view]();
    },
    goTo: (tab: string, cell: string) =>
      run(goToTask(tab, cell), [], async () => {
        await call('goTo', { tab, cell });
      }),
  };

  return {
    core,
    actions,
    /** The overview is always needed: it says what the host offers. */
    start: async () => {
      await Promise.all([loadOverview(), boot.view === 'overview' ? null : begin[boot.view]()]);
    },
  };
}
