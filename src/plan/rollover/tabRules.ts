import type { TabKey } from '../tabs/spec.ts';
import type { ReviewedTab } from './finding.ts';

/** What of a row belongs to the old year. Columns that are not named are taken over as they are. */
export interface TabRule {
  /** Marks, facts, papers and answers of the old year. */
  readonly clear: readonly string[];
  /** Days that move with the year. */
  readonly move: readonly string[];
  /** Texts in which explicit years move: «20–27 мая 2024». */
  readonly texts: readonly string[];
  /** Numbers of papers, of accounts, of telephones: digits like a year mean something else there. */
  readonly papers?: readonly string[];
  /** Its numbers describe the old year: a person looks them over. */
  readonly review?: ReviewedTab;
}

/** Tabs that need no thought of their own (agreements, documents and holidays do). */
export const TAB_RULES: Readonly<Partial<Record<TabKey, TabRule>>> = {
  participants: {
    clear: ['sentOn', 'sentNumber', 'answeredOn', 'answeredNumber', 'partnerRemarks'],
    move: [],
    texts: [],
    papers: ['actsOn', 'inn', 'kpp', 'ogrn', 'licenceNumber', 'bank', 'contact', 'phone', 'email'],
  },
  // Programmes are approved anew every year, by minutes and order of that year.
  services: { clear: ['approvedBy'], move: [], texts: [], papers: ['registryId'] },
  groups: {
    clear: ['enrolled', 'orderNumber', 'orderDate', 'status'],
    move: ['firstLesson', 'lastLesson'],
    texts: ['breaks', 'attestation'],
    review: 'groups',
  },
  timetable: { clear: [], move: ['from', 'to'], texts: [], review: 'timetable' },
  venues: { clear: [], move: [], texts: [], papers: ['ground'] },
  staff: { clear: [], move: [], texts: [], papers: ['recordCheck'] },
  budget: { clear: ['actual', 'ground'], move: [], texts: [], review: 'budget' },
};

/** Fields of «Реквизиты плана»: papers of the old year, days, and texts that may name the school year. */
export const REQUISITE_RULES = {
  clear: ['orderDate', 'orderNumber', 'minutesDate', 'minutesNumber', 'editionDate'],
  move: ['lessonsFrom', 'lessonsTo'],
  /** Titles of acts keep their years: «Нормативные основания» is not here. */
  texts: ['planTitle', 'goals', 'expectedResults', 'closing', 'opinionOf'],
} as const;

/** What «Согласование плана» becomes: the new plan has been sent to nobody yet. */
export const UNSENT = 'Не направлено';
export const NOT_NEEDED = 'Не требуется';
