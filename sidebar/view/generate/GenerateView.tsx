import { offers } from '../../state/state.ts';
import { ScreenLinks } from '../documents/ScreenLinks.tsx';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Made } from './Made.tsx';
import { Missing } from './Missing.tsx';
import { ReplaceLast } from './ReplaceLast.tsx';
import { TemplateSetup } from './TemplateSetup.tsx';
import { Versions } from './Versions.tsx';

/** «Сформировать план»: what is missing, the document, what else can be done, the earlier ones, the template. */
export function GenerateView() {
  const { words } = usePanel();
  return (
    <>
      <h1 id="view-generate" tabIndex={-1} class="hidden">
        {words.views.generate}
      </h1>
      <Generate />
      <ScreenLinks />
      <Versions />
      <ReplaceLast />
      <TemplateSetup />
    </>
  );
}

function Generate() {
  const { state, actions, words } = usePanel();
  const { made, missing } = state;
  if (missing) return <Missing missing={missing} />;
  const start = () => void actions.generate();
  return (
    <>
      {made ? <Made made={made} /> : <p class="intro">{words.generate.intro}</p>}
      <div class="actions">
        <Button id="generate" kind={made ? 'plain' : 'primary'} task="generate" writes onClick={start}>
          {made ? words.generate.again : words.generate.action}
        </Button>
      </div>
      <Steps task="generate" />
      <TaskProblem task="generate" retry={start} />
      <Steps task="replace" />
      <TaskProblem task="replace" retry={() => void actions.replaceLast()} />
      {offers(state, 'documentFile') && <AsFile />}
    </>
  );
}

function AsFile() {
  const { actions, words } = usePanel();
  const download = () => void actions.downloadPlan();
  return (
    <div class="aside">
      <Button kind="quiet" task="documentFile" onClick={download}>
        {words.generate.asFile}
      </Button>
      <TaskProblem task="documentFile" retry={download} />
    </div>
  );
}
