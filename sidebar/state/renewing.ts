import { downloadFile } from '../files.ts';
import type { Core } from './core.ts';

/** «Новый учебный год»: what has to be decided, then the new workbook; the present one is never touched. */
export function renewing({ words, call, get, set, run, say, focus }: Core) {
  /** The year that the person has seen, so that it is the one that is made. */
  const shownYear = () => {
    const year = get().nextYear?.to;
    return year ? { year } : {};
  };

  return {
    loadNextYear: () =>
      run('nextYear', [words.nextYear.loading], async () => {
        set({ renewed: null });
        const nextYear = await call('previewNextYear', {});
        set({ nextYear });
        const { length } = nextYear.findings;
        say(length > 0 ? `${words.nextYear.decide}: ${length}` : words.nextYear.clean);
      }),

    makeNextYear: () =>
      run('makeNextYear', [words.nextYear.making], async () => {
        set({ renewed: await call('makeNextYear', shownYear()) });
        say(words.nextYear.made);
        focus('renewed');
      }),

    downloadNextYear: () =>
      run('nextYearFile', [words.generate.makingFile], async () => {
        const file = await call('nextYearFile', shownYear());
        downloadFile(file);
        say(words.generate.downloaded(file.name));
      }),
  };
}
