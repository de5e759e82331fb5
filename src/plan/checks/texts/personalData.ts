import { phonesIn } from '../../model/contactData.ts';
import { GIVEN_NAMES } from './givenNames.ts';

export type PersonalKind = 'phone' | 'snils' | 'birth' | 'names';

export interface PersonalData {
  readonly kind: PersonalKind;
  /** How many names, numbers or dates of birth; never the data themselves. */
  readonly count: number;
}

const SNILS =
  /(?:^|\D)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)|снилс[^\d\n]{0,12}\d{3}[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2}/gi;
const BIRTH =
  /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\s*(?:г\.?\s*р(?:\.|ожд)|года?\s+рождени)|(?:дата\s+рождени|родил)[^\d\n]{0,12}\d{1,2}\.\d{1,2}\.\d{2,4}/gi;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PATRONYMIC = /(?:вич|вна|ична|инична|ьич)$/i;
/** «Иванов И.» but not «Иванов И.И.»: children have no patronymic in a list of a group. */
const ONE_INITIAL = new RegExp(`${SURNAME}\\s+[А-ЯЁ]\\.(?!\\s?[А-ЯЁ]\\.)`, 'g');
const TWO_INITIALS = new RegExp(`${SURNAME}\\s+[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.`, 'g');
/** Endings that surnames have and places of the region rarely: «Калининская» is no surname here. */
const BARE_SURNAME = /^[А-ЯЁ][а-яё]*(?:ов|ев|ёв|ин|ын)а?$/;

const plain = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');

/** Pairs «Иванов Ваня», «Ваня Иванов»; with a patronymic after them they may be adults. */
function fullNames(text: string): { alone: number; withPatronymic: number } {
  const found = { alone: 0, withPatronymic: 0 };
  for (const part of text.split(/[,;\n\r.()]+/)) {
    const words = part.trim().split(/\s+/);
    for (let index = 0; index + 1 < words.length; index++) {
      const [first, second, third] = [words[index]!, words[index + 1]!, words[index + 2] ?? ''];
      if (!/^[А-ЯЁ][а-яё]/.test(first) || !/^[А-ЯЁ][а-яё]/.test(second)) continue;
      const isPair = GIVEN_NAMES.has(plain(first)) !== GIVEN_NAMES.has(plain(second));
      if (!isPair) continue;
      if (PATRONYMIC.test(third) || PATRONYMIC.test(second)) found.withPatronymic++;
      else found.alone++;
      index++;
    }
  }
  return found;
}

const bareSurnames = (text: string): number =>
  text.split(/[,;\n\r]+/).filter((part) => BARE_SURNAME.test(part.trim().replace(/^\d+[.)]\s*/, ''))).length;

const ADDRESS = /(?:^|[^а-яё])(?:ул|пр|пер|наб)\.|улиц|просп|шоссе|адрес/i;

/** Fewer names are a hero of the day, a poet, two who give a lesson. [among children, elsewhere] */
const LEAST_NAMES = [3, 4] as const;
const LEAST_BARE = [5, 6] as const;

/**
 * Names that look like a list of children. `strict` for columns that speak of children: there a full name or
 * initials count, too; elsewhere they are the adults of a plan.
 */
function namesIn(text: string, strict: boolean): number {
  const { alone, withPatronymic } = fullNames(text);
  const adults = strict ? withPatronymic + count(text, TWO_INITIALS) : 0;
  const names = alone + count(text, ONE_INITIAL) + adults;
  const at = strict ? 0 : 1;
  if (names >= LEAST_NAMES[at]) return names;
  // Streets are called by surnames.
  const bare = ADDRESS.test(text) ? 0 : bareSurnames(text);
  return bare >= LEAST_BARE[at] ? bare : 0;
}

/** What a text says of a person and must not. `names: 'none'` where adults are listed. */
export function personalDataIn(text: string, names: 'strict' | 'loose' | 'none'): PersonalData[] {
  const found: readonly (readonly [PersonalKind, number])[] = [
    ['phone', /\d/.test(text) ? phonesIn(text) : 0],
    ['snils', /\d/.test(text) ? count(text, SNILS) : 0],
    ['birth', /\d/.test(text) ? count(text, BIRTH) : 0],
    ['names', names === 'none' ? 0 : namesIn(text, names === 'strict')],
  ];
  return found.flatMap(([kind, number]) => (number > 0 ? [{ kind, count: number }] : []));
}
