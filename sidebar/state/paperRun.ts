import type { MadePapers, PackageList, PaperState } from '../../src/app/api.ts';

/** A package on its way: what it is to make and how far it has come. The server makes a part of it per call. */
export interface PaperRun {
  /** In the order in which they are made; none of them was up to date before. */
  readonly papers: readonly PaperState[];
  /** Made or failed, by id. */
  readonly finished: ReadonlyMap<string, PaperState>;
  readonly notes: readonly string[];
  /** «Остановить» was pressed: the call under way is the last. */
  readonly stopping: boolean;
}

export function startRun(papers: readonly PaperState[]): PaperRun {
  return { papers, finished: new Map(), notes: [], stopping: false };
}

/** What is still to be made. */
export const leftIn = ({ papers, finished }: PaperRun): readonly PaperState[] =>
  papers.filter(({ id }) => !finished.has(id));

export const madeIn = (run: PaperRun): readonly PaperState[] =>
  finishedIn(run).filter(({ progress }) => progress === 'made');

/** Also what the plan has stopped calling for meanwhile: asked for again, it would not be made either. */
export const failedIn = (run: PaperRun): readonly PaperState[] =>
  finishedIn(run).filter(({ progress }) => progress !== 'made');

const finishedIn = ({ papers, finished }: PaperRun): readonly PaperState[] =>
  papers.flatMap(({ id }) => finished.get(id) ?? []);

/** What the server says of papers that nobody asked for does not count. */
export function withAnswer(run: PaperRun, { papers, notes }: MadePapers): PaperRun {
  const asked = new Set(run.papers.map(({ id }) => id));
  const finished = new Map(run.finished);
  for (const paper of papers) {
    if (asked.has(paper.id)) finished.set(paper.id, paper);
  }
  return { ...run, finished, notes: [...new Set([...run.notes, ...notes])] };
}

/**
 * The run as it goes on after a break, by what the workbook says now: what a call without an answer has made counts
 * as made, what failed is tried again, and what the plan no longer calls for is let go. Notes spoke of the time before.
 */
export function resumed(run: PaperRun, list: PackageList): PaperRun {
  const now = new Map(papersOf(list).map((paper) => [paper.id, paper]));
  const made = new Map(madeIn(run).map((paper) => [paper.id, paper]));
  const papers = run.papers.filter(({ id }) => now.has(id));
  const finished = new Map<string, PaperState>();
  for (const { id } of papers) {
    const paper = made.get(id) ?? now.get(id)!;
    if (paper.progress === 'made') finished.set(id, paper);
  }
  return { papers, finished, notes: [], stopping: false };
}

export const papersOf = ({ kinds }: PackageList): readonly PaperState[] =>
  kinds.flatMap(({ papers }) => papers);

/** «Весь комплект» */
export const packageIn = ({ kinds }: PackageList): readonly PaperState[] =>
  kinds.flatMap(({ inPackage, papers }) => (inPackage ? papers : []));

/** The list with what has become of some of its papers; one that the plan has dropped comes back without its title. */
export function withPapers(list: PackageList, changed: readonly PaperState[]): PackageList {
  const byId = new Map(changed.map((paper) => [paper.id, paper]));
  const kinds = list.kinds.map((kind) => ({
    ...kind,
    papers: kind.papers.map((paper) => ({ ...paper, ...byId.get(paper.id), title: paper.title })),
  }));
  return { ...list, kinds };
}
