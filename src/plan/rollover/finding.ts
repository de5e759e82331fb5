import type { TabKey } from '../tabs/spec.ts';
import type { DeadlineDoubt } from './moveDeadline.ts';

/**
 * What the move to a new year leaves to a person. The words are made from `params` in src/i18n.
 *
 * deadline.* – a deadline that could not be moved or holds only by chance (number, title, deadline);
 * jubilee – the title names an anniversary, which is another one next year (number, title, jubilee);
 * cancelled – an activity of status «Отменено» was taken over (number, title);
 * year-in-text – a text names a year of the old plan and was left (where, text);
 * group-breaks – days of breaks were moved as typed (days, groups);
 * ground-ended – the agreement by which a room was used is over (venue, ground);
 * day-off – the start or end of lessons falls on a day of rest (label, day);
 * agreement-ended – was taken over as a draft without number and date (name, day);
 * agreement-renewed – has ended but renews itself (name, day); agreement-ends – within the new year (name, day);
 * agreement-dropped – terminated, or an addition to one that has ended (name);
 * holiday-dropped – school breaks, moved rests, quarantine: they differ every year (name, days);
 * holiday-moved – a regional holiday was moved to the same day of the new year (name, days);
 * act-ended – a local act whose term is over was not taken over (title, day);
 * documents-left, remarks-left – how many rows stay in the old workbook (count);
 * review.* – numbers of a tab were taken over and describe the old year;
 * formulas – values took the place of formulas (cells, count); own-tabs – tabs that stay behind (names);
 * columns-left – columns without a heading stay behind (columns).
 */
export type RolloverCode =
  | `deadline.${DeadlineDoubt}`
  | 'jubilee'
  | 'cancelled'
  | 'year-in-text'
  | 'group-breaks'
  | 'ground-ended'
  | 'day-off'
  | 'agreement-ended'
  | 'agreement-renewed'
  | 'agreement-ends'
  | 'agreement-dropped'
  | 'holiday-dropped'
  | 'holiday-moved'
  | 'act-ended'
  | 'documents-left'
  | 'remarks-left'
  | `review.${ReviewedTab}`
  | 'formulas'
  | 'own-tabs'
  | 'columns-left';

/** Tabs whose numbers a person looks over. */
export type ReviewedTab = 'groups' | 'timetable' | 'budget';

export interface RolloverFinding {
  readonly code: RolloverCode;
  readonly tab: TabKey | null;
  /** 1-based row of the old workbook; the new one has the same order but may have fewer rows. */
  readonly row: number | null;
  readonly params: Readonly<Record<string, string>>;
}

export type Report = (finding: RolloverFinding) => void;
