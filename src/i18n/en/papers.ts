import type { PaperWords } from '../papers.ts';

export const papers: PaperWords = {
  empty: (tab) => `Add to the tab “${tab}”.`,
  aboutDocument: (title, note) => `“${title}”: ${note}`,
  notMade: (title, why) => `The document “${title}” was not made. ${why}`,
  refused: 'Google Drive did not take it; the next run will try again.',
  gone: (title) => `The plan no longer calls for the document “${title}”: it has changed. Reload the list.`,
  archive: 'Package of documents',
};
