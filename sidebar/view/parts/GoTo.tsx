import type { ComponentChildren } from 'preact';
import { usePanel } from './context.ts';
import { Icon } from './Icon.tsx';
import { TaskProblem } from './Problem.tsx';
import { useGoTo } from './useGoTo.ts';

/** A row that leads to a cell of the workbook. */
export function GoTo({ tab, cell, children }: { tab: string; cell: string; children: ComponentChildren }) {
  const { words } = usePanel();
  const { task, going, go } = useGoTo(tab, cell);
  return (
    <>
      <button type="button" class="row" title={words.goToCell(tab, cell)} aria-disabled={going} onClick={go}>
        <span class="row-text">{children}</span>
        {going ? <span class="spinner" aria-hidden="true" /> : <Icon name="go" />}
      </button>
      <TaskProblem task={task} retry={() => void go()} />
    </>
  );
}
