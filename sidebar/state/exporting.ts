import type { ExportRequest } from '../../src/app/api.ts';
import { downloadFile } from '../files.ts';
import type { Core } from './core.ts';

export const exportTask = (format: ExportRequest['format']) => `export:${format}`;

/** «Выгрузка»: the calendar, or one tab as a table. */
export function exporting({ words, call, get, set, run, say }: Core) {
  return {
    exportFile: (request: ExportRequest) =>
      run(exportTask(request.format), [words.generate.makingFile], async () => {
        const file = await call('exportFile', request);
        downloadFile(file);
        set({ exported: { ...get().exported, [request.format]: file.notes } });
        say(words.generate.downloaded(file.name));
      }),
  };
}
