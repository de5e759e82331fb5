import { lookUp } from '../deadline/lexicon.ts';
import { aroundPapers } from './datesOfActs.ts';
import { isSchoolYear } from './schoolYear.ts';

const SPACE = '[\\s\\u00a0]*';
/** «2023-2024», «2023/24», «2023 – 2024»: taken as one when the second year follows the first. */
const PAIR = new RegExp(
  `(^|\\D)((?:19|20|21)\\d\\d)(${SPACE}[-–—−/\\\\]${SPACE})((?:19|20|21)\\d\\d|\\d\\d)(?![\\d])`,
  'g',
);
const YEAR = /(^|\D)((?:19|20|21)\d\d)(?!\d)/g;
/** «15.10.23», «01.05.15г.», «29. 10.16», «25.05. 24 г.», «1/9/23». */
const SHORT_DATE = new RegExp(
  `(^|[^\\d.:/])(\\d{1,2})([./])(${SPACE})(\\d{1,2})\\3(${SPACE})(\\d\\d)(?!\\d|[.:/]\\d)`,
  'g',
);
/** «октябрь 23 г.», «15 мая 24 года» */
const SHORT_YEAR = new RegExp(
  `([А-Яа-яЁё]{3,})(\\.?${SPACE})(\\d\\d)(${SPACE}г(?:ода?|г?\\.|(?![а-яё])))`,
  'g',
);
/** «23/24 уч. года» */
const SHORT_PAIR = new RegExp(`(^|\\D)(\\d\\d)(${SPACE}[-–—/]${SPACE})(\\d\\d)(?=${SPACE}уч)`, 'g');

const two = (year: number): string => String(((year % 100) + 100) % 100).padStart(2, '0');

/**
 * A text with every year that it names moved by `shift` years; the rest stays as typed, to the space, and so do dates
 * of papers. Whether the result still means what it should is for the caller to see: «2023» may be a part of a name.
 */
export const moveYears = (text: string, shift: number): string =>
  aroundPapers(text, (part) => moveAll(part, shift));

function moveAll(text: string, shift: number): string {
  // Moved years are put aside as private signs, so that no later pattern takes them for something else.
  const moved: string[] = [];
  const keep = (written: string): string => {
    moved.push(written);
    return String.fromCharCode(0xe000 + moved.length - 1);
  };
  const replaced = text
    .replace(
      PAIR,
      (whole: string, before: string, first: string, link: string, second: string, at: number) => {
        const isShort = second.length === 2;
        if (!isSchoolYear(first, second)) return whole;
        if (isShort && beginsDate(text.slice(at + whole.length))) return whole;
        const next = Number(first) + shift + 1;
        return `${before}${keep(String(next - 1))}${link}${keep(isShort ? two(next) : String(next))}`;
      },
    )
    .replace(SHORT_PAIR, (whole: string, before: string, first: string, link: string, second: string) =>
      Number(second) === (Number(first) + 1) % 100
        ? `${before}${keep(two(Number(first) + shift))}${link}${keep(two(Number(second) + shift))}`
        : whole,
    )
    .replace(YEAR, (_whole, before: string, year: string) => before + keep(String(Number(year) + shift)))
    .replace(
      SHORT_DATE,
      (
        whole: string,
        before: string,
        day: string,
        sign: string,
        gap: string,
        month: string,
        gap2: string,
        year: string,
      ) =>
        Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
          ? `${before}${day}${sign}${gap}${month}${sign}${gap2}${keep(two(Number(year) + shift))}`
          : whole,
    )
    .replace(SHORT_YEAR, (whole: string, word: string, gap: string, year: string, tail: string) =>
      lookUp(word.toLowerCase().replace(/ё/g, 'е')).type === 'month'
        ? `${word}${gap}${keep(two(Number(year) + shift))}${tail}`
        : whole,
    );
  return replaced.replace(/[\ue000-\uefff]/g, (sign) => moved[sign.charCodeAt(0) - 0xe000] ?? sign);
}

/** «2023-24 мая»: the number is a day and no end of a school year. */
function beginsDate(rest: string): boolean {
  if (/^\.\d/.test(rest)) return true;
  const word = /^[\s\u00a0]*([А-Яа-яЁё]+)/.exec(rest)?.[1];
  return word !== undefined && lookUp(word.toLowerCase().replace(/ё/g, 'е')).type === 'month';
}
