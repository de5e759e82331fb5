import { describe, expect, it } from 'vitest';
import { explainFailure, type FailureCode } from '../../sidebar/failures.ts';
import { wordsIn } from '../../sidebar/words.ts';

const ru = wordsIn('ru');

const said: readonly (readonly [string, FailureCode])[] = [
  ['PERMISSION_DENIED', 'several-accounts'],
  ['ScriptError: Authorization is required to perform that action.', 'several-accounts'],
  ['Для выполнения этого действия требуется авторизация.', 'several-accounts'],
  ['You do not have permission to call SpreadsheetApp.getActive. Required permissions: …', 'no-consent'],
  ['Specified permissions are not sufficient to call Drive.Files.create', 'no-consent'],
  ['У вас нет разрешения на вызов SpreadsheetApp.getActive', 'no-consent'],
  ['NetworkError: Connection failure due to HTTP 0', 'no-connection'],
  ['Exceeded maximum execution time', 'time-limit'],
  ['Превышено максимальное время выполнения', 'time-limit'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy'],
  ['Service Spreadsheets timed out while accessing document', 'busy'],
  ['no answer', 'no-answer'],
  ['Script function not found: serve', 'not-offered'],
  ['TypeError: Cannot read properties of null', 'unknown'],
  ['', 'unknown'],
];

describe('explainFailure', () => {
  it.each(said)('«%s» is %s', (message, code) => {
    expect(explainFailure(ru, new Error(message)).code).toBe(code);
  });

  it('never shows the raw text, and always a way out', () => {
    for (const [message] of said) {
      for (const words of [ru, wordsIn('en')]) {
        const problem = explainFailure(words, new Error(message));
        expect(problem.message).toMatch(/\.$/);
        expect(problem.remedy).toMatch(/\.$/);
        if (message) expect(`${problem.message} ${problem.remedy}`).not.toContain(message);
      }
    }
  });

  it('blames the connection when the browser is offline', () => {
    expect(explainFailure(ru, new Error('whatever'), false).code).toBe('no-connection');
  });

  it('takes what is not an Error as well', () => {
    expect(explainFailure(ru, 'Exceeded maximum execution time').code).toBe('time-limit');
    expect(explainFailure(ru, undefined).code).toBe('unknown');
  });
});
