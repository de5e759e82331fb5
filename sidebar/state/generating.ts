import type { MadeDocument } from '../../src/app/api.ts';
import { downloadFile } from '../files.ts';
import type { Core } from './core.ts';

/** «Сформировать план»: what is missing, the document, the list of earlier ones. */
export function generating(core: Core) {
  const { words, call, get, set, run, forget, say, focus } = core;
  const steps = [words.generate.looking, words.generate.building];

  const build = async (replaceLast: boolean) => {
    const result = await call('generate', replaceLast ? { replaceLast } : {});
    set({ made: { ...result, replaced: replaceLast }, missing: null });
    remember(result.document);
    say(replaceLast ? words.generate.replaced : words.generate.done);
    focus('made');
  };

  const remember = (made: MadeDocument) => {
    const { overview } = get();
    if (!overview) return;
    const earlier = overview.documents.filter((each) => each.url !== made.url);
    set({ overview: { ...overview, documents: [made, ...earlier] } });
  };

  return {
    generate: () =>
      run('generate', steps, async (enter) => {
        set({ made: null, missing: null });
        const preview = await call('previewDocument', {});
        if (preview.missing.length > 0) {
          set({ missing: preview });
          say(words.generate.missing(preview.missing.length));
          focus('missing');
          return;
        }
        enter(1);
        await build(false);
      }),

    generateAnyway: () =>
      run('generate', steps, async (enter) => {
        enter(1);
        await build(false);
      }),

    cancelGenerate: () => {
      set({ missing: null });
      forget('generate');
      focus('generate');
    },

    replaceLast: () =>
      run('replace', [words.generate.building], async () => {
        set({ made: null, missing: null });
        focus('generate');
        await build(true);
      }),

    downloadPlan: () =>
      run('documentFile', [words.generate.makingFile], async () => {
        const file = await call('documentFile', {});
        downloadFile(file);
        say(words.generate.downloaded(file.name));
      }),
  };
}
