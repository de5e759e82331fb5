import { formulaForFile } from './formulaText.ts';
import { rulesOf } from './locale.ts';
import { type TypedNumber, typedDay } from './typedDay.ts';
import { typedNumber } from './typedNumber.ts';

export type Typed =
  | { kind: 'text'; value: string }
  | { kind: 'truth'; value: boolean }
  | ({ kind: 'number' } & TypedNumber)
  | { kind: 'formula'; formula: string };

/**
 * What a spreadsheet makes of a typed string, which is what `setValues` does with it unless the cell's format is
 * «@» (platform.md §6). `locale` is the workbook's, `year` the current one.
 */
export function typedIn(text: string, locale: string, year: number): Typed {
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) {
    return { kind: 'formula', formula: formulaForFile(text.slice(1), locale) };
  }
  const rules = rulesOf(locale);
  const typed = text.length < longestNumber ? text.trim() : '';
  const truth = rules.truth.get(typed.toUpperCase());
  if (truth !== undefined) return { kind: 'truth', value: truth };
  const number = /\d/.test(typed) ? (typedNumber(typed, rules) ?? typedDay(typed, rules, year)) : null;
  if (number) return { kind: 'number', ...number };
  // «+7 900 …», «+ музей»: a leading plus is taken for the beginning of a formula.
  if (/^\+./.test(text)) return { kind: 'formula', formula: formulaForFile(text, locale) };
  return { kind: 'text', value: text };
}

/** Most texts of a plan are longer or have no digit: they are told apart without trying any pattern. */
const longestNumber = 40;
