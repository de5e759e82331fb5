/** Codes of what can go wrong in a use case; the words are in src/i18n. */
export type ProblemCode =
  | 'not-prepared'
  | 'changed-meanwhile'
  | 'locked'
  | 'source-not-found'
  | 'year-not-understood'
  | 'no-plan-year'
  | 'not-a-next-year'
  | 'finding-gone'
  | 'empty-plan'
  | 'edition-same'
  | 'edition-missing'
  | 'edition-gone'
  | 'nothing-amended'
  | 'nothing-dated'
  | 'tab-missing'
  | 'no-permission'
  | 'quota'
  | 'upload-failed'
  | 'papers-not-registered'
  | 'paper-failed'
  | 'paper-gone'
  | 'no-papers'
  | 'cell-too-long'
  | 'unknown-method'
  | 'bad-request'
  | 'template-broken'
  | 'internal';

/** Ends a use case with a sentence for the user; anything else that is thrown is a bug or a broken platform call. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
