import {
  ADJECTIVES,
  AMBIGUOUS,
  BODIES,
  DEPUTIES,
  PEOPLE,
  POSTS,
  PREPOSITIONS,
  SECOND_HALVES,
} from './executorWords.ts';

/** name = «Иванова И.И.»; post = one person's post; person = both; people = several; body = «Совет музея». */
export type ExecutorKind = 'name' | 'post' | 'person' | 'people' | 'body' | 'other';
type Head = 'post' | 'people' | 'body';

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const INITIALS = '[А-ЯЁ]\\.\\s?[А-ЯЁ](?:\\.|(?![А-Яа-яЁё]))';
const PATRONYMIC = '[А-ЯЁ][а-яё]+(?:вич|вна|ична|инична|ьич)(?![а-яё])';
/** A masked name «[ФИО]» counts as one: institutions publish plans so. */
export const PERSON_NAME = [
  '\\[ФИО\\]',
  `${SURNAME}\\s+${INITIALS}`,
  `${INITIALS}\\s?${SURNAME}`,
  `${SURNAME}\\s+[А-ЯЁ][а-яё]+\\s+${PATRONYMIC}`,
  `[А-ЯЁ]{3,}\\s+${INITIALS}`,
  `${INITIALS}\\s?[А-ЯЁ]{3,}(?![а-яё])`,
].join('|');

const NAME_ONLY = new RegExp(`^(?:${PERSON_NAME})[.,]?$`);
const NAME_IN = new RegExp(`(?:${PERSON_NAME})`);
/** «Зам.директора» is two words, «и.о.» is one. */
const WORDS = new RegExp(`(?:${PERSON_NAME})|[Ии]\\.\\s?о\\.|[^\\s.]+\\.*|\\.+`, 'g');

interface Word {
  readonly at: number;
  /** Lower case without signs around it, «е» for «ё». */
  readonly key: string;
  readonly capital: boolean;
  /** Within brackets or quotes: nobody new begins there. */
  readonly inside: boolean;
  readonly isName: boolean;
}

/** What a text names, judged by its beginning and by a name in it. */
export function kindOf(text: string): ExecutorKind {
  if (NAME_ONLY.test(text)) return 'name';
  const head = headOf(wordsOf(text.slice(0, 120)), 0);
  if (head === 'people' || head === 'body') return head;
  const name = NAME_IN.exec(text);
  if (name && (head === 'post' || name.index === 0)) return 'person';
  return head ?? 'other';
}

/** True when the text begins with a name, a post or a body. */
export function startsExecutor(text: string): boolean {
  const words = wordsOf(text.slice(0, 120));
  return words.length > 0 && (words[0]!.isName || headOf(words, 0) !== null);
}

/** Cuts a text without separators where somebody new begins; most texts come back whole. */
export function unitsOf(text: string): string[] {
  const words = wordsOf(text);
  const starts: number[] = [];
  let hasName = false;
  let head: Head | null = null;
  words.forEach((word, index) => {
    const begins = word.inside ? null : word.isName ? 'name' : beginsAt(words, index);
    if (index === 0 || (begins !== null && isSomebodyNew(begins, hasName, head))) {
      starts.push(word.at);
      hasName = false;
      head = null;
    }
    if (begins === 'name') hasName = true;
    else if (begins !== null) head = begins;
  });
  return starts.map((at, index) => text.slice(at, starts[index + 1]).trim());
}

/** A person has one name and one post, in either order; several people take no name. */
function isSomebodyNew(begins: 'name' | Head, hasName: boolean, head: Head | null): boolean {
  if (begins === 'name') return hasName || head === 'people';
  if (begins === 'post') return head !== null;
  return hasName || head !== null;
}

function beginsAt(words: readonly Word[], index: number): Head | null {
  const word = words[index]!;
  const before = words[index - 1];
  if (!before) return headOf(words, index);
  if (PREPOSITIONS.has(before.key) || DEPUTIES.has(before.key)) return null;
  // The adjective has already begun this one: «классные руководители».
  if (!before.inside && ADJECTIVES.has(before.key) && headOf(words, index - 1) !== null) return null;
  if (POSTS.has(before.key) && SECOND_HALVES.has(word.key)) return null;
  return AMBIGUOUS.has(word.key) && !word.capital ? null : headOf(words, index);
}

/** The post or body that begins with this word, its adjectives included. */
function headOf(words: readonly Word[], index: number): Head | null {
  for (let at = index; at < Math.min(words.length, index + 3); at++) {
    const { key } = words[at]!;
    // «класс», «группа» alone are mostly somebody's tail: «учитель 5 класс».
    if (/^(?:классы?|группы?|группа)$/.test(key) && at === index && words.length > 1) return null;
    const noun = key.split('-')[0]!;
    if (BODIES.has(key)) return 'body';
    if (PEOPLE.has(noun)) return 'people';
    if (DEPUTIES.has(key) || POSTS.has(noun)) return 'post';
    if (!ADJECTIVES.has(key)) return null;
  }
  return null;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(text); found !== null; found = WORDS.exec(text)) {
    const token = found[0];
    const isName = depth === 0 && NAME_ONLY.test(token);
    words.push({
      at: found.index,
      key: token
        .toLowerCase()
        .replace(/ё/g, 'е')
        .replace(/^[("«]+|[.,:)"»]+$/g, ''),
      capital: /^[А-ЯЁ]/.test(token),
      inside: depth > 0,
      isName,
    });
    for (const sign of isName ? '' : token) {
      if ('([«'.includes(sign)) depth++;
      else if (')]»'.includes(sign)) depth = Math.max(0, depth - 1);
    }
  }
  return words;
}
