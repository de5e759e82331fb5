import { type CheckContext, check, type Params } from '../check.ts';
import { eachTab } from './eachTab.ts';
import { type TextCell, textCells } from './textCells.ts';

/** Latin letters that look like Cyrillic ones. */
const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  L: 'Л',
};

/** Registry number of a municipal service, «804200О.99.0.ББ52АЖ24000»: all letters are Cyrillic (domain.md §3.3). */
const SERVICE_CODE = /\d{6}[OО0]\.\s?99\.\s?0\.\s?[A-ZА-ЯЁ]{2}\d{2}[A-ZА-ЯЁ]{2}\d{5}/gi;
/** Licence number since 2022, «Л035-01218-23/00251234» [R]. */
const LICENCE = /[LЛ]\d{3}-\d{5}-\d{2}\/\d{8}/gi;

/** The code with Cyrillic letters. */
export function inCyrillic(code: string): string {
  const letters = code
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[A-Z]/g, (letter) => CYRILLIC[letter] ?? letter);
  return letters.replace(/^(\d{6})0\./, '$1О.');
}

/** Codes of the text that are typed with foreign letters: [as typed, as it must be]. */
export function misspelledCodes(text: string): (readonly [string, string])[] {
  const codes = [...(text.match(SERVICE_CODE) ?? []), ...(text.match(LICENCE) ?? [])];
  return codes
    .map((code) => [code, inCyrillic(code)] as const)
    .filter(([code, right]) => code.toUpperCase().replace(/\s/g, '') !== right);
}

function* misspelled({ plan }: CheckContext): Iterable<readonly [TextCell, Params]> {
  for (const cell of textCells(plan)) {
    if (!/\d{5}/.test(cell.text)) continue;
    for (const [code, right] of misspelledCodes(cell.text)) yield [cell, { code, right }];
  }
}

/** Codes by which registries find things. */
export const lookAlikeChecks = [
  check('look-alike-letters', 'warning', (context) => eachTab(misspelled(context))),
] as const;
