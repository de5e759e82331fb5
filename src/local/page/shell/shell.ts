import type { PageText } from '../../../i18n/ru/page.ts';
import type { Sidebar } from '../../services/options.ts';
import { visibleSheets } from '../grid/desk.ts';
import type { HostFile } from '../host.ts';
import { fileNameIn } from '../keep/fileAddress.ts';
import type { KeepingState } from '../keep/keeper.ts';
import { MadeFiles } from '../keep/madeFiles.ts';
import type { Page } from '../page.ts';
import { iconButton } from './element.ts';
import { icon } from './icons.ts';
import type { Layout } from './layout.ts';
import { MenuBar } from './menuBar.ts';
import { SidebarFrame } from './sidebar.ts';
import { statusText } from './status.ts';
import { TabStrip } from './tabStrip.ts';
import { Toasts } from './toasts.ts';

/** What stands around the grid. */
export class Shell {
  readonly toasts: Toasts;
  readonly menuBar: MenuBar;
  readonly sidebar: SidebarFrame;
  readonly made = new MadeFiles();
  page!: Page;
  /** While many files are made at once: they are kept, and nothing pops up. */
  isQuiet = false;
  private readonly layout: Layout;
  private readonly words: PageText;
  private readonly tabs: TabStrip;
  private readonly undoButton: HTMLButtonElement;
  private readonly redoButton: HTMLButtonElement;
  onCall: (entry: string, args: unknown[]) => unknown = () => undefined;
  onAddTab: () => void = () => {};

  constructor(layout: Layout, words: PageText) {
    this.layout = layout;
    this.words = words;
    this.toasts = new Toasts(words.close);
    this.menuBar = new MenuBar(words.menuBar, () => this.page.desk.focus());
    this.undoButton = iconButton(icon('undo'), words.undo, (event) => this.turn('undo', event));
    this.redoButton = iconButton(icon('redo'), words.redo, (event) => this.turn('redo', event));
    this.tabs = new TabStrip(
      words,
      (sheet, byMouse) => {
        this.page.desk.openTab(sheet);
        if (byMouse) this.page.desk.focus();
      },
      () => this.onAddTab(),
    );
    this.sidebar = new SidebarFrame(
      words,
      {
        call: (entry, args) => this.onCall(entry, args),
        close: () => this.closeSidebar(),
        focusEditor: () => this.page.desk.focus(),
      },
      (event) => this.onRegionKey(event),
      (address) => this.fetch(address),
    );
    layout.menu.append(this.menuBar.element);
    layout.tools.append(this.undoButton, this.redoButton);
    layout.side.append(this.sidebar.element);
    layout.foot.append(this.tabs.element);
    document.body.append(this.toasts.element);
    addEventListener('keydown', (event) => this.onRegionKey(event));
  }

  take(page: Page): void {
    this.page = page;
    this.layout.bar.append(page.bar.element);
    this.layout.panel.append(page.view.stage);
    this.refresh();
  }

  /** Tabs, undo, status: after any step or selection. */
  refresh(): void {
    const { page, words } = this;
    const { history } = page.session;
    this.tabs.show(visibleSheets(page.session), page.desk.sheet);
    page.view.grid.setAttribute('aria-label', words.grid(page.desk.sheet.name));
    this.layout.panel.setAttribute('aria-label', page.desk.sheet.name);
    this.layout.setStatus(statusText(page.desk, words));
    label(this.undoButton, history.canUndo, words.undo, words.undoStep);
    label(this.redoButton, history.canRedo, words.redo, words.redoStep);
  }

  setName(name: string): void {
    this.layout.setName(name.replace(/\.xlsx$/i, ''));
  }

  showKept(state: KeepingState): void {
    const { kept, keeping, notKept, toast } = this.words;
    const text = { kept, keeping, failed: notKept, elsewhere: notKept }[state];
    this.layout.setKept(text, state === 'failed' || state === 'elsewhere');
    if (state === 'elsewhere') this.toasts.show(toast.elsewhere, { problem: true });
  }

  setBusy(busy: boolean): void {
    document.body.classList.toggle('busy', busy);
    if (busy) this.layout.setStatus(this.words.working);
    else this.refresh();
  }

  showSidebar(sidebar: Sidebar): void {
    this.sidebar.show(sidebar);
  }

  closeSidebar(): void {
    this.sidebar.close();
    this.page.desk.focus();
  }

  /** A click leaves the hands on the grid, a key where it was pressed. */
  private turn(kind: 'undo' | 'redo', { detail }: MouseEvent): void {
    this.page.turn(kind);
    if (detail > 0) this.page.desk.focus();
  }

  /** A file made by the add-on lies in the downloads; it can be had again. */
  offer(file: HostFile): string {
    const address = this.made.keep(file);
    if (this.isQuiet) return address;
    this.made.fetch(address);
    const { made, again } = this.words.toast;
    this.toasts.show(made(file.name), { action: { label: again, run: () => this.made.fetch(address) } });
    return address;
  }

  /** Downloads a file that the page keeps, or says that it does not; false = the address leads elsewhere. */
  fetch(address: string): boolean {
    const name = fileNameIn(address);
    if (name === null) return false;
    if (!this.made.fetch(address)) this.toasts.show(this.words.toast.fileGone(name), { problem: true });
    return true;
  }

  /** F6 goes round the parts of the page; Tab belongs to the grid while the focus is there. */
  private onRegionKey(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    event.preventDefault();
    const { page, sidebar } = this;
    const stops = [
      { home: this.menuBar.element, go: () => this.menuBar.focus() },
      { home: page.view.stage, go: () => page.desk.focus() },
      ...(sidebar.isOpen ? [{ home: sidebar.element, go: () => sidebar.focus() }] : []),
      { home: this.tabs.element, go: () => this.tabs.focus() },
    ];
    const at = stops.findIndex(({ home }) => home.contains(document.activeElement));
    page.editor.commit();
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]!.go();
  }
}

function label(
  button: HTMLButtonElement,
  step: string | null,
  plain: string,
  named: (step: string) => string,
): void {
  const text = step === null ? plain : named(step);
  button.disabled = step === null;
  button.title = text;
  button.setAttribute('aria-label', text);
}
