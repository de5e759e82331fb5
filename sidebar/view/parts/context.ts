import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from '../../state/panel.ts';
import type { State } from '../../state/state.ts';
import type { Words } from '../../words.ts';

export interface PanelView {
  readonly state: State;
  readonly actions: Actions;
  readonly words: Words;
  /** ISO day. */
  readonly today: string;
}

export const PanelContext = createContext<PanelView | null>(null);

export function usePanel(): PanelView {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a view stands outside the panel');
  return panel;
}
