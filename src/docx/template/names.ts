/**
 * A tag in a text: `{{имя}}` or `{{@имя}}`. Names are compared without regard to case, spaces at the ends, ё and
 * the invisible characters that Word puts in: its autocorrection makes the first letter of a line a capital.
 */
export const TAG = /\{\{([^{}\n\ufffc]*)\}\}/g;

export function tagName(inside: string): string {
  return inside
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');
}

/** Values by their compared name. A Map: a tag «constructor» must not find what every object has. */
export function tagValues<T>(values: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(values).map(([name, value]) => [tagName(name), value]));
}

/** The text as it prints once its tags are filled; unknown ones stay as they are. */
export function expandTags(text: string, tags: Readonly<Record<string, string>>): string {
  const values = tagValues(tags);
  return text.replace(TAG, (whole, inside: string) => values.get(tagName(inside)) ?? whole);
}
