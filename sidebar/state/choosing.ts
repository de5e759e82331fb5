import type { PackageList, PaperKindState, PaperProgress, PaperState } from '../../src/app/api.ts';
import { papersOf } from './paperRun.ts';

/** Ids of the papers that are ticked. */
export type Chosen = readonly string[];

export type Tick = 'none' | 'some' | 'all';

export function tickOf({ papers }: PaperKindState, chosen: Chosen): Tick {
  const ticked = papers.filter(({ id }) => chosen.includes(id)).length;
  if (ticked === 0) return 'none';
  return ticked === papers.length ? 'all' : 'some';
}

/** Ticks all of the kind, or none when all are ticked. */
export function withKind(chosen: Chosen, kind: PaperKindState): Chosen {
  const ids = kind.papers.map(({ id }) => id);
  const others = chosen.filter((id) => !ids.includes(id));
  return tickOf(kind, chosen) === 'all' ? others : [...others, ...ids];
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

/** Whatever is not up to date: a document that is, is not made twice. */
export const toMake = (papers: readonly PaperState[]) => papersIn(papers, 'missing', 'failed', 'outdated');
