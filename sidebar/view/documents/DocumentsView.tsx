import type { JSX } from 'preact';
import type { Screen } from '../../state/screens.ts';
import { ApprovalScreen } from '../approval/ApprovalScreen.tsx';
import { GenerateView } from '../generate/GenerateView.tsx';
import { PapersScreen } from '../papers/PapersScreen.tsx';
import { usePanel } from '../parts/context.ts';
import { ExportScreen } from './ExportScreen.tsx';
import { NetworkScreen } from './NetworkScreen.tsx';
import { NextYearScreen } from './NextYearScreen.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';

const contentOf: Record<Screen, () => JSX.Element | null> = {
  papers: PapersScreen,
  approval: ApprovalScreen,
  network: NetworkScreen,
  nextYear: NextYearScreen,
  export: ExportScreen,
};

/** «Документы»: the plan itself, or one of the screens it leads to. */
export function DocumentsView() {
  const { state } = usePanel();
  const { screen } = state;
  if (!screen) return <GenerateView />;
  const Content = contentOf[screen];
  return (
    <ScreenFrame screen={screen}>
      <Content />
    </ScreenFrame>
  );
}
