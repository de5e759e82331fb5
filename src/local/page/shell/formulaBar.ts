import type { PageText } from '../../../i18n/ru/page.ts';
import type { Desk } from '../grid/desk.ts';
import type { Editor } from '../grid/editor.ts';
import { areaName, readReference } from '../model/address.ts';
import { element } from './element.ts';

/** Address of the selection, which can be typed to go there, and the whole content of the active cell. */
export class FormulaBar {
  readonly element = element('div', 'formula-bar');
  private readonly address = element('input', 'name-box');
  private readonly content = element('textarea', 'content-box');
  private readonly desk: Desk;
  private readonly editor: Editor;

  constructor(desk: Desk, editor: Editor, words: PageText) {
    this.desk = desk;
    this.editor = editor;
    this.address.setAttribute('aria-label', words.nameBox);
    this.address.spellcheck = false;
    this.content.setAttribute('aria-label', words.formulaBar);
    this.content.rows = 1;
    this.element.append(this.address, this.content);
    this.address.addEventListener('focus', () => this.address.select());
    this.address.addEventListener('keydown', (event) => this.onAddressKey(event));
    this.content.addEventListener('focus', () => this.begin());
    this.content.addEventListener('input', () => editor.setText(this.content.value));
    this.content.addEventListener('keydown', (event) => editor.isOpen && editor.onKey(event));
    this.content.addEventListener('blur', (event) => {
      if (!document.hasFocus()) return;
      if (!(event.relatedTarget instanceof HTMLElement && event.relatedTarget.classList.contains('editor'))) {
        editor.commit();
      }
    });
    editor.bar = this.content;
    editor.onText = (text) => {
      if (document.activeElement !== this.content) this.content.value = text;
    };
  }

  /** The selection or the content of its cell changed. */
  refresh(): void {
    const { selection, session, activeCell } = this.desk;
    if (document.activeElement !== this.address) this.address.value = areaName(selection.area);
    if (!this.editor.isOpen) this.content.value = session.editText(activeCell);
  }

  private begin(): void {
    if (!this.editor.isOpen) this.editor.open('edit', this.content.value, false);
  }

  private onAddressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leaveAddress();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const reference = readReference(this.address.value);
    const { sheets } = this.desk.session.workbook;
    const sheet =
      reference?.sheet == null ? this.desk.sheet : sheets.find(({ name }) => name === reference.sheet);
    this.leaveAddress();
    if (reference && sheet) this.desk.goTo(sheet, reference.area);
  }

  private leaveAddress(): void {
    this.desk.focus();
    this.refresh();
  }
}
