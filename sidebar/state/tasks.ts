import type { Problem } from '../../src/app/api.ts';

/** Something that the user waits for, or that failed; a task that ended well is gone. */
export type Task = Working | Failed;

export interface Working {
  readonly status: 'working';
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly steps: readonly string[];
  /** Index of the step that runs. */
  readonly step: number;
}

export interface Failed {
  readonly status: 'failed';
  readonly problem: Problem;
}

/** By the name of the button's action, «decide:…» and «goTo:…» with what they are about. */
export type Tasks = Readonly<Record<string, Task>>;

export function isWorking(tasks: Tasks, key: string): boolean {
  return tasks[key]?.status === 'working';
}

export function workingTask(tasks: Tasks, key: string): Working | null {
  const task = tasks[key];
  return task?.status === 'working' ? task : null;
}

export function problemIn(tasks: Tasks, key: string): Problem | null {
  const task = tasks[key];
  return task?.status === 'failed' ? task.problem : null;
}

/** These change the workbook (a check writes its findings down): while one works, the others wait. */
const writers = [
  'structure',
  'check',
  'generate',
  'replace',
  'saveTemplate',
  'removeTemplate',
  'papers',
  'fixEdition',
  'amend',
];

export function isWriting(tasks: Tasks): boolean {
  return Object.keys(tasks).some(
    (key) => isWorking(tasks, key) && (writers.includes(key) || key.startsWith('addTab:')),
  );
}
