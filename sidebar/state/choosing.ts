import type { PackageList, PaperKindState, PaperProgress, PaperState } from '../../src/app/api.ts';
import { papersOf } from './paperRun.ts';

/** Ids of the papers that are ticked. */
export type Chosen = readonly string[];

export type Tick = 'none' | 'some' | 'all';

/** What ticking a kind means: whatever of it is not up to date, or all of it when everything is. */
export function toMake({ papers }: PaperKindState): readonly PaperState[] {
  const open = papers.filter(({ progress }) => progress !== 'made');
  return open.length > 0 ? open : papers;
}

export function tickOf(kind: PaperKindState, chosen: Chosen): Tick {
  if (!kind.papers.some(({ id }) => chosen.includes(id))) return 'none';
  return toMake(kind).every(({ id }) => chosen.includes(id)) ? 'all' : 'some';
}

export function withKind(chosen: Chosen, kind: PaperKindState): Chosen {
  const others = chosen.filter((id) => !kind.papers.some((paper) => paper.id === id));
  return tickOf(kind, chosen) === 'all' ? others : [...others, ...toMake(kind).map(({ id }) => id)];
}

export function withPaper(chosen: Chosen, id: string): Chosen {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

/** In the order of the list, whatever the order of the ticks. */
export function chosenPapers(list: PackageList, chosen: Chosen): readonly PaperState[] {
  return papersOf(list).filter(({ id }) => chosen.includes(id));
}

export const papersIn = (papers: readonly PaperState[], ...progress: readonly PaperProgress[]) =>
  papers.filter((paper) => progress.includes(paper.progress));
