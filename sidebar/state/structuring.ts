import type { Core } from './core.ts';

/** «Подготовить таблицу»: preview, then apply exactly what was shown. And «Добавить лист». */
export function structuring(core: Core, loadOverview: () => Promise<unknown>) {
  const { words, call, get, set, run, forget, say, focus } = core;

  /** Findings and previews speak of the workbook as it was. */
  const workbookChanged = () => {
    set({ preview: null, report: null, missing: null });
    void loadOverview();
  };

  return {
    preview: () =>
      run('preview', [words.structure.reading], async () => {
        set({ structured: null });
        const preview = await call('previewStructure', {});
        set({ preview });
        forget('structure');
        const n = preview.changes.length;
        say(n > 0 ? words.structure.previewTitle(n) : words.structure.ready);
        focus('preview');
      }),

    apply: () =>
      run('structure', [words.structure.applying], async () => {
        const { preview } = get();
        if (!preview) return;
        const structured = await call('structure', { fingerprint: preview.fingerprint });
        set({ structured });
        say(words.structure.done(structured.changes.length));
        focus('structured');
        workbookChanged();
      }),

    cancelPreview: () => {
      set({ preview: null });
      forget('structure');
      say(words.structure.cancelled);
      focus('prepare');
    },

    loadTabs: () =>
      run('tabs', [words.tabs.loading], async () => {
        set({ optionalTabs: await call('listOptionalTabs', {}) });
      }),

    addTab: (tab: string) =>
      run(`addTab:${tab}`, [words.tabs.adding(tab)], async () => {
        await call('addTab', { tab });
        set({ optionalTabs: (get().optionalTabs ?? []).filter((each) => each.tab !== tab) });
        say(words.tabs.added(tab));
        focus('add-tab');
        workbookChanged();
      }),
  };
}
