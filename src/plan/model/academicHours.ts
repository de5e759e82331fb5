import type { LessonTime } from './lessonTimes.ts';

/** Hours may come in tenths; more is noise of division. */
const round = (hours: number): number => Math.round(hours * 10) / 10;

/**
 * Academic hours of one stretch without a gap. «15.00–16.40» is often two lessons of 45 minutes typed with the
 * break between them: then the break is not counted.
 */
function hoursOf({ start, end }: LessonTime, hour: number, pause: number): number {
  const minutes = end - start;
  if (minutes % hour === 0) return minutes / hour;
  const withBreaks = (minutes + pause) / (hour + pause);
  return Number.isInteger(withBreaks) ? withBreaks : minutes / hour;
}

export interface HourRules {
  /** Minutes of an academic hour, the likeliest first: a mixed or unknown age leaves several. */
  readonly minutes: readonly number[];
  /** Break between lessons, minutes. */
  readonly pause: number;
}

/** Academic hours of these lessons; the first length that makes all of them whole hours is taken. */
export function academicHours(lessons: readonly LessonTime[], { minutes, pause }: HourRules): number {
  const counts = minutes.map((hour) => lessons.map((lesson) => hoursOf(lesson, hour, pause)));
  const chosen = counts.find((hours) => hours.every(Number.isInteger)) ?? counts[0] ?? [];
  return round(chosen.reduce((sum, hours) => sum + hours, 0));
}
