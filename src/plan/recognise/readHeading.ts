import { HEADING_RULES, OTHER_MEANING } from './headings/index.ts';
import type { ActivityField } from './recognisedPlan.ts';
import { headingKey } from './text.ts';

export interface HeadingCandidate {
  readonly field: ActivityField;
  /** 90 and more: says exactly this; below 60: only if nothing better is in the table. */
  readonly score: number;
}

export interface HeadingReading {
  /** Best first; empty = the plan has no such column. */
  readonly candidates: readonly HeadingCandidate[];
  /** The heading certainly means something that is none of the fields («Сумма», «Форма проведения»). */
  readonly otherMeaning: boolean;
}

const NOTHING: HeadingReading = { candidates: [], otherMeaning: false };

/** A longer cell is text of the plan, not a heading. */
const MAX_HEADING = 200;

/** Words in which typists slip; at least six letters, so that one slip leaves no other word. */
const STEMS = [
  'ответственн',
  'исполнител',
  'мероприяти',
  'наименован',
  'содержан',
  'проведени',
  'результат',
  'участник',
  'примечани',
  'выполнени',
  'деятельност',
  'реализаци',
];

/** What a heading of a plan table may mean. Typing slips («Отвественный») and broken words are forgiven. */
export function readHeading(text: string): HeadingReading {
  if (text.length > MAX_HEADING) return NOTHING;
  const key = headingKey(text);
  if (!key)
    return text.trim() === '#'
      ? { candidates: [{ field: 'number', score: 95 }], otherMeaning: false }
      : NOTHING;
  const exact = match(key);
  if (exact.length > 0) return { candidates: exact, otherMeaning: OTHER_MEANING.test(key) };
  for (const other of [key.replace(/-/g, ''), key.replace(/ /g, ''), mendSlips(key)]) {
    const mended = other === key ? [] : match(other);
    if (mended.length > 0) return { candidates: mended, otherMeaning: OTHER_MEANING.test(other) };
  }
  return { candidates: [], otherMeaning: OTHER_MEANING.test(key) };
}

function match(key: string): HeadingCandidate[] {
  const best = new Map<ActivityField, number>();
  for (const [field, score, pattern] of HEADING_RULES) {
    if ((best.get(field) ?? 0) < score && pattern.test(key)) best.set(field, score);
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

function mendSlips(key: string): string {
  return key.split(' ').map(mendWord).join(' ');
}

function mendWord(word: string): string {
  if (word.length < 6) return word;
  for (const stem of STEMS) {
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      const start = word.slice(0, length);
      if (start.length >= 6 && start[0] === stem[0] && oneSlip(start, stem)) return stem + word.slice(length);
    }
  }
  return word;
}

/** One letter lost, added, changed, or two neighbours swapped. */
function oneSlip(typed: string, word: string): boolean {
  let i = 0;
  while (i < typed.length && i < word.length && typed[i] === word[i]) i++;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(typed, i + 1) === rest(word, i + 1) ||
    rest(typed, i + 1) === rest(word, i) ||
    rest(typed, i) === rest(word, i + 1) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(typed, i + 2) === rest(word, i + 2))
  );
}
