import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { loadingTask, type Screen } from '../../state/screens.ts';
import { isWorking } from '../../state/tasks.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';

interface ScreenFrameProps {
  readonly screen: Screen;
  readonly children: ComponentChildren;
}

/** The way back, the heading, and what the screen is for. */
export function ScreenFrame({ screen, children }: ScreenFrameProps) {
  const { actions, words } = usePanel();
  useLayoutEffect(() => window.scrollTo(0, 0), [screen]);
  useEscape(actions.closeScreen);
  return (
    <>
      <div class="way-back">
        <Button kind="quiet" onClick={actions.closeScreen}>
          <Icon name="back" />
          <span>
            <span class="hidden">{words.screens.back} </span>
            {words.views.generate}
          </span>
        </Button>
        <Reload screen={screen} />
      </div>
      <h1 id="view-generate" tabIndex={-1} class="screen-title">
        {words.screens.title[screen]}
      </h1>
      {children}
    </>
  );
}

/** The person edits beside the panel: what it tells is brought up to date here. */
function Reload({ screen }: { screen: Screen }) {
  const { state, actions, words } = usePanel();
  const task = loadingTask[screen];
  // A run keeps itself up to date; a new workbook that was just made stays in sight.
  const isResult = screen === 'papers' ? state.paperRun : screen === 'nextYear' && state.renewed;
  if (!task || isResult) return null;
  return (
    <Button kind="quiet" task={task} label={words.refresh} onClick={() => actions.reloadScreen(screen)}>
      {!isWorking(state.tasks, task) && <Icon name="refresh" />}
    </Button>
  );
}

/** Escape leads back, unless a question took it for itself. */
function useEscape(back: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [back]);
}

/** In a field Escape closes a list or a calendar, or takes back what was typed. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('select, textarea, input:not([type=checkbox])');
