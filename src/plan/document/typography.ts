/** «№ 1» must not be torn apart at the end of a line. */
export const bound = (text: string): string => text.replace(/№ (?=\S)/g, '№\u00a0');

/** A typed text inside a sentence: line breaks and doubled spaces of the cell do not go on in the line. */
export const oneLine = (text: string): string => bound(text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').trim());
