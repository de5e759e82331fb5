type Params = Readonly<Record<string, string>>;

/** How many things a finding speaks of one by one; the rest is counted. */
const SAID = 4;

/** Puts what is said of each item side by side, without repetitions; `rest` tells how many more there are. */
export const sentencesWith =
  (rest: (more: number) => string) =>
  (items: readonly Params[], say: (item: Params) => string): string => {
    const all = [...new Set(items.map(say))];
    const more = all.length > SAID ? [rest(all.length - SAID)] : [];
    return [...all.slice(0, SAID), ...more].join(' ');
  };

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
