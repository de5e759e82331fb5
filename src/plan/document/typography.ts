/** «№ 1» must not be torn apart at the end of a line. */
export const bound = (text: string): string => text.replace(/№ (?=\S)/g, '№\u00a0');

/** «А.С. Петрова», «ул. Ленина», «каб. 12»: what is abbreviated stays with its name. */
const INITIALS = /([А-ЯЁ]\.) ?([А-ЯЁ]\.) (?=[А-ЯЁ])/g;
const ABBREVIATION = /((?:^|[\s(,«])(?:г|д|каб|п|пл|с|ст|ул|х)\.) (?=[А-ЯЁ\d])/g;

/** A typed text inside a sentence: line breaks and doubled spaces of the cell do not go on in the line. */
export function oneLine(text: string): string {
  const line = text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').trim();
  return bound(line).replace(INITIALS, '$1$2\u00a0').replace(ABBREVIATION, '$1\u00a0');
}

/** For lists, cells and file names, where an unbreakable space would only make a name differ from itself. */
export const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a full stop at the end, but not with two: «20__ г.» and typed texts may bring their own. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Numbers and dates as people type them, «№ 112-ОД», «от 29.08.2025»: the document brings these words itself. */
export const bareNumber = (text: string): string => text.replace(/^(?:№|N(?=[ \u00a0\d]))[ \u00a0]*/, '');
export const bareDate = (text: string): string => text.replace(/^от[ \u00a0]+/i, '');
