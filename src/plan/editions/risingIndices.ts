/** Indices of a longest rising run of values (not neighbours): the rows that kept their order. O(n log n). */
export function risingIndices(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = values.map(() => -1);
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tails[low - 1]!;
    tails[low] = at;
  });
  const rising: number[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at]!) rising.push(at);
  return rising.reverse();
}
