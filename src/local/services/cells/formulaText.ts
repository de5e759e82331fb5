import { notHere } from '../exception.ts';
import { rulesOf } from './locale.ts';

/**
 * The file holds «SUM(A1,1.5)»; where the comma is decimal, Sheets takes and shows «SUM(A1;1,5)», with English
 * function names. There a comma between arguments is a parse error on Google (platform.md §6 «Formula
 * separators»), so it is refused here.
 */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-zА-Яа-яЁё_$][\wА-Яа-яЁё$.]*|\d+(?:[.,]\d+)?|[;,\\{}]/g;

/** As written by the add-on, without «=» → as in the file. */
export function formulaForFile(formula: string, locale: string): string {
  if (rulesOf(locale).decimal !== ',') return outsideArrays(formula, { ';': ',' });
  return outsideArrays(formula, { ';': ',' }, { '\\': ',' }, (text) => {
    if (text === ',') throw notHere(`«,» between arguments in ${locale}, which wants «;»: =${formula}`);
    return text.replace(',', '.');
  });
}

/** As in the file → as `getFormulas` gives it, without «=». */
export function formulaInLocale(formula: string, locale: string): string {
  if (rulesOf(locale).decimal !== ',') return formula;
  return outsideArrays(formula, { ',': ';' }, { ',': '\\' }, (text) => text.replace('.', ','));
}

/** Swaps separators, others inside `{…}` than outside, and rewrites numbers; strings and names stay. */
function outsideArrays(
  formula: string,
  outside: Readonly<Record<string, string>>,
  inside: Readonly<Record<string, string>> = {},
  rewrite: (text: string) => string = (text) => text,
): string {
  let depth = 0;
  return formula.replace(piece, (text) => {
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    const swapped = (depth > 0 ? inside : outside)[text];
    if (swapped !== undefined) return swapped;
    return /^[\d,]/.test(text) ? rewrite(text) : text;
  });
}
