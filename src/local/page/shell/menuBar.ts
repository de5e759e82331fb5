import { element } from './element.ts';

export interface MenuDefinition {
  title: string;
  entries: MenuLine[];
}

export type MenuLine = 'separator' | { label: string; keys?: string; run(): void } | MenuDefinition;

/** The menu bar by the pattern of WAI-ARIA: arrows, Home, End, Escape; one stop for Tab. */
export class MenuBar {
  readonly element = element('div', 'menu-bar');
  private open: { title: HTMLElement; list: HTMLElement } | null = null;
  private readonly onLeave: () => void;

  constructor(label: string, onLeave: () => void) {
    this.onLeave = onLeave;
    this.element.setAttribute('role', 'menubar');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('focusout', (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) this.close();
    });
  }

  show(menus: readonly MenuDefinition[]): void {
    this.close();
    this.element.replaceChildren(...menus.map((menu, index) => this.menu(menu, index)));
  }

  focus(): void {
    this.titles[0]?.focus();
  }

  private get titles(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('.menu-title')];
  }

  private menu(menu: MenuDefinition, index: number): HTMLElement {
    const home = element('div', 'menu');
    home.setAttribute('role', 'none');
    const title = element('button', 'menu-title', menu.title);
    title.type = 'button';
    title.tabIndex = index === 0 ? 0 : -1;
    title.setAttribute('role', 'menuitem');
    title.setAttribute('aria-haspopup', 'menu');
    title.setAttribute('aria-expanded', 'false');
    const list = element('div', 'menu-list');
    list.setAttribute('role', 'menu');
    list.setAttribute('aria-label', menu.title);
    list.hidden = true;
    list.append(...this.lines(menu.entries));
    title.addEventListener('click', () =>
      this.open?.title === title ? this.close() : this.drop(title, list),
    );
    title.addEventListener('mouseenter', () => this.open && this.drop(title, list));
    home.append(title, list);
    return home;
  }

  /** A menu inside a menu is shown as a group under its title. */
  private lines(entries: readonly MenuLine[]): HTMLElement[] {
    return entries.flatMap((entry) => {
      if (entry === 'separator') {
        const line = element('div', 'menu-separator');
        line.setAttribute('role', 'separator');
        return [line];
      }
      if ('entries' in entry) {
        const group = element('div', 'menu-group');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', entry.title);
        const heading = element('div', 'menu-heading', entry.title);
        heading.setAttribute('aria-hidden', 'true');
        group.append(heading, ...this.lines(entry.entries));
        return [group];
      }
      return [this.item(entry)];
    });
  }

  private item(entry: Extract<MenuLine, { run(): void }>): HTMLElement {
    const item = element('button', 'menu-item', entry.label);
    item.type = 'button';
    item.tabIndex = -1;
    item.setAttribute('role', 'menuitem');
    if (entry.keys) {
      item.dataset.keys = entry.keys;
      item.setAttribute('aria-keyshortcuts', entry.keys.replace('Ctrl', 'Control'));
    }
    item.addEventListener('click', () => {
      this.close();
      this.onLeave();
      entry.run();
    });
    return item;
  }

  private drop(title: HTMLElement, list: HTMLElement): void {
    this.close();
    list.hidden = false;
    title.setAttribute('aria-expanded', 'true');
    this.open = { title, list };
    title.focus();
  }

  private close(): void {
    if (!this.open) return;
    this.open.list.hidden = true;
    this.open.title.setAttribute('aria-expanded', 'false');
    this.open = null;
  }

  private onKey(event: KeyboardEvent): void {
    const { titles, open } = this;
    const at = titles.findIndex((title) => title.parentElement!.contains(document.activeElement));
    if (at < 0) return;
    const items = open ? [...open.list.querySelectorAll<HTMLElement>('.menu-item')] : [];
    const item = items.indexOf(document.activeElement as HTMLElement);
    const turn = (by: number): void => {
      const next = titles[(at + by + titles.length) % titles.length]!;
      if (open) next.click();
      next.focus();
      if (open && item >= 0) next.parentElement!.querySelector<HTMLElement>('.menu-item')?.focus();
    };
    const step = (to: number): void => {
      if (!open) titles[at]!.click();
      const all = [...titles[at]!.parentElement!.querySelectorAll<HTMLElement>('.menu-item')];
      all[(to + all.length) % all.length]?.focus();
    };
    const actions: Record<string, () => void> = {
      ArrowRight: () => turn(1),
      ArrowLeft: () => turn(-1),
      ArrowDown: () => step(item + 1),
      ArrowUp: () => step(item < 0 ? -1 : item - 1),
      Home: () => step(0),
      End: () => step(-1),
      Escape: () => {
        if (!open) this.onLeave();
        this.close();
        if (open) titles[at]!.focus();
      },
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }
}
