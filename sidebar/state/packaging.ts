import type { PaperKindState, PaperState, ReportPeriod } from '../../src/app/api.ts';
import { problemOf } from '../failures.ts';
import { downloadFile } from '../files.ts';
import { ProblemError } from '../rpc.ts';
import { chosenPapers, withKind, withPaper } from './choosing.ts';
import type { Core } from './core.ts';
import { tallyText } from './packageTally.ts';
import {
  failedIn,
  leftIn,
  madeIn,
  type PaperRun,
  packageIn,
  papersOf,
  resumed,
  startRun,
  withAnswer,
  withPapers,
} from './paperRun.ts';
import { isWorking } from './tasks.ts';

/**
 * So many documents are made at a time; all that are left are named, so that «Документы» shows them. On Google a call ends by the clock anyway; the page makes documents
 * faster than a person can follow, and «Остановить» is heard between two calls.
 */
const batch = 10;

/** So many answers in a row that bring nothing new, and the run ends: it would go on for ever. */
const mostIdle = 2;

/** «Комплект документов»: what there is, what is chosen, and the run that makes it call by call. */
export function packaging(core: Core) {
  const { words, call, get, set, run, forget, say, focus } = core;

  const load = (period = get().papers?.period) =>
    run('papersList', [words.papers.loading], async () => {
      const papers = await call('listPapers', period ? { period } : {});
      const known = new Set(papersOf(papers).map(({ id }) => id));
      set({ papers, chosen: get().chosen.filter((id) => known.has(id)) });
      say(tallyText(papers, words));
    });

  const put = (paperRun: PaperRun) => set({ paperRun });
  /** Who went elsewhere meanwhile is not called back. */
  const focusHere = (id: string) => {
    if (get().screen === 'papers') focus(id);
  };

  const makeAll = async () => {
    let idle = 0;
    for (;;) {
      const { paperRun, papers } = get();
      if (!paperRun || !papers || paperRun.stopping) return;
      const left = leftIn(paperRun);
      if (left.length === 0) return;
      const answer = await call('makePapers', {
        period: papers.period,
        ids: left.map(({ id }) => id),
        atMost: batch,
      });
      // «Остановить» may have been pressed while the call ran.
      const now = withAnswer(get().paperRun ?? paperRun, answer);
      set({ paperRun: now, papers: withPapers(get().papers ?? papers, answer.papers) });
      if (answer.stopped) throw new ProblemError(answer.stopped);
      idle = leftIn(now).length < left.length ? 0 : idle + 1;
      if (idle >= mostIdle) throw new ProblemError(problemOf(words, 'no-progress'));
      say(words.papers.progress(madeIn(now).length, now.papers.length));
    }
  };

  const work = (prepare: () => Promise<void>) =>
    run('papers', [words.papers.action], async () => {
      focusHere('papers-run');
      await prepare();
      await makeAll();
    }).then((done) => {
      const { paperRun } = get();
      if (!paperRun) return;
      focusHere('papers-run');
      if (done) say(endOf(paperRun));
    });

  const endOf = (paperRun: PaperRun): string =>
    leftIn(paperRun).length > 0
      ? words.papers.stopped(madeIn(paperRun).length, paperRun.papers.length)
      : words.papers.ended(madeIn(paperRun).length, failedIn(paperRun).length);

  const make = (papers: readonly PaperState[]) =>
    work(async () => {
      put(startRun(papers));
      set({ chosen: [] });
    });

  return {
    /** A run under way keeps the list up to date itself. */
    loadPapers: async () => {
      if (!isWorking(get().tasks, 'papers')) await load();
    },

    choosePeriod: (period: ReportPeriod) => load(period),

    tickKind: (kind: PaperKindState) => set({ chosen: withKind(get().chosen, kind) }),

    tickPaper: (id: string) => set({ chosen: withPaper(get().chosen, id) }),

    makePapers: make,

    /** After a stop, a failure or a lost connection: only what the workbook does not have yet. */
    continuePapers: () =>
      work(async () => {
        const { papers, paperRun } = get();
        if (!papers || !paperRun) return;
        put({ ...paperRun, stopping: false });
        const list = await call('listPapers', { period: papers.period });
        set({ papers: list, paperRun: resumed(paperRun, list) });
      }),

    stopPapers: () => {
      const { paperRun } = get();
      if (!paperRun) return;
      put({ ...paperRun, stopping: true });
      say(words.papers.stopping);
    },

    /** Back to the list. */
    leaveRun: () => {
      set({ paperRun: null });
      forget('papers');
      focus('papers-list');
    },

    downloadPapers: () =>
      run('papersFile', [words.papers.packing], async () => {
        const { papers, chosen } = get();
        if (!papers) return;
        const wanted = chosen.length > 0 ? chosenPapers(papers, chosen) : packageIn(papers);
        const file = await call('papersFile', { period: papers.period, ids: wanted.map(({ id }) => id) });
        downloadFile(file);
        say(words.generate.downloaded(file.name));
      }),
  };
}
