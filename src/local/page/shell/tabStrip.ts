import type { Sheet } from '../../../workbook/workbook.ts';
import { element, iconButton } from './element.ts';
import { icon } from './icons.ts';

/** The tabs under the grid. Hidden ones are not shown. */
export class TabStrip {
  readonly element = element('div', 'tab-strip');
  private readonly list = element('div', 'tabs');
  private shown = '';
  private sheets: readonly Sheet[] = [];
  private readonly onOpen: (sheet: Sheet, byMouse: boolean) => void;

  constructor(
    words: { tabs: string; addTab: string },
    onOpen: (sheet: Sheet, byMouse: boolean) => void,
    onAdd: () => void,
  ) {
    this.onOpen = onOpen;
    this.list.setAttribute('role', 'tablist');
    this.list.setAttribute('aria-label', words.tabs);
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.element.append(iconButton(icon('plus'), words.addTab, onAdd), this.list);
  }

  show(sheets: readonly Sheet[], current: Sheet): void {
    const key = JSON.stringify([current.id, sheets.map(({ id, name }) => [id, name])]);
    if (key === this.shown) return;
    this.shown = key;
    this.sheets = sheets;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...sheets.map((sheet, index) => {
        const tab = element('button', 'tab', sheet.name);
        tab.type = 'button';
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-controls', 'sheet-panel');
        tab.setAttribute('aria-selected', String(sheet === current));
        tab.tabIndex = sheet === current ? 0 : -1;
        tab.addEventListener('click', (event) => this.onOpen(this.sheets[index]!, event.detail > 0));
        return tab;
      }),
    );
    const open = this.current;
    open?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) open?.focus();
  }

  focus(): void {
    this.current?.focus();
  }

  private get current(): HTMLElement | null {
    return this.list.querySelector('[aria-selected=true]');
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.list.children] as HTMLElement[];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length]?.click();
  }
}
