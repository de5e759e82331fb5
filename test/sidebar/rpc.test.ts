import { describe, expect, it } from 'vitest';
import { createClient, ProblemError, type Transport } from '../../sidebar/rpc.ts';
import type { Problem } from '../../src/app/api.ts';

const unexplained: Problem = { code: 'unknown', message: 'Не получилось.', remedy: 'Повторите.' };

function clientOver(transport: Transport) {
  return createClient(transport, 'en', (failure) => ({
    ...unexplained,
    code: String((failure as Error).message),
  }));
}

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problem;
}

describe('client', () => {
  it('sends method, input and language as JSON and returns the value', async () => {
    const sent: unknown[] = [];
    const client = clientOver(async (request) => {
      sent.push(JSON.parse(request));
      return JSON.stringify({ ok: true, value: null });
    });
    expect(await client.call('goTo', { tab: 'Мероприятия', cell: 'D5' })).toBeNull();
    expect(sent).toEqual([{ method: 'goTo', input: { tab: 'Мероприятия', cell: 'D5' }, language: 'en' }]);
  });

  it('rejects with the problem that the server told', async () => {
    const problem: Problem = {
      code: 'locked',
      message: 'С таблицей работает коллега.',
      remedy: 'Повторите через минуту.',
    };
    const client = clientOver(async () => JSON.stringify({ ok: false, problem }));
    expect(await problemOf(client.call('check', {}))).toEqual(problem);
  });

  it('has a failed transport explained', async () => {
    const client = clientOver(() => Promise.reject(new Error('NetworkError')));
    expect(await problemOf(client.call('check', {}))).toMatchObject({ code: 'NetworkError' });
  });

  it.each([null, undefined, '', 'null', '[]', '{}', '{"ok":true}', '{"ok":false}', '<html>'])(
    'takes the answer %j for a failure, not for a reply',
    async (answer) => {
      const { message } = await problemOf(clientOver(async () => answer).call('overview', {}));
      expect(message).toBe(unexplained.message);
    },
  );

  it('knows the methods of the contract and their inputs only', () => {
    const { call } = clientOver(async () => JSON.stringify({ ok: true, value: null }));
    const wrong = () => [
      // @ts-expect-error no such method
      call('overviews', {}),
      // @ts-expect-error goTo needs a cell
      call('goTo', { tab: 'Мероприятия' }),
      // @ts-expect-error a report has no such field
      call('check', {}).then((report) => report.problems),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
