import { formatPlanYear, parsePlanYear } from '../calendar/planYear.ts';
import { plain } from './text.ts';

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const MONTH =
  /(январ|феврал|март|апрел|ма(?=[йяе](?![а-я]))|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*/g;
const PAIR = /(20\d\d)\s*(?:г\.?|год[а-я]*)?\s*[-–—/\\]\s*(20\d\d|\d\d)(?!\d)/;

export interface PlanYearReading {
  /** «2023-2024», «2024» or ''. */
  readonly yearText: string;
  /** Only the year of the title page told it. */
  readonly guessed: boolean;
}

/**
 * The year of a plan by its title, else by another line above the table that names an academic year, else by the
 * year of the title page. A plan of a month belongs to the academic year that holds the month.
 */
export function readPlanYear(
  title: string,
  otherLines: readonly string[],
  titleYear: string,
  deadlines: readonly string[],
): PlanYearReading {
  const sure = yearOfTitle(title) ?? firstAcademic(otherLines);
  if (sure !== null) return { yearText: sure, guessed: false };
  const year = /(20\d\d)/.exec(titleYear);
  if (!year) return { yearText: '', guessed: false };
  const first = Number(year[1]);
  return {
    yearText: startsInAutumn([title, ...otherLines, ...deadlines]) ? academic(first) : String(first),
    guessed: true,
  };
}

/** null = the title names no year; '' = it names several that are no plan year («2021-2023 годы»). */
function yearOfTitle(title: string): string | null {
  const text = plain(title);
  const pair = PAIR.exec(text);
  if (pair) return pairText(pair[0]);
  const years = text.match(/20\d\d/g) ?? [];
  if (years.length === 0) return null;
  const first = Number(years[0]);
  const last = Number(years[years.length - 1]);
  if (last === first + 1) return academic(first);
  if (last > first + 1) return '';
  const month = firstMonth(text);
  if (month === null) return String(first);
  return academic(month >= 8 ? first : first - 1);
}

function firstAcademic(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > 200 || !/уч/i.test(line)) continue;
    const pair = PAIR.exec(plain(line));
    const text = pair ? pairText(pair[0]) : '';
    if (text) return text;
  }
  return null;
}

function pairText(text: string): string {
  const year = parsePlanYear(text.replace(/г\.?|год[а-я]*/g, ''));
  return year?.kind === 'academic' ? formatPlanYear(year) : '';
}

function academic(first: number): string {
  return formatPlanYear({ kind: 'academic', first });
}

/** 1–12; the first month named, for «июнь-август 2024» belongs to the year of June. */
function firstMonth(text: string): number | null {
  MONTH.lastIndex = 0;
  const found = MONTH.exec(text);
  if (found) return MONTHS.indexOf(found[1]!) + 1;
  return /(?:^|[^а-я])летн/.test(text) ? 6 : null;
}

/** Autumn before spring, or the words themselves: the plan of an academic year. */
function startsInAutumn(texts: readonly string[]): boolean {
  const said = plain(texts.join(' '));
  if (/учебн[а-я]+ год|уч\.? ?год/.test(said)) return true;
  const autumn = said.search(/сентябр|октябр/);
  const spring = said.search(/январ|феврал|март(?!ын)|апрел/);
  return autumn >= 0 && (spring < 0 || autumn < spring);
}
