import type { Words } from '../../i18n/words.ts';
import { PAPER_KINDS } from '../../plan/papers/index.ts';
import { type NumberedPaper, plannedIds } from '../../plan/papers/packageOf.ts';
import { editionText } from '../../plan/papers/register/editionText.ts';
import type { RegisterEntry } from '../../plan/papers/register/entry.ts';
import { fileKey, progressOf } from '../../plan/papers/register/readRegister.ts';
import type { MadePapers, MakeRequest, PaperState, Problem as Stop } from '../api.ts';
import { describeProblem } from '../describeProblem.ts';
import { documentName } from '../fileName.ts';
import type { Ports, StoredDocument } from '../ports.ts';
import { Problem } from '../problem.ts';
import { fill } from '../template.ts';
import { writtenNotes } from '../writtenNotes.ts';
import { type Composed, compose, type OpenPackage, openPackage, stateOf } from './openPackage.ts';
import { registerPapers } from './registerPapers.ts';

/** An execution may last six minutes; well before that the panel is told how far it is. At least one is made. */
const BUDGET_MS = 20_000;

interface Run {
  readonly ports: Ports;
  readonly open: OpenPackage;
  /** What earlier runs have made, by key. */
  readonly stored: ReadonlyMap<string, StoredDocument>;
  readonly now: string;
  readonly words: Words;
}

/** One document, made or not. */
interface Outcome {
  readonly state: PaperState;
  /** null = «Документы» says so already. */
  readonly entry: RegisterEntry | null;
  readonly notes: readonly string[];
}

/** Makes what of `ids` is not made yet, as far as the time goes, and writes it into «Документы» in one go. */
export function makePapers(ports: Ports, request: MakeRequest, words: Words): MadePapers {
  if (!Array.isArray(request.ids)) throw new Problem('bad-request');
  const started = ports.clock();
  const open = openPackage(ports, request);
  const wanted = [...new Set(request.ids)];
  const most = Math.max(1, request.atMost ?? wanted.length);
  const papers = new Map(open.papers.map((paper) => [paper.planned.id, paper]));
  const now = ports.now();
  const outcomes: Outcome[] = [];
  let stopped: Stop | undefined;
  try {
    const stored = ports.documents.made();
    for (const id of wanted) {
      if (outcomes.length >= most || (outcomes.length > 0 && ports.clock() - started >= BUDGET_MS)) break;
      const paper = papers.get(id);
      outcomes.push(paper ? makeOne({ ports, open, stored, now, words }, paper) : gone(open, id, words));
    }
  } catch (error) {
    if (!isFinal(error)) throw error;
    stopped = describeProblem(error, words);
  }
  const entries = outcomes.flatMap(({ entry }) => entry ?? []);
  const left = wanted.slice(outcomes.length).flatMap((id) => papers.get(id) ?? []);
  register(ports, open, [...entries, ...left.map((paper) => entryOf(paper, { kind: 'left' }))], words);
  return {
    papers: outcomes.map(({ state }) => state),
    notes: outcomes.flatMap(({ notes }) => notes),
    ...(stopped ? { stopped } : {}),
  };
}

/** Going on makes no sense: the next document would fail the same way. */
const isFinal = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'no-permission' || error.code === 'quota');

function makeOne(run: Run, paper: NumberedPaper): Outcome {
  const { ports, open, words } = run;
  let composed: Composed | null = null;
  try {
    composed = compose(ports, open, paper);
    const state = stateOf(open, paper, composed);
    // A colleague has made it meanwhile, or the answer of an earlier call got lost.
    if (state.progress === 'made') return { state, entry: null, notes: [] };
    return made(run, paper, composed);
  } catch (error) {
    if (isFinal(error)) throw error;
    const { code, message } = describeProblem(error, words);
    const why = code === 'upload-failed' ? words.papers.refused : message;
    return {
      state: { ...stateOf(open, paper, composed), progress: 'failed' },
      entry: entryOf(paper, { kind: 'failed' }),
      notes: [words.papers.notMade(paper.planned.title, why)],
    };
  }
}

/** A run that was cut after the upload has registered nothing: its document is found by its key and taken over. */
function made(run: Run, paper: NumberedPaper, composed: Composed): Outcome {
  const { ports, open, stored, now: madeAt, words } = run;
  const { id, title } = paper.planned;
  const { model, template, content } = composed;
  const key = fileKey(id, content);
  const written = fill(model, template);
  const name = documentName(title, open.plan, madeAt);
  const { url } = stored.get(key) ?? ports.documents.create({ name, bytes: written.bytes, key });
  return {
    state: { ...stateOf(open, paper, composed), progress: 'made', url, madeAt },
    entry: entryOf(paper, { kind: 'made', content, link: url, madeAt, edition: editionText(open.plan) }),
    notes: writtenNotes(written, model, words).map((note) => words.papers.aboutDocument(title, note)),
  };
}

/** An id that the plan no longer calls for is done with: asked for again, it would keep the caller for ever. */
function gone({ register }: OpenPackage, id: string, words: Words): Outcome {
  const row = register.get(id);
  const title = row?.title || titleOfKind(id);
  const state: PaperState = {
    id,
    title,
    recipient: '',
    progress: progressOf(row, null),
    url: row?.link ?? '',
    madeAt: row?.link ? row.madeAt : '',
    blanks: [],
  };
  return { state, entry: null, notes: [words.papers.gone(title)] };
}

/** «Соглашения о сотрудничестве: мбоу сош № 1»: all that is left of a paper that was never written down. */
function titleOfKind(id: string): string {
  const kind = PAPER_KINDS.find(({ key }) => id.startsWith(`${key}:`));
  return kind ? `${kind.title}: ${id.slice(kind.key.length + 1)}` : id;
}

function entryOf({ kind, planned }: NumberedPaper, outcome: RegisterEntry['outcome']): RegisterEntry {
  const { id, title, recipient } = planned;
  return { id, kind: kind.register, title, recipient, outcome };
}

/** What cannot be written down must not pass for done: the next run finds the files by their keys. */
function register(ports: Ports, open: OpenPackage, entries: readonly RegisterEntry[], words: Words): void {
  try {
    registerPapers(ports, entries, open.located, () => plannedIds(open.plan));
  } catch (error) {
    throw new Problem('papers-not-registered', { text: describeProblem(error, words).message });
  }
}
