import { pageEn } from '../../i18n/en/page.ts';
import { type PageText, pageRu } from '../../i18n/ru/page.ts';
import { activitiesTab } from '../../plan/tabs/activities.ts';
import { Actions } from './actions.ts';
import { FileActions } from './fileActions.ts';
import { Formulas } from './formulas.ts';
import type { CreateHost, PageParts, PageUi } from './host.ts';
import { Keeper, type KeptState } from './keep/keeper.ts';
import { Page } from './page.ts';
import { answerDialog } from './shell/answer.ts';
import { layOutPage } from './shell/layout.ts';
import { Shell } from './shell/shell.ts';

/** Starts the page in the open document. `wasm` unpacks the formula engine when it is needed for the first time. */
export async function startPage(
  createHost: CreateHost,
  parts: PageParts,
  wasm: () => Uint8Array,
): Promise<void> {
  const language = languageOf(new URLSearchParams(location.search).get('lang') ?? navigator.language);
  const words: PageText = language === 'en' ? pageEn : pageRu;
  document.documentElement.lang = language;
  const layout = layOutPage(words);
  const shell = new Shell(layout, words);
  const formulas = new Formulas(wasm);
  let actions: Actions | null = null;
  const ui: PageUi = {
    language,
    answer: (dialog) => answerDialog(dialog, words),
    toast: ({ text, title }) => shell.toasts.show(text, title ? { title } : {}),
    showSidebar: (sidebar) => shell.showSidebar(sidebar),
    selection: () => ({ sheet: shell.page.desk.sheet, area: shell.page.desk.selection.area }),
    select: (sheet, area) => shell.page?.goTo(sheet, area),
    file: (file) => shell.offer(file),
    recalculate: () => formulas.recalculateNow(),
  };
  const host = await createHost(ui, parts);
  const keeper = new Keeper(
    () => actions!.state(),
    (state) => shell.showKept(state),
  );
  const kept = await keeper.load().catch(() => null);
  if (kept) shell.made.restore(kept.files);
  const first = await firstWorkbook();
  const page = new Page(first.workbook, host, formulas, words);
  shell.take(page);
  const files = new FileActions(page, host, shell, keeper, words, parts);
  actions = new Actions(page, host, shell, keeper, words, files);
  actions.begin(first);
  addEventListener('beforeunload', (event) => {
    if (keeper.isLosing && files.unsaved) event.preventDefault();
  });

  async function firstWorkbook(): Promise<KeptState & { restored: boolean }> {
    if (kept) {
      try {
        return { ...kept, workbook: await host.restore(kept.workbook, kept.kept), restored: true };
      } catch (error) {
        console.error(error);
        shell.toasts.show(words.toast.notRestored, { problem: true });
      }
    }
    const { sample } = parts;
    const workbook = sample ? await host.open(sample.bytes, sample.name) : host.create();
    return fresh(workbook, sample?.name ?? words.untitled);
  }

  function fresh(workbook: KeptState['workbook'], name: string): KeptState & { restored: boolean } {
    // The plan itself is what people open the page for.
    const shown = workbook.sheets.find((sheet) => sheet.name === activitiesTab.name) ?? workbook.sheets[0]!;
    const place = { sheet: shown.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return {
      workbook,
      name,
      unsaved: false,
      kept: host.keep(),
      place,
      sidebar: false,
      files: [],
      restored: false,
    };
  }
}

function languageOf(tag: string): 'ru' | 'en' {
  return /^en\b/i.test(tag) ? 'en' : 'ru';
}
