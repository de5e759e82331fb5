import type { Language } from './words.ts';

/**
 * What the host tells the page before it loads. The built html holds the text `"__BOOT__"` once, inside
 * `<script type="application/json" id="boot">`; the host replaces it by
 * `JSON.stringify(boot).replace(/</g, '\\u003c')`. Left as it is, the page starts in Russian with the overview.
 */
export interface Boot {
  readonly language: Language;
  /** «check», «structure» and «generate» also start that action, since the user chose it in the menu. */
  readonly view?: View;
}

export type View = 'overview' | 'structure' | 'check' | 'generate';

export const views: readonly View[] = ['overview', 'structure', 'check', 'generate'];

export function readBoot(text: string): Required<Boot> {
  const said: Partial<Boot> = parsed(text);
  return {
    language: said.language === 'en' ? 'en' : 'ru',
    view: views.find((view) => view === said.view) ?? 'overview',
  };
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}
