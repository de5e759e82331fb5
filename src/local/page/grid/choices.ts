import type { PageText } from '../../../i18n/ru/page.ts';

/** The list under the editor of a cell with a drop-down. It proposes; what is typed beside it is taken too. */
export class Choices {
  private readonly box = document.createElement('div');
  private readonly onPick: (value: string) => void;
  private values: string[] = [];
  private field: HTMLInputElement | HTMLTextAreaElement | null = null;
  private marked = -1;

  constructor(stage: HTMLElement, words: PageText, onPick: (value: string) => void) {
    this.onPick = onPick;
    this.box.className = 'choices';
    this.box.id = 'choices';
    this.box.hidden = true;
    this.box.setAttribute('role', 'listbox');
    this.box.setAttribute('aria-label', words.choices);
    // The field keeps the focus, so that the choice is not taken for a click elsewhere.
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.box.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.onPick(option.textContent ?? '');
    });
    stage.append(this.box);
  }

  get isOpen(): boolean {
    return this.field !== null && !this.box.hidden;
  }

  open(values: string[], field: HTMLInputElement | HTMLTextAreaElement, current: string): void {
    this.values = values;
    this.field = field;
    field.setAttribute('aria-controls', this.box.id);
    this.fill(values, values.indexOf(current));
    this.place();
  }

  close(): void {
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.setAttribute('aria-expanded', 'false');
    this.field = null;
    this.box.hidden = true;
  }

  /** Values that hold what is being typed now; all of them while nothing is. */
  filter(text: string): void {
    if (!this.field) return;
    const typed = text
      .slice(text.lastIndexOf(';') + 1)
      .trim()
      .toLowerCase();
    const found = this.values.filter((value) => value.toLowerCase().includes(typed));
    this.fill(found, -1);
  }

  place(): void {
    if (!this.field || this.box.hidden) return;
    const { offsetLeft, offsetTop, offsetHeight, offsetWidth } = this.field;
    const stage = this.box.parentElement!;
    this.box.style.minWidth = `${Math.max(offsetWidth, 180)}px`;
    const below = stage.clientHeight - offsetTop - offsetHeight - 8;
    const upwards = below < Math.min(this.box.scrollHeight, 240) && offsetTop > below;
    this.box.style.maxHeight = `${Math.min(280, Math.max(80, upwards ? offsetTop - 8 : below))}px`;
    this.box.style.left = `${Math.max(0, Math.min(offsetLeft, stage.clientWidth - this.box.offsetWidth - 8))}px`;
    this.box.style.top = `${upwards ? offsetTop - this.box.offsetHeight - 2 : offsetTop + offsetHeight + 2}px`;
  }

  /** Answers true when the key was for the list. */
  onKey(event: KeyboardEvent): boolean {
    const options = this.box.children;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.mark((this.marked + step + options.length) % options.length);
      return true;
    }
    const chosen = options[this.marked]?.textContent;
    if (event.key === 'Enter' && chosen != null && !event.altKey) {
      this.onPick(chosen);
      return true;
    }
    return false;
  }

  private fill(values: string[], marked: number): void {
    this.box.replaceChildren(
      ...values.map((value, index) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.id = `choice-${index}`;
        option.textContent = value;
        return option;
      }),
    );
    this.box.hidden = values.length === 0;
    this.field?.setAttribute('aria-expanded', String(values.length > 0));
    this.mark(marked);
    this.place();
  }

  private mark(index: number): void {
    this.marked = index;
    [...this.box.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index >= 0) this.field?.setAttribute('aria-activedescendant', `choice-${index}`);
    else this.field?.removeAttribute('aria-activedescendant');
  }
}
