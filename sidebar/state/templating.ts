import { problemOf } from '../failures.ts';
import { downloadFile, readDocx } from '../files.ts';
import { ProblemError } from '../rpc.ts';
import type { Core } from './core.ts';

/** «Настроить шаблон»: the institution's own .docx. */
export function templating(core: Core) {
  const { words, call, set, run, say, focus } = core;

  return {
    loadTemplate: () =>
      run('template', [words.template.loading], async () => {
        set({ template: await call('templateState', {}) });
      }),

    downloadShell: () =>
      run('shell', [words.generate.makingFile], async () => {
        const file = await call('templateShell', {});
        downloadFile(file);
        say(words.generate.downloaded(file.name));
      }),

    saveTemplate: (chosen: File) =>
      run('saveTemplate', [words.template.saving], async () => {
        const file = await readDocx(chosen);
        if (!file) throw new ProblemError(problemOf(words, 'wrong-file'));
        set({ template: await call('saveTemplate', file) });
        say(words.template.saved);
      }),

    removeTemplate: () =>
      run('removeTemplate', [words.template.removing], async () => {
        set({ template: await call('removeTemplate', {}) });
        say(words.template.removed);
        focus('template');
      }),
  };
}
