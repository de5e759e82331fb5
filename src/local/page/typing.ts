import { parseFormula } from '../formulas/rule/parse.ts';
import { typedIn } from '../services/cells/typed.ts';
import type { TypedValue, Typing } from './host.ts';

/** Typing in the page is read by the same rules as `setValues` of the services. */
export const sheetTyping: Typing = {
  parse(text, format, locale): TypedValue {
    if (format === '@') return { value: text };
    const typed = read(text, locale);
    if (typed === null) return { value: null, formula: text.slice(1) };
    if (typed.kind === 'formula') return { value: null, formula: typed.formula };
    if (typed.kind === 'text' || typed.kind === 'truth') return { value: typed.value };
    // A format that the cell has already wins, as in Sheets.
    return typed.format === undefined || format !== undefined
      ? { value: typed.value }
      : { value: typed.value, format: typed.format };
  },
};

/**
 * null = a formula with separators of another locale: the services refuse it, a person's is kept as typed. A phone
 * number or a note that begins with «+» is text: Sheets would show an error in its place.
 */
function read(text: string, locale: string): ReturnType<typeof typedIn> | null {
  const asText = { kind: 'text', value: text } as const;
  try {
    const typed = typedIn(text, locale, new Date().getFullYear());
    return typed.kind === 'formula' && !text.startsWith('=') && !isFormula(typed.formula) ? asText : typed;
  } catch {
    return text.startsWith('=') ? null : asText;
  }
}

function isFormula(text: string): boolean {
  try {
    parseFormula(text);
    return true;
  } catch {
    return false;
  }
}
