import { describe, expect, it } from 'vitest';
import { chosenPapers, tickOf, toMake, withKind, withPaper } from '../../sidebar/state/choosing.ts';
import {
  failedIn,
  leftIn,
  madeIn,
  packageIn,
  resumed,
  startRun,
  withAnswer,
} from '../../sidebar/state/paperRun.ts';
import type { PackageList, PaperState } from '../../src/app/api.ts';
import { agreements, paper, samplePackage } from './samplePackage.ts';

const made = (id: string, madeAt = '2025-09-05 14:05'): PaperState =>
  paper(id, id, { progress: 'made', url: `https://docs.google.com/${id}`, madeAt });

const listOf = (...papers: PaperState[]): PackageList => ({
  period: 'first',
  kinds: [{ kind: 'all', title: 'Все', empty: '', inPackage: true, papers }],
});

const ids = (papers: readonly PaperState[]) => papers.map(({ id }) => id);

describe('an answer', () => {
  const run = startRun([paper('a', 'a'), paper('b', 'b')]);

  it('counts for what was asked only', () => {
    const after = withAnswer(run, { papers: [made('a'), made('stranger')], notes: [] });
    expect(ids(madeIn(after))).toEqual(['a']);
    expect(ids(leftIn(after))).toEqual(['b']);
  });

  it('is the last word on every paper in it: one that the plan no longer calls for is not asked for again', () => {
    const after = withAnswer(run, { papers: [paper('a', 'a')], notes: [] });
    expect(ids(leftIn(after))).toEqual(['b']);
    expect(ids(failedIn(after))).toEqual(['a']);
  });

  it('adds its notes once', () => {
    const once = withAnswer(run, { papers: [], notes: ['Логотип не найден.'] });
    expect(withAnswer(once, { papers: [], notes: ['Логотип не найден.'] }).notes).toHaveLength(1);
  });
});

describe('a run after a break', () => {
  it('counts what the lost call has made', () => {
    const run = startRun([paper('a', 'a'), paper('b', 'b')]);
    expect(ids(leftIn(resumed(run, listOf(made('a'), paper('b', 'b')))))).toEqual(['b']);
  });

  it('makes what is outdated, unless that has happened', () => {
    const outdated = (id: string): PaperState => ({ ...made(id, '2025-08-01 09:00'), progress: 'outdated' });
    const after = resumed(startRun([outdated('a'), outdated('b')]), listOf(outdated('a'), made('b')));
    expect(ids(leftIn(after))).toEqual(['a']);
    expect(ids(madeIn(after))).toEqual(['b']);
  });

  it('tries again what had failed and lets go what the plan no longer calls for', () => {
    const failed = paper('a', 'a', { progress: 'failed' });
    const run = withAnswer(startRun([paper('a', 'a'), paper('gone', 'gone')]), {
      papers: [failed],
      notes: [],
    });
    const after = resumed(run, listOf(failed));
    expect(ids(leftIn(after))).toEqual(['a']);
    expect(after.papers).toHaveLength(1);
  });
});

describe('ticks', () => {
  const kind = agreements(5, 2);

  it('of a kind mean all of it', () => {
    const chosen = withKind([], kind);
    expect(chosen).toEqual(ids(kind.papers));
    expect(tickOf(kind, chosen)).toBe('all');
    expect(withKind(chosen, kind)).toEqual([]);
  });

  it('make nothing twice: what is up to date is left out', () => {
    expect(ids(toMake(kind.papers))).toEqual(['agreements:3', 'agreements:4', 'agreements:5']);
  });

  it('of some are neither all nor none, and a tick of the kind completes them', () => {
    const some = withPaper([], 'agreements:4');
    expect(tickOf(kind, some)).toBe('some');
    expect(tickOf(kind, withKind(some, kind))).toBe('all');
    expect(withPaper(some, 'agreements:4')).toEqual([]);
  });

  it('are made in the order of the list', () => {
    const list = samplePackage();
    expect(ids(chosenPapers(list, ['report', 'agreements:5', 'order']))).toEqual([
      'agreements:5',
      'order',
      'report',
    ]);
  });
});

describe('«Весь комплект»', () => {
  it('leaves out what is made only when it is chosen', () => {
    const { kinds } = samplePackage();
    const list: PackageList = {
      period: 'first',
      kinds: kinds.map((kind) => ({ ...kind, inPackage: kind.kind !== 'report' })),
    };
    expect(ids(packageIn(list))).toContain('order');
    expect(ids(packageIn(list))).not.toContain('report');
    expect(ids(chosenPapers(list, ['report']))).toEqual(['report']);
  });
});
