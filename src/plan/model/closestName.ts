import { nameKey } from './nameKey.ts';
import { sameOrganisationIn } from './sameOrganisation.ts';

/** Least number of letters to add, drop or change; more than `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}

const digitsOf = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');

/** Short names have neighbours by nature: «Робот-1» and «Робот-2» are no slip of the hand. */
const LETTERS_PER_SLIP = 6;

/** The name that was most likely meant: one slip in six letters and the same numbers; null when two would do. */
export function closestName(name: string, names: readonly string[]): string | null {
  const key = nameKey(name);
  const most = Math.max(1, Math.floor(key.length / LETTERS_PER_SLIP));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of names) {
    const other = nameKey(candidate);
    if (digitsOf(other) !== digitsOf(key)) continue;
    const distance = editDistance(key, other, most);
    if (distance > most) continue;
    if (distance === least) best = null;
    else if (distance < least) best = candidate;
    least = Math.min(least, distance);
  }
  return best;
}

/** As `closestName`, with what is known of the names of organisations. */
export function closestOrganisation(name: string, names: readonly string[]): string | null {
  return sameOrganisationIn(name, names) ?? closestName(name, names);
}
