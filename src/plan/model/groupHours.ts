import type { Service, StudyGroup } from './plan.ts';

/** «Недель всего»: both half-years; null while neither is filled. */
export function weeksOf({ weeks1, weeks2 }: StudyGroup): number | null {
  return weeks1 === null && weeks2 === null ? null : (weeks1 ?? 0) + (weeks2 ?? 0);
}

/** «Часов в год»: hours a week × weeks. */
export function yearHoursOf(group: StudyGroup): number | null {
  const weeks = weeksOf(group);
  return weeks === null || group.weeklyHours === null ? null : weeks * group.weeklyHours;
}

/** Enrolled children, else planned places. */
export const childrenOf = ({ enrolled, places }: StudyGroup): number | null => enrolled ?? places;

/** Children × hours a year. */
export function personHoursOf(group: StudyGroup): number | null {
  const hours = yearHoursOf(group);
  const children = childrenOf(group);
  return hours === null || children === null ? null : hours * children;
}

export interface ProgrammeHours {
  /** «Объём, ч» of the row without a module; null when there is none. */
  readonly whole: number | null;
  /** Σ of the module rows; null when the programme has no modules or none has hours. */
  readonly modules: number | null;
}

/** Hours of a programme by its rows of «Пакет услуг». */
export function programmeHoursOf(rows: readonly Service[]): ProgrammeHours {
  const sum = (of: readonly Service[]): number | null =>
    of.reduce<number | null>((total, { hours }) => (hours === null ? total : (total ?? 0) + hours), null);
  return {
    whole: sum(rows.filter(({ module }) => module === '').slice(0, 1)),
    modules: sum(rows.filter(({ module }) => module !== '')),
  };
}

/** A closed group takes part in nothing any more. */
export const isClosed = ({ status }: StudyGroup): boolean => status.toLowerCase() === 'закрыта';
