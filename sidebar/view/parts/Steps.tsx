import { workingTask } from '../../state/tasks.ts';
import { usePanel } from './context.ts';
import { Icon } from './Icon.tsx';
import { useSeconds } from './useSeconds.ts';

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
                {words.elapsed(elapsed)}
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
