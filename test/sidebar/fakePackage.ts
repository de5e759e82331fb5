import type {
  MadePapers,
  MakeRequest,
  PackageList,
  PackageRequest,
  PaperState,
  Problem,
} from '../../src/app/api.ts';

/** What comes to the package's server, and how it behaves. */
export interface FakePackage {
  list: PackageList;
  /** Papers that one call finishes. */
  perCall: number;
  /** Ids that cannot be made. */
  failing: ReadonlySet<string>;
  /** After so many papers in all, `stopped` is answered. */
  stopAfter: number;
  readonly made: string[];
}

export const refusal = (title: string) => `Не создан документ «${title}». Google Диск его не принял.`;

const quota: Problem = {
  code: 'quota',
  message: 'На сегодня лимит Google исчерпан.',
  remedy: 'Продолжите завтра: созданное не пропадёт.',
};

export const madeAt = '2025-09-05 14:05';

export function createFakePackage(list: PackageList): FakePackage {
  return { list, perCall: 5, failing: new Set(), stopAfter: Number.POSITIVE_INFINITY, made: [] };
}

export function listPapers(fake: FakePackage, { period }: PackageRequest): PackageList {
  if (period) fake.list = { ...fake.list, period };
  return fake.list;
}

/** Makes as many as one call may, writes them down and answers. */
export function makePapers(fake: FakePackage, { ids, atMost = ids.length }: MakeRequest): MadePapers {
  const papers = ids.slice(0, Math.min(atMost, fake.perCall)).flatMap((id) => {
    if (fake.made.length >= fake.stopAfter) return [];
    const paper = find(fake, id);
    return paper ? [make(fake, paper)] : [];
  });
  const notes = papers.flatMap(({ progress, title }) => (progress === 'failed' ? [refusal(title)] : []));
  const stopped = fake.made.length >= fake.stopAfter;
  return { papers, notes, ...(stopped && { stopped: quota }) };
}

function make(fake: FakePackage, paper: PaperState): PaperState {
  if (fake.failing.has(paper.id)) return put(fake, { ...paper, progress: 'failed' });
  fake.made.push(paper.id);
  return put(fake, {
    ...paper,
    progress: 'made',
    url: `https://docs.google.com/document/d/${fake.made.length}/edit`,
    madeAt,
  });
}

const find = ({ list }: FakePackage, id: string) =>
  list.kinds.flatMap(({ papers }) => papers).find((paper) => paper.id === id);

function put(fake: FakePackage, changed: PaperState): PaperState {
  const kinds = fake.list.kinds.map((kind) => ({
    ...kind,
    papers: kind.papers.map((paper) => (paper.id === changed.id ? changed : paper)),
  }));
  fake.list = { ...fake.list, kinds };
  return changed;
}
