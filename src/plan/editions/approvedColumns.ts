import type { TabKey } from '../tabs/spec.ts';

/**
 * What is approved with a plan, tab by tab. Not here: progress (statuses, marks, facts), contacts and other things
 * that nobody approves; an edition is kept in the workbook and must not become a second store of phone numbers.
 */
export const APPROVED_COLUMNS: Readonly<Partial<Record<TabKey, readonly string[]>>> = {
  activities: [
    'number',
    'section',
    'title',
    'deadline',
    'executors',
    'organisations',
    'place',
    'audience',
    'result',
  ],
  participants: ['shortName', 'fullName', 'kind', 'role', 'provides', 'headPost', 'headName'],
  agreements: [
    'kind',
    'contractNumber',
    'signedOn',
    'base',
    'parties',
    'partyRoles',
    'programmes',
    'from',
    'to',
    'terms',
  ],
  services: [
    'programme',
    'module',
    'kind',
    'focusArea',
    'level',
    'provider',
    'receivers',
    'hours',
    'age',
    'form',
    'venue',
    'resource',
    'terms',
  ],
  groups: [
    'name',
    'programme',
    'studyYear',
    'enrolledAt',
    'studentsFrom',
    'classes',
    'teacher',
    'venue',
    'places',
    'weeklyHours',
    'weeks1',
    'weeks2',
    'programmeHours',
    'firstLesson',
    'lastLesson',
    'breaks',
    'attestation',
  ],
  timetable: ['group', 'teacher', 'venue', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'from', 'to'],
  budget: ['item', 'organisation', 'source', 'contribution', 'planned'],
};

/** Fields of «Реквизиты плана» that are not approved: a telephone, and the state that the add-on keeps itself. */
export const UNAPPROVED_FIELDS: readonly string[] = ['executorContact', 'edition', 'editionDate'];
