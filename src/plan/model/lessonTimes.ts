/** One lesson; minutes since midnight. */
export interface LessonTime {
  readonly start: number;
  readonly end: number;
}

const TIME = '(\\d{1,2})\\s?[.:]\\s?(\\d{2})';
const DASHED_TIME = '(\\d{1,2})-(\\d{2})';
const BETWEEN = '\\s*(?:[-–—−‒]+|до)\\s*';
const LESSON = new RegExp(`(?:с\\s*)?${TIME}${BETWEEN}${TIME}`, 'g');
/** «15-00 – 15-45»: the hyphen stands inside the time. */
const DASHED_LESSON = new RegExp(`(?:с\\s*)?${DASHED_TIME}${BETWEEN}${DASHED_TIME}`, 'g');

const minutesOf = (hours: string, minutes: string): number | null =>
  Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null;

/**
 * Reads a cell of «Расписание»: «15.00–15.45, 15.55–16.40», `:` or `.`, any dash, several lines, «с … до …»; what
 * stands in brackets is a remark. [] for an empty cell, null when anything in it is not a lesson.
 */
export function readLessonTimes(text: string): readonly LessonTime[] | null {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\d)\s*(?:час\.?|ч\.)(?![а-яё])/g, '$1')
    .trim();
  if (plain === '' || /^[-–—]+$/.test(plain)) return [];
  const lessons: LessonTime[] = [];
  let isBroken = false;
  const take = (_match: string, ...found: string[]): string => {
    const start = minutesOf(found[0]!, found[1]!);
    const end = minutesOf(found[2]!, found[3]!);
    if (start === null || end === null || end <= start) isBroken = true;
    else lessons.push({ start, end });
    return ' ';
  };
  const rest = plain.replace(LESSON, take).replace(DASHED_LESSON, take);
  if (isBroken || lessons.length === 0 || !/^(?:[\s,;.]|и(?![а-яё]))*$/.test(rest)) return null;
  return lessons;
}

/** A time alone, as in «Занятия не раньше»: minutes since midnight, or null. */
export function readTime(text: string): number | null {
  const match = /^(\d{1,2})\s?[.:-]\s?(\d{2})/.exec(text.trim());
  return match ? minutesOf(match[1]!, match[2]!) : null;
}

/** «15.00» */
export function printTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
