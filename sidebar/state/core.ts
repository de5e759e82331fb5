import type { Problem } from '../../src/app/api.ts';
import { problemOf } from '../failures.ts';
import { type Client, ProblemError } from '../rpc.ts';
import type { Words } from '../words.ts';
import type { State } from './state.ts';
import { isWorking, type Task } from './tasks.ts';

/** What every action is made of: the state, the server, and work that is never started twice. */
export interface Core {
  readonly words: Words;
  readonly call: Client['call'];
  readonly get: () => State;
  readonly set: (part: Partial<State>) => void;
  /** Called after every change of the state; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Does `work` unless the work of this key is under way; a problem stays in `state.tasks[key]` until the next try.
   * Resolves to whether the work was done; never rejects.
   * `steps` are what the user reads meanwhile; `work` says through `enter` which of them runs.
   */
  readonly run: (key: string, steps: readonly string[], work: Work) => Promise<boolean>;
  /** Drops the problems of the tasks whose key begins so: what they spoke of is gone. */
  readonly forget: (start: string) => void;
  /** Into the live region. */
  readonly say: (text: string) => void;
  /** Moves the focus to the element once it is there. */
  readonly focus: (id: string) => void;
}

export type Work = (enter: (step: number) => void) => Promise<void>;

export function createCore(client: Client, words: Words, first: State, now = Date.now): Core {
  let state = first;
  const listeners = new Set<() => void>();

  const set = (part: Partial<State>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const putTask = (key: string, task: Task | null): void => {
    const { [key]: _, ...others } = state.tasks;
    set({ tasks: task ? { ...others, [key]: task } : others });
  };
  // The same words twice are read out only when the text changes: an invisible space tells them apart.
  const say = (text: string): void => set({ said: text === state.said ? `${text}\u00a0` : text });

  return {
    words,
    call: client.call,
    get: () => state,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(key, steps, work) {
      if (isWorking(state.tasks, key)) return false;
      const since = now();
      const enter = (step: number) => {
        putTask(key, { status: 'working', since, steps, step });
        if (steps[step]) say(`${steps[step]}…`);
      };
      enter(0);
      try {
        await work(enter);
        putTask(key, null);
        return true;
      } catch (failure) {
        const problem = problemFrom(words, failure);
        putTask(key, { status: 'failed', problem });
        say(`${problem.message} ${problem.remedy}`);
        return false;
      }
    },
    forget(start) {
      const kept = Object.entries(state.tasks).filter(
        ([key, { status }]) => status === 'working' || !key.startsWith(start),
      );
      set({ tasks: Object.fromEntries(kept) });
    },
    say,
    focus: (id) => set({ focus: { id, turn: (state.focus?.turn ?? 0) + 1 } }),
  };
}

function problemFrom(words: Words, failure: unknown): Problem {
  return failure instanceof ProblemError ? failure.problem : problemOf(words, 'unknown');
}
