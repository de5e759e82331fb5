import { useEffect, useState } from 'preact/hooks';
import { workingTask } from '../../state/tasks.ts';
import { usePanel } from './context.ts';
import { Icon } from './Icon.tsx';

/** After this many seconds the user is told that it takes longer than usual. */
const usual = 20;

/** The steps of a task under way, and the seconds it has taken so far. */
export function Steps({ task }: { task: string }) {
  const { state, words } = usePanel();
  const working = workingTask(state.tasks, task);
  const elapsed = useSeconds(working?.since ?? null);
  if (!working) return null;
  return (
    <div class="steps">
      <ol>
        {working.steps.map((text, index) => (
          <li
            key={text}
            class={stepLook(index, working.step)}
            aria-current={index === working.step ? 'step' : undefined}
          >
            {index < working.step && <Icon name="done" />}
            {index === working.step && <span class="spinner" aria-hidden="true" />}
            {index > working.step && <span class="dot" aria-hidden="true" />}
            <span>{text}</span>
            {index === working.step && (
              <span class="elapsed" aria-hidden="true">
                {words.seconds(elapsed)}
              </span>
            )}
          </li>
        ))}
      </ol>
      {elapsed >= usual && <p class="secondary">{words.takesLonger}</p>}
    </div>
  );
}

const stepLook = (index: number, current: number) =>
  index < current ? 'step done' : index === current ? 'step current' : 'step';

function useSeconds(since: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}
