import { type MonthForm, monthForms } from './monthNames.ts';
import { FORMS, PLURALS, type Row, STEMS, type WordType } from './words.ts';

export interface Lexeme {
  readonly type: WordType;
  /** Month, weekday, ordinal, count, or the length of a recurrence in days; 0 where a word has no number. */
  readonly value: number;
  readonly form: MonthForm | 'capitals' | 'plural' | '';
}

export const UNKNOWN: Lexeme = { type: 'unknown', value: 0, form: '' };

/** A stem of `words` may be followed by at most so many letters. */
const ENDING_LENGTH = 4;

const forms = new Map<string, Lexeme>();
const stems = new Map<string, Lexeme>();

function add(into: Map<string, Lexeme>, rows: readonly Row[], form: Lexeme['form']): void {
  for (const [type, value, words] of rows) {
    for (const word of words.split(' ')) into.set(word, { type, value, form });
  }
}

add(forms, FORMS, '');
add(forms, PLURALS, 'plural');
add(stems, STEMS, '');
/** Longest first: «каникулярн» before «каникул». */
const stemLengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
for (const [word, value, form] of monthForms()) forms.set(word, { type: 'month', value, form });

/** The meaning of a folded word (lower case, ё as е); `UNKNOWN` when the grammar does not know it. */
export function lookUp(word: string): Lexeme {
  return forms.get(word) ?? stemOf(word) ?? UNKNOWN;
}

function stemOf(word: string): Lexeme | undefined {
  for (const length of stemLengths) {
    if (length > word.length || word.length - length > ENDING_LENGTH) continue;
    const lexeme = stems.get(word.slice(0, length));
    if (lexeme) return lexeme;
  }
  return undefined;
}
