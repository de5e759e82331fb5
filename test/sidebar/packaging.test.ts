import { describe, expect, it } from 'vitest';
import { papersIn } from '../../sidebar/state/choosing.ts';
import { failedIn, leftIn, madeIn, papersOf } from '../../sidebar/state/paperRun.ts';
import { problemIn } from '../../sidebar/state/tasks.ts';
import { refusal } from './fakePackage.ts';
import { agreements } from './samplePackage.ts';
import { startPanel } from './startPanel.ts';

/** 50 agreements, none of them made, and the panel showing them. */
async function startPackage() {
  const panel = await startPanel();
  const { server, state, actions } = panel;
  server.package.list = { period: 'first', kinds: [agreements(50)] };
  await actions.loadPapers();
  const all = papersOf(state().papers!);
  const asked = () =>
    server.calls.flatMap(({ method, input }) =>
      method === 'makePapers' ? [(input as { ids: readonly string[] }).ids] : [],
    );
  const run = () => state().paperRun!;
  const tally = () => [madeIn(run()).length, failedIn(run()).length, leftIn(run()).length];
  return { ...panel, all, asked, run, tally };
}

/** Every paper once, whatever was cut. */
const eachOnce = (made: readonly string[]) => {
  expect(made).toHaveLength(50);
  expect(new Set(made).size).toBe(50);
};

describe('a package', () => {
  it('is asked for ten at a time, with the names of all that is still open, until all is made', async () => {
    const { server, actions, all, asked, tally, state } = await startPackage();
    server.package.perCall = 20;
    await actions.makePapers(all);
    expect(asked().map((ids) => ids.length)).toEqual([50, 40, 30, 20, 10]);
    expect(tally()).toEqual([50, 0, 0]);
    expect(state().said).toBe('Создано документов: 50');
    expect(papersIn(papersOf(state().papers!), 'made')).toHaveLength(50);
    eachOnce(server.package.made);
  });

  it('says how far it is after every answer', async () => {
    const { server, actions, all, state } = await startPackage();
    server.holdAfter('makePapers', 2);
    const making = actions.makePapers(all);
    await expect.poll(() => state().said).toBe('Создано 10 из 50');
    server.holdAfter('makePapers', 99);
    server.release('makePapers');
    await making;
  });

  it('goes on past what fails, keeps the reason, and makes only that on «Повторить»', async () => {
    const { server, actions, all, asked, run, tally, state } = await startPackage();
    server.package.failing = new Set(['agreements:3', 'agreements:40']);
    await actions.makePapers(all);
    expect(tally()).toEqual([48, 2, 0]);
    expect(run().notes).toEqual(failedIn(run()).map(({ title }) => refusal(title)));
    expect(state().said).toBe('Создано 48, не удалось 2');
    server.package.failing = new Set();
    await actions.continuePapers();
    expect(asked().at(-1)).toEqual(['agreements:3', 'agreements:40']);
    expect(tally()).toEqual([50, 0, 0]);
    eachOnce(server.package.made);
  });

  it('stops after the call under way, and goes on with the rest', async () => {
    const { server, actions, all, asked, tally, state } = await startPackage();
    server.hold('makePapers');
    const making = actions.makePapers(all);
    await expect.poll(asked).toHaveLength(1);
    actions.stopPapers();
    server.release('makePapers');
    await making;
    expect(asked()).toHaveLength(1);
    expect(tally()).toEqual([5, 0, 45]);
    expect(state().said).toBe('Остановлено: создано 5 из 50');
    await actions.continuePapers();
    expect(tally()).toEqual([50, 0, 0]);
    eachOnce(server.package.made);
  });

  it('ends where the server says that going on makes no sense, and shows the way out', async () => {
    const { server, actions, all, asked, tally, state } = await startPackage();
    server.package.stopAfter = 12;
    await actions.makePapers(all);
    expect(asked()).toHaveLength(3);
    expect(tally()).toEqual([12, 0, 38]);
    expect(problemIn(state().tasks, 'papers')?.code).toBe('quota');
    server.package.stopAfter = Number.POSITIVE_INFINITY;
    await actions.continuePapers();
    expect(problemIn(state().tasks, 'papers')).toBeNull();
    eachOnce(server.package.made);
  });

  it('never asks for ever: two answers in a row with nothing new end it', async () => {
    const { server, actions, all, asked, tally, state } = await startPackage();
    server.package.perCall = 0;
    await actions.makePapers(all);
    expect(asked()).toHaveLength(2);
    expect(tally()).toEqual([0, 0, 50]);
    expect(problemIn(state().tasks, 'papers')?.code).toBe('no-progress');
  });

  it.each(['connection', 'answer lost'] as const)(
    'keeps what it knows when a call fails (%s), looks what is there, and makes none twice',
    async (failure) => {
      const { server, actions, all, methods, tally, state } = await startPackage();
      server.holdAfter('makePapers', 2);
      const making = actions.makePapers(all);
      await expect.poll(() => state().said).toBe('Создано 10 из 50');
      server.holdAfter('makePapers', 99);
      server.fail('makePapers', failure);
      server.release('makePapers');
      await making;
      expect(tally()).toEqual([10, 0, 40]);
      expect(problemIn(state().tasks, 'papers')?.code).toBe('no-connection');
      server.fail('makePapers', null);
      const before = methods().length;
      await actions.continuePapers();
      expect(methods()[before]).toBe('listPapers');
      expect(tally()).toEqual([50, 0, 0]);
      eachOnce(server.package.made);
    },
  );

  it('keeps what it knows when it cannot even look what is there', async () => {
    const { server, actions, all, tally } = await startPackage();
    server.package.stopAfter = 10;
    await actions.makePapers(all);
    server.fail('listPapers', 'connection');
    await actions.continuePapers();
    expect(tally()).toEqual([10, 0, 40]);
  });

  it('is never made twice at once', async () => {
    const { server, actions, all } = await startPackage();
    await Promise.all([actions.makePapers(all), actions.makePapers(all)]);
    eachOnce(server.package.made);
  });

  it('runs on while the user looks elsewhere, and does not call the focus back', async () => {
    const { server, actions, all, state, tally } = await startPackage();
    actions.openScreen('papers');
    server.hold('makePapers');
    const making = actions.makePapers(all);
    actions.show('overview');
    const { focus } = state();
    server.release('makePapers');
    await making;
    expect(tally()).toEqual([50, 0, 0]);
    expect(state().focus).toBe(focus);
  });
});

describe('the list of papers', () => {
  it('is asked for the period that was chosen, and keeps the ticks that are still there', async () => {
    const { server, actions, state } = await startPackage();
    actions.tickPaper('agreements:1');
    actions.tickPaper('agreements:50');
    server.package.list = { period: 'first', kinds: [agreements(10)] };
    await actions.choosePeriod('year');
    expect(server.calls.at(-1)?.input).toEqual({ period: 'year' });
    expect(state().chosen).toEqual(['agreements:1']);
  });

  it('comes as one archive: what is ticked, or everything', async () => {
    const { server, actions, all } = await startPackage();
    // Node has no downloads: the call is what counts here.
    await actions.downloadPapers();
    expect(server.calls.at(-1)?.input).toEqual({ period: 'first', ids: all.map(({ id }) => id) });
    actions.tickPaper('agreements:7');
    actions.tickPaper('agreements:2');
    await actions.downloadPapers();
    expect(server.calls.at(-1)?.input).toEqual({ period: 'first', ids: ['agreements:2', 'agreements:7'] });
  });
});
