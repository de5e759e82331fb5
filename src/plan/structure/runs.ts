/** Neighbouring items that are alike, as [first index, count]. */
export function runs<T>(items: readonly T[], same: (a: T, b: T) => boolean): [number, number][] {
  const result: [number, number][] = [];
  items.forEach((item, index) => {
    const last = result[result.length - 1];
    if (last && same(items[index - 1]!, item)) last[1]++;
    else result.push([index, 1]);
  });
  return result;
}
