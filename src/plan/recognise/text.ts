/** Tidying of typed text. Nothing here changes what a cell says. */

/** Soft hyphens and zero-width characters that Word and web pages leave inside words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Without spaces around it; a cell of spaces only is empty. */
export function tidy(text: string): string {
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
}

/** The lines of a cell, tidied, empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\v]/)
    .map(tidy)
    .filter(Boolean);
}

/** One line: breaks and runs of spaces become a space. */
export function oneLine(text: string): string {
  return tidy(text.replace(INVISIBLE, '').replace(/\s+/g, ' '));
}

/** «**bold**» of a text that came through markdown. */
export function withoutBold(text: string): string {
  return tidy(text.replace(/(^|[\s(«"])\*\*(?=\S)/g, '$1').replace(/(\S)\*\*(?=$|[\s.,:;!?)»"])/g, '$1'));
}

/** Lower case, «ё» as «е», for comparing words. */
export function plain(text: string): string {
  return oneLine(text).toLowerCase().replace(/ё/g, 'е');
}

/**
 * A heading for comparison: words only. Words broken by a narrow column («меро-\nприятия», «допол- нительного»)
 * are whole again; «№» becomes «n», for both are typed; marks of emptiness «[дата]» lose their brackets.
 */
export function headingKey(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/([а-я])[-‐‑]\s+([а-я])/g, '$1$2')
    .replace(/№/g, 'n')
    .replace(/[^a-zа-я0-9-]+/g, ' ')
    .replace(/(^| )-+|-+(?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
