import type { Plan } from '../plan/model/plan.ts';

/** A name that Drive, Windows and Linux take, of at most `length` characters. */
export function cleanName(text: string, length: number): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
      .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ')
      // Unseen signs, of which those that turn the direction show another ending than the file has.
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .slice(0, length)
      // Half of a pair is no character.
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[\s.]+$/, '')
      .trim()
  );
}

/** The beginning that takes at most so many bytes of UTF-8; Apps Script has no TextEncoder. */
export function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    end += sign.length;
  }
  return text.slice(0, end);
}

/** A file name of several parts. */
export const fileName = (parts: readonly string[]): string =>
  cleanName(parts.filter(Boolean).join(', '), 180);

/** «МБУ ДО ДДТ, План …, 2026-11-22» */
export function documentName(title: string, plan: Plan, now: string): string {
  return fileName([plan.requisites('institutionShort'), title || 'План', now.slice(0, 10)]);
}
