import type { PackageCliWords } from '../cliPackage.ts';

export const packageWords: PackageCliWords = {
  notFolder: (path) => `«${path}» – файл, а документам нужна папка. Назовите другую в --out.`,
  unknownKind: (name, kinds) => `Вида документов «${name}» нет. Есть: ${kinds.join('; ')}.`,
  badPeriod: (text) => `Период «${text}» не понят. Напишите --period first, second или year.`,
  nothing: (reasons) => ['Печатать нечего.', ...reasons].join(' '),
  reason: (kind, why) => `${kind}: ${why}`,
  kept: (file) =>
    `  ! ${file}: в папке лежит другой файл с этим именем, он не заменён (для замены добавьте --force)`,
  failed: (message) => `  ! ${message}`,
  summary: ({ written, same, kept, failed }) =>
    [
      `Записано: ${written}.`,
      same > 0 ? `Без изменений: ${same}.` : '',
      kept > 0 ? `Не заменено: ${kept}.` : '',
      failed > 0 ? `Не составлено: ${failed}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
};
