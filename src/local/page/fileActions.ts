import type { PageText } from '../../i18n/ru/page.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { PageHost, PageParts } from './host.ts';
import type { Keeper } from './keep/keeper.ts';
import type { Page } from './page.ts';
import { chooseFile, download, xlsxType } from './shell/download.ts';
import { ask } from './shell/question.ts';
import type { Shell } from './shell/shell.ts';

/** Opening, saving, importing: what happens to whole files. */
export class FileActions {
  private readonly page: Page;
  private readonly host: PageHost;
  private readonly shell: Shell;
  private readonly keeper: Keeper;
  private readonly words: PageText;
  private readonly parts: PageParts;
  /** Another workbook lies on the page. */
  onOpened: (workbook: Workbook) => void = () => {};
  /** Of the file, with or without «.xlsx». */
  name = '';
  /** Changed since it was last saved to a file. */
  unsaved = false;

  constructor(page: Page, host: PageHost, shell: Shell, keeper: Keeper, words: PageText, parts: PageParts) {
    this.page = page;
    this.host = host;
    this.shell = shell;
    this.keeper = keeper;
    this.words = words;
    this.parts = parts;
  }

  rename(name: string): void {
    this.name = name;
    this.shell.setName(name);
  }

  async choose(accept: string): Promise<void> {
    await this.take(await chooseFile(accept));
  }

  /** A file that was chosen or dropped. */
  async take(file: File): Promise<void> {
    const { toast } = this.words;
    const kind = /\.(xlsx|docx|txt)$/i.exec(file.name)?.[1]?.toLowerCase();
    if (!kind) return this.shell.toasts.show(toast.unknownFile(file.name), { problem: true });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (kind === 'xlsx') await this.open(file.name, bytes);
      else await this.importPlan(file.name, bytes);
    } catch (error) {
      this.shell.toasts.show(toast.notOpened(reason(error)), { problem: true });
    }
  }

  async create(): Promise<void> {
    if (await this.mayReplace()) this.replace(this.host.create(), this.words.untitled);
  }

  async save(): Promise<void> {
    const { toast } = this.words;
    this.finishEdits();
    try {
      const name = /\.xlsx$/i.test(this.name) ? this.name : `${this.name}.xlsx`;
      download({ name, bytes: await this.host.save(name), type: xlsxType });
      this.unsaved = false;
      this.shell.toasts.show(toast.saved(name));
    } catch (error) {
      this.shell.toasts.show(toast.failed(reason(error)), { problem: true });
    }
  }

  async restart(): Promise<void> {
    if (!(await ask(this.words.restartQuestion, this.words.cancel))) return;
    this.finishEdits();
    await this.keeper.forget();
    const { sample } = this.parts;
    const workbook = sample ? await this.host.open(sample.bytes, sample.name) : this.host.create();
    this.replace(workbook, sample?.name ?? this.words.untitled);
  }

  private async open(name: string, bytes: Uint8Array): Promise<void> {
    if (!(await this.mayReplace())) return;
    this.replace(await this.host.open(bytes, name), name);
    this.shell.toasts.show(this.words.toast.opened(name));
  }

  private async importPlan(name: string, bytes: Uint8Array): Promise<void> {
    const { session, desk } = this.page;
    this.finishEdits();
    const load = () => this.host.importPlan(name, bytes);
    const id = await session.history.record(this.words.steps.importPlan, load);
    const sheet = session.sheet(id);
    if (sheet) desk.openTab(sheet);
    if (this.name === this.words.untitled) this.rename(name.replace(/\.\w+$/, ''));
    this.shell.sidebar.reload();
    this.shell.toasts.show(this.words.toast.imported(name));
  }

  private replace(workbook: Workbook, name: string): void {
    this.shell.sidebar.close();
    this.page.open(workbook);
    this.rename(name);
    this.unsaved = false;
    this.onOpened(workbook);
  }

  private async mayReplace(): Promise<boolean> {
    const may = !this.unsaved || (await ask(this.words.replaceQuestion, this.words.cancel));
    if (may) this.finishEdits();
    return may;
  }

  /** While the host still has the workbook that they belong to. */
  private finishEdits(): void {
    this.page.editor.commit();
    this.page.session.answerEdits();
  }
}

/** An Error of the add-on's context is no Error of this one. */
export function reason(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
