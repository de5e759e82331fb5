/**
 * Why a file cannot serve as a template. The words for people belong to the caller:
 * - `empty`: no bytes; `old-word`: a .doc of Word 97–2003; `protected`: a .docx with a password;
 * - `rich-text`, `open-document`: .rtf, .odt; `macros`: .docm or .dotm; `strict`: «Strict Open XML»;
 * - `not-docx`: anything else; `broken`: a .docx whose inside cannot be read (`detail`: the part);
 * - `too-large`: more than a template needs.
 */
export type TemplateErrorCode =
  | 'empty'
  | 'old-word'
  | 'protected'
  | 'rich-text'
  | 'open-document'
  | 'macros'
  | 'strict'
  | 'not-docx'
  | 'broken'
  | 'too-large';

export class TemplateError extends Error {
  readonly code: TemplateErrorCode;
  readonly detail: string;

  constructor(code: TemplateErrorCode, detail = '') {
    super(detail === '' ? `template: ${code}` : `template: ${code} (${detail})`);
    this.name = 'TemplateError';
    this.code = code;
    this.detail = detail;
  }
}

/** Something about the tags that a person should know; the document was made all the same. */
export interface TemplateNote {
  /**
   * - `unknown-tag`, `unknown-block`: the document has nothing of this name; the tag is left as typed;
   * - `unused-tag`, `unused-block`: the template does not ask for it (a block that is not asked for is not printed);
   * - `misplaced-block`: `{{@имя}}` with other text in its paragraph, or in a header or a note; left as typed;
   * - `unclosed-tag`: `{{` or `}}` without its other half.
   */
  readonly code:
    | 'unknown-tag'
    | 'unknown-block'
    | 'unused-tag'
    | 'unused-block'
    | 'misplaced-block'
    | 'unclosed-tag';
  /** Name as typed, without `@`; for unclosed tags what stands there. */
  readonly name: string;
  /** Where it stands; absent for what is unused. */
  readonly place?: TemplatePlace;
}

export interface TemplatePlace {
  readonly part: 'document' | 'header' | 'footer' | 'footnotes' | 'endnotes';
  /** Beginning of the paragraph's text. */
  readonly excerpt: string;
}
