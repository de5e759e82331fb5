import type { PaperWords } from '../papers.ts';

export const papers: PaperWords = {
  empty: (tabs) =>
    `Дополните ${tabs.length > 1 ? 'листы' : 'лист'} ${tabs.map((tab) => `«${tab}»`).join(' и ')}.`,
  aboutDocument: (title, note) => `«${title}»: ${note}`,
  notMade: (title, why) => `Не создан документ «${title}». ${why}`,
  refused: 'Google Диск его не принял; при следующем запуске будет ещё одна попытка.',
  gone: (title) => `Документа «${title}» в плане больше нет: план изменился. Обновите список.`,
  archive: 'Комплект документов',
};
