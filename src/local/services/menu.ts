import type { Host } from './host.ts';
import { targetOf } from './kinds.ts';
import type { Menu } from './options.ts';
import { Service, type Signatures } from './service.ts';

type GMenu = GoogleAppsScript.Base.Menu;

const signatures = {
  addItem: 'text text',
  addSeparator: '',
  addSubMenu: 'Menu',
  addToUi: '',
} as const satisfies Signatures<GMenu>;

export class MenuService extends Service<GMenu> implements Pick<GMenu, keyof typeof signatures> {
  private readonly menu: Menu;

  constructor(host: Host, title: string) {
    super(host, 'Menu', signatures);
    this.menu = { title, entries: [] };
  }

  addItem(label: string, run: string): GMenu {
    this.menu.entries.push({ label, run });
    return this.self;
  }

  addSeparator(): GMenu {
    this.menu.entries.push('separator');
    return this.self;
  }

  addSubMenu(menu: GMenu): GMenu {
    this.menu.entries.push(targetOf<MenuService>(menu).menu);
    return this.self;
  }

  /** A menu of the same title replaces the one shown before. */
  addToUi(): void {
    this.host.menus = [...this.host.menus.filter(({ title }) => title !== this.menu.title), this.menu];
  }
}
