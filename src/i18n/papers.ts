/** What the server says of the package of documents. */
export interface PaperWords {
  /** Why a kind has nothing to print, by the tab that feeds it. */
  readonly empty: (tabs: readonly string[]) => string;
  readonly aboutDocument: (title: string, note: string) => string;
  readonly notMade: (title: string, why: string) => string;
  /** The Drive did not take a document. */
  readonly refused: string;
  /** The plan no longer calls for a document that was asked for. */
  readonly gone: (title: string) => string;
  /** Name of the archive. */
  readonly archive: string;
}
