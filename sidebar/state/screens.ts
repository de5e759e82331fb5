import type { Method } from '../../src/app/api.ts';
import type { Core } from './core.ts';
import { offers, type State } from './state.ts';

/** What «Документы» leads to, in the order in which a year needs it. */
export type Screen = 'papers' | 'approval' | 'network' | 'nextYear' | 'export';

export const screens: readonly Screen[] = ['papers', 'approval', 'network', 'nextYear', 'export'];

/** The method without which the screen has nothing to show. */
const needs: Record<Screen, Method> = {
  papers: 'listPapers',
  approval: 'approvalState',
  network: 'networkPicture',
  nextYear: 'previewNextYear',
  export: 'exportFile',
};

export const offeredScreens = (state: State): readonly Screen[] =>
  screens.filter((screen) => offers(state, needs[screen]));

/** Id of the link that leads to the screen. */
export const linkTo = (screen: Screen): string => `open-${screen}`;

/** Name of the task that loads what the screen shows; null = it shows nothing that an edit changes. */
export const loadingTask: Record<Screen, string | null> = {
  papers: 'papersList',
  approval: 'approval',
  network: 'network',
  nextYear: 'nextYear',
  export: null,
};

/** A screen asks the server anew whenever it is opened: meanwhile the workbook may have become another. */
export function screening({ get, set, focus }: Core, load: Partial<Record<Screen, () => Promise<unknown>>>) {
  return {
    openScreen: (screen: Screen) => {
      set({ screen });
      focus('view-generate');
      void load[screen]?.();
    },
    closeScreen: () => {
      const { screen } = get();
      set({ screen: null });
      if (screen) focus(linkTo(screen));
    },
    /** What the screen tells may have changed under it: the person edits beside it. */
    reloadScreen: (screen: Screen) => void load[screen]?.(),
  };
}
