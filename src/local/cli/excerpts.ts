const LONGEST = 90;
/** What both texts say alike is kept this far around the place where they differ. */
const AROUND = 40;
const LONGEST_CHANGE = 300;

/** Two versions of a text, short enough for a line, each around what differs: what was cut off is the same in both. */
export function excerpts(before: string, after: string): readonly [before: string, after: string] {
  if (before.length <= LONGEST && after.length <= LONGEST) return [before, after];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const from = wordStart(before, head - AROUND);
  return [cut(before, from, tail - AROUND), cut(after, from, tail - AROUND)];
}

/** `last` = how many characters at the end are not of interest. */
function cut(text: string, from: number, last: number): string {
  const end = Math.min(wordEnd(text, text.length - last), from + LONGEST_CHANGE);
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.max(at, 0));
  return at <= 0 ? 0 : space >= 0 && space < at + AROUND / 2 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - AROUND / 2 ? space : at;
}
