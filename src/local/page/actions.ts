import type { PageText } from '../../i18n/ru/page.ts';
import { newSheet } from '../../workbook/newSheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Menu, MenuEntry, MenuItem } from '../services/options.ts';
import { afterPaint } from './afterPaint.ts';
import { type FileActions, reason } from './fileActions.ts';
import type { PageHost } from './host.ts';
import type { Keeper, KeptState } from './keep/keeper.ts';
import type { Step } from './model/step.ts';
import type { Page } from './page.ts';
import { listenToDrops } from './shell/dropZone.ts';
import type { MenuDefinition, MenuLine } from './shell/menuBar.ts';
import type { Shell } from './shell/shell.ts';

/** What the menus, the sidebar, shortcuts and dropped files lead to. */
export class Actions {
  private readonly page: Page;
  private readonly host: PageHost;
  private readonly shell: Shell;
  private readonly keeper: Keeper;
  private readonly words: PageText;
  private readonly files: FileActions;

  constructor(page: Page, host: PageHost, shell: Shell, keeper: Keeper, words: PageText, files: FileActions) {
    this.page = page;
    this.host = host;
    this.shell = shell;
    this.keeper = keeper;
    this.words = words;
    this.files = files;
    files.onOpened = (workbook) => this.began(workbook, true);
    page.onStep = (step) => this.changed(step);
    page.onSelect = () => shell.refresh();
    page.onFile = (address) => shell.fetch(address);
    page.onProblem = (text) => shell.toasts.show(text, { problem: true });
    page.onTurn = (kind, step) => this.turned(kind, step);
    shell.onCall = (entry, args) => this.call(entry, args);
    shell.onAddTab = () => this.addTab();
    listenToDrops(words.drop, (file) => void files.take(file));
    addEventListener('keydown', (event) => this.onKey(event));
  }

  state(): KeptState {
    const { desk, session } = this.page;
    return {
      name: this.files.name,
      unsaved: this.files.unsaved,
      workbook: session.workbook,
      kept: this.host.keep(),
      place: { sheet: desk.sheet.id, area: desk.selection.area },
      sidebar: this.shell.sidebar.isOpen,
      files: this.shell.made.all(),
    };
  }

  begin(first: KeptState & { restored: boolean }): void {
    this.files.rename(first.name);
    this.began(first.workbook, !first.restored || first.sidebar);
    this.files.unsaved = first.unsaved;
    const sheet = this.page.session.sheet(first.place.sheet);
    if (sheet) this.page.goTo(sheet, first.place.area);
    if (first.restored) this.shell.toasts.show(this.words.toast.restored);
  }

  private began(workbook: Workbook, panel: boolean): void {
    this.page.session.act(this.words.product, (host) => {
      host.opened();
      if (panel) host.showPanel();
    });
    this.showMenus();
    this.shell.refresh();
    this.keeper.keep(workbook.sheets.map(({ id }) => id));
    this.page.desk.focus();
  }

  private changed(step: Step): void {
    this.files.unsaved = true;
    this.shell.refresh();
    const ids = [...step.cells, ...step.looks].map(({ sheet }) => sheet);
    for (const side of [step.order?.before, step.order?.after]) for (const { id } of side ?? []) ids.push(id);
    this.keeper.keep(ids);
  }

  /** A call of the sidebar, named for undoing; `args` hold a request of the contract (app/api.ts). */
  private call(entry: string, args: readonly unknown[]): unknown {
    const { calls, sidebar } = this.words.steps;
    const method = /"method":"(\w+)"/.exec(String(args[0]))?.[1] ?? '';
    this.shell.isQuiet = method === 'makePapers';
    try {
      const step = (calls as Readonly<Record<string, string>>)[method] ?? sidebar;
      return this.page.session.act(step, (to) => to.rpc(entry, args));
    } finally {
      this.shell.isQuiet = false;
    }
  }

  /** What a person typed is seen at once; what the add-on did may be on another tab. */
  private turned(kind: 'undo' | 'redo', { label, focus }: Step): void {
    const { undone, redone } = this.words.toast;
    if (!focus) this.shell.toasts.show(kind === 'undo' ? undone(label) : redone(label));
  }

  private showMenus(): void {
    const { files } = this;
    const words = this.words.file;
    const own: MenuDefinition = {
      title: words.title,
      entries: [
        { label: words.open, keys: 'Ctrl+O', run: () => void files.choose('.xlsx') },
        { label: words.create, run: () => void files.create() },
        { label: words.save, keys: 'Ctrl+S', run: () => void files.save() },
        'separator',
        { label: words.importPlan, run: () => void files.choose('.docx,.txt') },
        'separator',
        { label: words.restart, run: () => void files.restart() },
      ],
    };
    this.shell.menuBar.show([own, ...this.host.menus().map((menu) => this.menuOf(menu))]);
  }

  private menuOf({ title, entries }: Menu): MenuDefinition {
    const line = (entry: MenuEntry): MenuLine => {
      if (entry === 'separator') return entry;
      if ('entries' in entry) return this.menuOf(entry);
      return { label: entry.label, run: () => this.run(entry) };
    };
    return { title, entries: entries.map(line) };
  }

  /** «Выполняю…» is on the screen before the work, which holds the page, begins. */
  private run(item: MenuItem): void {
    const { shell, page } = this;
    page.editor.commit();
    shell.setBusy(true);
    afterPaint(() => {
      const shown = shell.sidebar.shows;
      try {
        page.session.act(item.label, (host) => host.click(item));
        // The sidebar tells of the workbook as it was before.
        if (shell.sidebar.shows === shown) shell.sidebar.reload();
      } catch (error) {
        shell.toasts.show(this.words.toast.failed(reason(error)), { problem: true });
      }
      shell.setBusy(false);
    });
  }

  private addTab(): void {
    const { session, desk } = this.page;
    const { sheets } = session.workbook;
    let n = sheets.length + 1;
    while (sheets.some(({ name }) => name === this.words.tabName(n))) n++;
    const sheet = newSheet(Math.max(0, ...sheets.map(({ id }) => id)) + 1, this.words.tabName(n));
    session.act(this.words.steps.addTab, () => sheets.push(sheet));
    desk.openTab(sheet);
    desk.focus();
  }

  /** Letters go by their place: on a Russian layout Ctrl+Z is Ctrl+Я. */
  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const action = this.shortcut(event);
    if (!action) return;
    event.preventDefault();
    action();
  }

  private shortcut({ code, shiftKey, target }: KeyboardEvent): (() => void) | undefined {
    if (code === 'KeyS' && !shiftKey) return () => void this.files.save();
    if (code === 'KeyO' && !shiftKey) return () => void this.files.choose('.xlsx');
    // A field has an undo of its own.
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    if (code === 'KeyZ') return () => this.page.turn(shiftKey ? 'redo' : 'undo');
    if (code === 'KeyY' && !shiftKey) return () => this.page.turn('redo');
    return undefined;
  }
}
