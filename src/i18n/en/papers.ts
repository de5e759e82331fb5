import type { PaperWords } from '../papers.ts';

export const papers: PaperWords = {
  empty: (tabs) =>
    `Add to the ${tabs.length > 1 ? 'tabs' : 'tab'} ${tabs.map((tab) => `“${tab}”`).join(' and ')}.`,
  aboutDocument: (title, note) => `“${title}”: ${note}`,
  notMade: (title, why) => `The document “${title}” was not made. ${why}`,
  refused: 'Google Drive did not take it; the next run will try again.',
  gone: (title) => `The plan no longer calls for the document “${title}”: it has changed. Reload the list.`,
  archive: 'Package of documents',
};
