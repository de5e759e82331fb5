import type { Problem } from '../src/app/api.ts';
import type { Words } from './words.ts';

export type FailureCode = keyof Words['problems'];

/**
 * What Google says when a call fails on its way, in English and in Russian (it speaks the account's language).
 * The first that fits wins: «do not have permission to call X» is a missing consent, a bare PERMISSION_DENIED is
 * the sidebar running as another account than the spreadsheet's (issuetracker 69270374).
 */
const signs: readonly (readonly [FailureCode, RegExp])[] = [
  [
    'no-consent',
    /permission to call|required permissions|permissions are not sufficient|разрешени\S* на вызов|необходимые разрешения/i,
  ],
  [
    'several-accounts',
    /PERMISSION_DENIED|authori[sz]ation is required|требуется авторизация|необходима авторизация/i,
  ],
  ['time-limit', /maximum execution time|максимальное время выполнения/i],
  [
    'busy',
    /timed out|too many times|server error occurred|try again|rate limit|quota|слишком часто|время ожидания/i,
  ],
  ['no-connection', /NetworkError|network error|connection failure|failed to fetch|ошибка сети/i],
  ['no-answer', /^no answer$/],
  ['not-offered', /script function not found|google\.script\.run|функция сценария не найдена/i],
];

export function problemOf(words: Words, code: FailureCode): Problem {
  return { code, ...words.problems[code] };
}

/** A failure that the server could not tell itself, as one sentence and a way out. */
export function explainFailure(words: Words, failure: unknown, online = true): Problem {
  if (!online) return problemOf(words, 'no-connection');
  const text = failure instanceof Error ? failure.message : String(failure);
  return problemOf(words, signs.find(([, sign]) => sign.test(text))?.[0] ?? 'unknown');
}
