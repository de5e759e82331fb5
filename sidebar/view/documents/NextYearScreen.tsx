import type { NextYearFinding, NextYearPreview, NextYearResult } from '../../../src/app/api.ts';
import { offers } from '../../state/state.ts';
import { momentText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { OpenDocument } from '../parts/DocumentLink.tsx';
import { MoreOf } from '../parts/MoreOf.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { Steps } from '../parts/Steps.tsx';

/** «Новый учебный год»: what a person will have to decide, then the new workbook. */
export function NextYearScreen() {
  const { state, actions } = usePanel();
  const { nextYear, renewed } = state;
  return (
    <>
      <Steps task="nextYear" />
      <TaskProblem task="nextYear" retry={() => void actions.loadNextYear()} />
      {renewed ? <Renewed renewed={renewed} /> : nextYear && <Preview preview={nextYear} />}
    </>
  );
}

function Preview({ preview }: { preview: NextYearPreview }) {
  const { state, actions, words } = usePanel();
  const make = () => void actions.makeNextYear();
  const download = () => void actions.downloadNextYear();
  return (
    <>
      <p class="years">{words.nextYear.years(preview.from, preview.to)}</p>
      <p class="intro">{words.nextYear.text}</p>
      {offers(state, 'makeNextYear') && (
        <div class="actions">
          <Button kind="primary" task="makeNextYear" onClick={make}>
            {words.nextYear.make(preview.to)}
          </Button>
        </div>
      )}
      <Steps task="makeNextYear" />
      <TaskProblem task="makeNextYear" retry={make} />
      {offers(state, 'nextYearFile') && (
        <div class="aside">
          <Button kind="quiet" task="nextYearFile" onClick={download}>
            {words.nextYear.asFile}
          </Button>
          <TaskProblem task="nextYearFile" retry={download} />
        </div>
      )}
      <ToDecide findings={preview.findings} />
    </>
  );
}

function Renewed({ renewed }: { renewed: NextYearResult }) {
  const { words } = usePanel();
  const { document: made } = renewed;
  return (
    <>
      <Result id="renewed" icon="done" title={words.nextYear.made}>
        <p class="made-name">{made.name}</p>
        <p class="secondary">{momentText(words, made.madeAt)}</p>
        <div class="actions">
          <OpenDocument made={made} workbook />
        </div>
      </Result>
      <ToDecide findings={renewed.findings} />
    </>
  );
}

function ToDecide({ findings }: { findings: readonly NextYearFinding[] }) {
  const { words } = usePanel();
  return (
    <section class="section" aria-labelledby="to-decide">
      <h2 id="to-decide">
        {words.nextYear.decide}
        {findings.length > 0 && <span class="tally">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p class="secondary">{words.nextYear.clean}</p>}
      <MoreOf items={findings}>
        {({ place, text }, index) => (
          <li key={`${index} ${place}`}>
            {place && <span class="line secondary">{place}</span>}
            {text}
          </li>
        )}
      </MoreOf>
    </section>
  );
}
