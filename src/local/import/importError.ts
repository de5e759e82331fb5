/** Why a file cannot be taken as a plan. The command line and the page word it. */
export type ImportErrorCode =
  | 'empty'
  /** Word 97–2003 (.doc): to be saved as .docx. */
  | 'old-doc'
  /** A .docx with a password. */
  | 'protected'
  | 'broken-docx'
  /** A spreadsheet: it is opened, not imported. */
  | 'workbook'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'unknown-type'
  /** Nothing but pictures or spaces. */
  | 'no-text'
  | 'too-big';

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
