import type { Words } from '../i18n/words.ts';
import type { Problem as Described } from './api.ts';
import { Problem } from './problem.ts';

/** Whatever was thrown, as a sentence for the user with its way out. */
export function describeProblem(error: unknown, words: Words): Described {
  const problem =
    error instanceof Problem
      ? error
      : error instanceof SyntaxError
        ? new Problem('bad-request')
        : new Problem('internal', {
            text: (error instanceof Error ? error.message : String(error)).replace(/\.+$/, ''),
          });
  const { message, remedy } = words.problems[problem.code];
  return { code: problem.code, message: message(problem.params), remedy: remedy(problem.params) };
}
