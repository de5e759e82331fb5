import type { NetworkPicture } from '../../../src/app/api.ts';
import { usePanel } from '../parts/context.ts';
import { Icon } from '../parts/Icon.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Result } from '../parts/Result.tsx';
import { Steps } from '../parts/Steps.tsx';
import { Picture } from './Picture.tsx';

/** «Сетевой график»: the drawing, its critical path in words, what keeps the order from working. */
export function NetworkScreen() {
  const { state, actions } = usePanel();
  const { network } = state;
  const load = () => void actions.loadNetwork();
  return (
    <>
      {!network && <Steps task="network" />}
      <TaskProblem task="network" retry={load} />
      {network && (
        <>
          <Problems problems={network.problems} />
          {network.svg ? <Drawn network={network} /> : <Nothing />}
          <CriticalPath steps={network.critical} />
        </>
      )}
    </>
  );
}

function Drawn({ network }: { network: NetworkPicture }) {
  const { words } = usePanel();
  return (
    <>
      <p class="secondary">{words.network.shown(network.shown, network.unlinked)}</p>
      <Picture network={network} />
    </>
  );
}

function Nothing() {
  const { words } = usePanel();
  return (
    <Result icon="note" title={words.network.empty}>
      <p class="secondary">{words.network.emptyText}</p>
    </Result>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  const { words } = usePanel();
  if (problems.length === 0) return null;
  return (
    <section class="confirm" aria-labelledby="network-problems">
      <h2 id="network-problems" class="headline">
        <Icon name="warning" />
        <span>{words.network.problems}</span>
      </h2>
      <ul class="lines">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

function CriticalPath({ steps }: { steps: readonly string[] }) {
  const { words } = usePanel();
  if (steps.length === 0) return null;
  return (
    <section class="section" aria-labelledby="critical">
      <h2 id="critical">{words.network.critical}</h2>
      <p class="secondary">{words.network.criticalText}</p>
      <ol class="numbered">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
