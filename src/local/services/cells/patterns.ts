import { isValidFormat } from 'numfmt';

/** «#rrggbb», the only form that the model holds. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

const known = new Map<string, boolean>();

/** «@», «dd.mm.yyyy», «#,##0.00» …: with neutral letters, whatever the locale (platform.md §6). */
export function isNumberFormat(text: string | null): boolean {
  if (!text) return false;
  let valid = known.get(text);
  if (valid === undefined) {
    valid = isValidFormat(text);
    known.set(text, valid);
  }
  return valid;
}
