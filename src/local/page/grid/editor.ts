import { areaName, type Position } from '../model/address.ts';
import { mergeAt } from '../model/area.ts';
import { Choices } from './choices.ts';
import type { Desk } from './desk.ts';
import { fitEditor, placeEditor } from './editorBox.ts';
import { advance } from './moves.ts';

/** «replace»: begun by typing, arrows end it. «edit»: begun by F2 or a double click, arrows move the caret. */
export type EditMode = 'replace' | 'edit';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The field over the active cell. Its text is also shown, and may be typed, in the formula bar. */
export class Editor {
  private readonly desk: Desk;
  private readonly area = document.createElement('textarea');
  private readonly line = document.createElement('input');
  private readonly choices: Choices;
  private field: Field | null = null;
  private mode: EditMode = 'edit';
  private position: Position = { row: 0, column: 0 };
  /** The formula bar, when typing goes on there. */
  bar: HTMLTextAreaElement | null = null;
  onText: (text: string) => void = () => {};
  onEnd: () => void = () => {};

  constructor(desk: Desk) {
    this.desk = desk;
    this.choices = new Choices(desk.view.stage, desk.words, (value) => this.pick(value));
    for (const field of [this.area, this.line]) {
      field.className = 'editor';
      field.spellcheck = true;
      field.hidden = true;
      field.autocomplete = 'off';
      field.addEventListener('input', () => this.changed(field.value));
      field.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
      field.addEventListener('blur', (event) => this.onBlur(event as FocusEvent));
      desk.view.stage.append(field);
    }
    this.line.setAttribute('role', 'combobox');
    this.line.setAttribute('aria-autocomplete', 'list');
    desk.view.scroller.addEventListener('scroll', () => this.place(), { passive: true });
  }

  get isOpen(): boolean {
    return this.field !== null;
  }

  /** `focus` false leaves the caret in the formula bar. */
  open(mode: EditMode, text: string, focus = true): void {
    const { desk } = this;
    this.mode = mode;
    this.position = desk.selection.active;
    const list = desk.activeList;
    const field = list && !text.includes('\n') ? this.line : this.area;
    this.field = field;
    field.value = text;
    field.hidden = false;
    field.setAttribute('aria-label', desk.words.editorLabel(areaName(desk.selection.area)));
    this.place();
    if (focus) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(text.length, text.length);
    }
    if (list && field === this.line) this.choices.open(list, field, text);
    this.onText(text);
  }

  /** The bar was typed into. */
  setText(text: string): void {
    if (!this.field) return;
    this.field.value = text;
    fitEditor(this.desk.view, this.field);
  }

  commit(): void {
    if (!this.field) return;
    const text = this.field.value;
    const { position } = this;
    this.close();
    this.desk.type(position, text);
  }

  cancel(): void {
    this.close();
    this.desk.focus();
  }

  private close(): void {
    const { field } = this;
    this.field = null;
    this.choices.close();
    if (field) {
      const hadFocus = document.activeElement === field;
      field.hidden = true;
      if (hadFocus) this.desk.focus();
    }
    this.onEnd();
  }

  private changed(text: string): void {
    fitEditor(this.desk.view, this.field!);
    this.choices.filter(text);
    this.onText(text);
  }

  private pick(value: string): void {
    const { field } = this;
    if (!field) return;
    // «; » separates several values: the one being typed is the last.
    const before = field.value.lastIndexOf(';');
    field.value = before < 0 ? value : `${field.value.slice(0, before).trimEnd()}; ${value}`;
    this.commit();
    this.desk.focus();
  }

  onKey(event: KeyboardEvent): void {
    if (!event.isComposing && this.took(event)) event.preventDefault();
  }

  private took(event: KeyboardEvent): boolean {
    if (this.choices.isOpen && this.choices.onKey(event)) return true;
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      this.lineBreak(event.target as Field);
      return true;
    }
    if (event.key === 'Escape') {
      this.cancel();
      return true;
    }
    if (event.key === 'F2') {
      this.mode = this.mode === 'edit' ? 'replace' : 'edit';
      return true;
    }
    const end = endingKeys[event.key];
    if (!end || (end.onlyReplace && (this.mode === 'edit' || event.target === this.bar))) return false;
    this.commit();
    this.desk.focus();
    this.desk.select(
      advance(this.desk.view.ground, this.desk.selection, end.axis, end.back ?? event.shiftKey),
    );
    return true;
  }

  private lineBreak(field: Field): void {
    if (field instanceof HTMLInputElement) return;
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    if (field === this.bar) this.setText(field.value);
    else this.changed(field.value);
  }

  /** A click elsewhere, also in the sidebar, keeps what was typed. */
  private onBlur(event: FocusEvent): void {
    const next = event.relatedTarget;
    // Another window has the focus: whoever comes back goes on typing.
    if (!document.hasFocus()) return;
    if (!this.field || (next && (next === this.bar || next === this.field))) return;
    this.commit();
  }

  private place(): void {
    if (!this.field) return;
    const { view, sheet } = this.desk;
    const merge = mergeAt(sheet, this.position.row, this.position.column);
    placeEditor(view, this.field, this.position, merge);
    this.choices.place();
  }
}

const endingKeys: Record<string, { axis: 'row' | 'column'; back?: boolean; onlyReplace?: true }> = {
  Enter: { axis: 'row' },
  Tab: { axis: 'column' },
  ArrowDown: { axis: 'row', back: false, onlyReplace: true },
  ArrowUp: { axis: 'row', back: true, onlyReplace: true },
  ArrowLeft: { axis: 'column', back: true, onlyReplace: true },
  ArrowRight: { axis: 'column', back: false, onlyReplace: true },
};
