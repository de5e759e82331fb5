import type { PackageCliWords } from '../cliPackage.ts';

export const packageWords: PackageCliWords = {
  notFolder: (path) => `“${path}” is a file; the documents need a folder. Name another one in --out.`,
  unknownKind: (name, kinds) => `There is no kind of documents “${name}”. There are: ${kinds.join('; ')}.`,
  badPeriod: (text) => `The period “${text}” was not understood. Write --period first, second or year.`,
  nothing: (reasons) => ['There is nothing to print.', ...reasons].join(' '),
  reason: (kind, why) => `${kind}: ${why}`,
  kept: (file) =>
    `  ! ${file}: the folder holds another file of this name; it was left (to replace it, add --force)`,
  failed: (message) => `  ! ${message}`,
  summary: ({ written, same, kept, failed }) =>
    [
      `Written: ${written}.`,
      same > 0 ? `Unchanged: ${same}.` : '',
      kept > 0 ? `Not replaced: ${kept}.` : '',
      failed > 0 ? `Not composed: ${failed}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
};
