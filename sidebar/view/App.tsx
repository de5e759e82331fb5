import { useErrorBoundary, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { View } from '../boot.ts';
import { problemOf } from '../failures.ts';
import type { Panel } from '../state/panel.ts';
import { problemIn } from '../state/tasks.ts';
import { localToday } from '../words.ts';
import { CheckView } from './check/CheckView.tsx';
import { DocumentsView } from './documents/DocumentsView.tsx';
import { Navigation } from './Navigation.tsx';
import { OverviewView } from './overview/OverviewView.tsx';
import { PanelContext, usePanel } from './parts/context.ts';
import { ProblemCard, TaskProblem } from './parts/Problem.tsx';
import { StructureView } from './structure/StructureView.tsx';
import { useFocus } from './useFocus.ts';

const viewOf: Record<View, () => preact.JSX.Element> = {
  overview: OverviewView,
  structure: StructureView,
  check: CheckView,
  generate: DocumentsView,
};

export function App({ panel }: { panel: Panel }) {
  const { core, actions } = panel;
  const [state, setState] = useState(core.get);
  useLayoutEffect(() => {
    const show = () => setState(core.get());
    show();
    return core.subscribe(show);
  }, [core]);

  useFocus(state);

  const today = state.overview?.today ?? localToday();
  const shared = useMemo(() => ({ state, actions, words: core.words, today }), [state, actions, core, today]);
  const CurrentView = viewOf[state.view];
  const [broken, mend] = useErrorBoundary();
  return (
    <PanelContext.Provider value={shared}>
      <Navigation />
      <main aria-labelledby={`view-${state.view}`}>
        {broken ? <Broken mend={mend} /> : <CurrentView />}
        <OverviewTrouble />
      </main>
      <div class="hidden" role="status" aria-live="polite">
        {state.said}
      </div>
    </PanelContext.Provider>
  );
}

/** Should a view fail to draw what it was given, the panel still says what to do. */
function Broken({ mend }: { mend: () => void }) {
  const { actions, words } = usePanel();
  const retry = () => {
    actions.show('overview');
    // Mended only then: what it could not draw must be gone first.
    void actions.loadOverview().then(mend);
  };
  return <ProblemCard problem={problemOf(words, 'unknown')} retry={retry} />;
}

/** Without the overview the other views lack the versions and the decisions: they say so, unless one has failed too. */
function OverviewTrouble() {
  const { state, actions } = usePanel();
  const failed = Object.keys(state.tasks).filter((key) => problemIn(state.tasks, key));
  if (state.view === 'overview' || failed.join() !== 'overview') return null;
  return <TaskProblem task="overview" retry={() => void actions.loadOverview()} />;
}
