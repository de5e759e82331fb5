import { CLI_WORDS } from '../../i18n/cli.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx, XlsxError } from '../../xlsx/index.ts';
import type { Addon } from '../host/addon.ts';
import { openAddonInPage } from '../host/runInPage.ts';
import { ImportError, importPlan } from '../import/index.ts';
import { sourceWorkbook } from '../import/sourceWorkbook.ts';
import type { CreateHost, PageHost, PageParts, PageUi } from './host.ts';
import { madeFileName } from './madeFileName.ts';
import { areaName } from './model/address.ts';
import { sheetTyping } from './typing.ts';

/** The page's host: the .xlsx room, the import and the built add-on with its services, all in this page. */
export const createHost: CreateHost = (ui, parts) => new AddonHost(ui, parts);

class AddonHost implements PageHost {
  private readonly ui: PageUi;
  private readonly parts: PageParts;
  readonly typing = sheetTyping;
  private workbook: Workbook | null = null;
  private addon: (Addon & { close(): void }) | null = null;
  /** What the model is patched against; null = a workbook made here. */
  private file: Uint8Array | null = null;

  constructor(ui: PageUi, parts: PageParts) {
    this.ui = ui;
    this.parts = parts;
  }

  open(bytes: Uint8Array, name: string): Workbook {
    return this.take(
      this.said(name, () => readXlsx(bytes)),
      bytes,
    );
  }

  create(): Workbook {
    return this.take(readXlsx(newXlsx()), null);
  }

  save(name: string): Uint8Array {
    const { workbook, file } = this;
    if (!workbook) throw new Error('No workbook is open.');
    return this.said(name, () => patchXlsx(file ?? newXlsx(), workbook));
  }

  keep() {
    return { file: this.file, memory: '' };
  }

  restore(workbook: Workbook, { file }: { file: Uint8Array | null }): Workbook {
    return this.take(workbook, file);
  }

  /** On a tab of its own, as the command line does it. */
  async importPlan(name: string, bytes: Uint8Array): Promise<number> {
    const { sheets } = this.workbook!;
    const plan = await importPlan(bytes, name).catch((error: unknown) => {
      throw this.sentence(error, name);
    });
    const [source] = sourceWorkbook(plan.rows).sheets;
    const id = Math.max(0, ...sheets.map((sheet) => sheet.id)) + 1;
    sheets.push({ ...source!, id, name: freeName(source!.name, sheets) });
    return id;
  }

  opened(): void {
    this.addon?.call('onOpen');
  }

  showPanel(): void {
    this.addon?.rpc('menuPanel');
  }

  menus() {
    return this.addon?.menu() ?? [];
  }

  click({ label }: { label: string }): void {
    this.addon?.click(label);
  }

  rpc(entry: string, args: readonly unknown[]): unknown {
    return this.addon?.rpc(entry, ...args);
  }

  edited({ sheet, area }: Parameters<PageHost['edited']>[0]): void {
    const tab = this.workbook?.sheets.find(({ id }) => id === sheet)?.name;
    if (tab !== undefined) this.addon?.fireEdit({ tab, a1: areaName(area) });
  }

  /** The add-on is loaded over each workbook anew. */
  private take(workbook: Workbook, file: Uint8Array | null): Workbook {
    const { ui, parts } = this;
    this.addon?.close();
    this.workbook = workbook;
    this.file = file;
    this.addon = openAddonInPage({
      code: parts.code,
      host: parts.host,
      html: { sidebar: parts.sidebarHtml },
      workbook,
      userLocale: ui.language,
      answer: (dialog) => ui.answer(dialog),
      onToast: (toast) => ui.toast(toast),
      onSidebar: (sidebar) => ui.showSidebar(sidebar),
      onSelect: (sheet, area) => ui.select(sheet, area),
      onRecalculate: () => ui.recalculate(),
      onFile: ({ name, bytes, mediaType }) =>
        ui.file({ name: madeFileName(name, mediaType), bytes, type: mediaType }),
    });
    return workbook;
  }

  private said<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.sentence(error, name);
    }
  }

  /** What went wrong with a file, in the person's words. */
  private sentence(error: unknown, name: string): unknown {
    const words = CLI_WORDS[this.ui.language];
    if (error instanceof ImportError)
      return new Error((words.import[error.code] ?? words.otherFile)(name, ''));
    if (!(error instanceof XlsxError)) return error;
    const { sheet = '', cell = '' } = error.place;
    return new Error((words.xlsx[error.code] ?? words.otherFile)(name, `${sheet}!${cell}`));
  }
}

function freeName(name: string, sheets: readonly Sheet[]): string {
  let free = name;
  for (let n = 2; sheets.some((sheet) => sheet.name === free); n++) free = `${name} ${n}`;
  return free;
}
