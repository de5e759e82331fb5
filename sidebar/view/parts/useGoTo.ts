import { goToTask } from '../../state/panel.ts';
import { isWorking } from '../../state/tasks.ts';
import { focusEditor } from '../../transport.ts';
import { usePanel } from './context.ts';

/**
 * The way to a cell; `cell` '' = the tab as a whole. Who clicked with the mouse goes on in the spreadsheet; who
 * pressed Enter stays in the list, where the next finding is one key away (`detail` is 0 for a key).
 */
export function useGoTo(tab: string, cell: string) {
  const { state, actions } = usePanel();
  const target = cell || 'A1';
  const task = goToTask(tab, target);
  return {
    task,
    going: isWorking(state.tasks, task),
    go: async (event?: MouseEvent) => {
      const byMouse = (event?.detail ?? 0) > 0;
      if ((await actions.goTo(tab, target)) && byMouse) focusEditor();
    },
  };
}
