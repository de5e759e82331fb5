import type { PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import type { Reading } from '../deadline/reading.ts';
import type { activitiesTab } from '../tabs/activities.ts';
import type { agreementsTab } from '../tabs/agreements.ts';
import type { budgetTab } from '../tabs/budget.ts';
import type { documentsTab } from '../tabs/documents.ts';
import type { groupsTab } from '../tabs/groups.ts';
import type { holidaysTab } from '../tabs/holidays.ts';
import type { participantsTab } from '../tabs/participants.ts';
import type { remarksTab } from '../tabs/remarks.ts';
import type { requisitesTab } from '../tabs/requisites.ts';
import type { servicesTab } from '../tabs/services.ts';
import type { settingsTab } from '../tabs/settings.ts';
import type { FormSpec, TabKey } from '../tabs/spec.ts';
import type { staffTab } from '../tabs/staff.ts';
import type { timetableTab } from '../tabs/timetable.ts';
import type { venuesTab } from '../tabs/venues.ts';
import type { Remembered } from './remembered.ts';
import type { TypedRow, Unreadable } from './typedRow.ts';

type FieldKey<T extends FormSpec> = T['groups'][number]['fields'][number]['key'];

/** A field of a form tab: the text as shown, trimmed; '' when it is empty or the tab is not there. */
export type Requisites = (key: RequisiteKey) => string;
export type RequisiteKey = FieldKey<typeof requisitesTab>;
export type SettingsReader = (key: FieldKey<typeof settingsTab>) => string;

/** A row of «Мероприятия» that is an activity. */
export interface Activity extends TypedRow<typeof activitiesTab> {
  /** Title of the section that the row belongs to: its own «Раздел», else that of the section row above. */
  readonly inSection: string;
  readonly executorList: readonly string[];
  /** «Директор Заместители директора»: two executors that nothing separates. */
  readonly executorsGlued: boolean;
  /** The deadline as it was read; null while the plan has no year. */
  readonly reading: Reading | null;
  /** The users' own columns: heading → text. */
  readonly own: ReadonlyMap<string, string>;
}

/** A row of «Мероприятия» with nothing but a section title. */
export interface SectionRow {
  readonly row: number;
  readonly title: string;
}

export type Participant = TypedRow<typeof participantsTab>;
export type Agreement = TypedRow<typeof agreementsTab>;
/** A programme, or one module of it. */
export type Service = TypedRow<typeof servicesTab>;
export type StudyGroup = TypedRow<typeof groupsTab>;
/** A row of «Расписание»: the week of a group at one venue with one teacher. */
export type TimetableRow = TypedRow<typeof timetableTab>;
export type Venue = TypedRow<typeof venuesTab>;
export type StaffMember = TypedRow<typeof staffTab>;
export type BudgetLine = TypedRow<typeof budgetTab>;
/** A local act, or a document that the add-on made. */
export type Paper = TypedRow<typeof documentsTab>;
export type PartnerRemark = TypedRow<typeof remarksTab>;
export type Holiday = TypedRow<typeof holidaysTab>;

/** The whole plan as it was read: plain and readonly. */
export interface Plan {
  readonly requisites: Requisites;
  readonly settings: SettingsReader;
  readonly year: PlanYear | null;
  readonly breaks: readonly SchoolBreak[];
  readonly activities: readonly Activity[];
  readonly sections: readonly SectionRow[];
  readonly participants: readonly Participant[];
  readonly agreements: readonly Agreement[];
  readonly services: readonly Service[];
  readonly groups: readonly StudyGroup[];
  readonly timetable: readonly TimetableRow[];
  readonly venues: readonly Venue[];
  readonly staff: readonly StaffMember[];
  readonly budget: readonly BudgetLine[];
  readonly documents: readonly Paper[];
  readonly partnerRemarks: readonly PartnerRemark[];
  readonly holidays: readonly Holiday[];
  /** Tabs of the blueprint that the workbook has: an empty tab says more than a missing one. */
  readonly tabs: ReadonlySet<TabKey>;
  /** How many people are listed as members of the working group; null while there is no tab for them. */
  readonly workingGroupSize: number | null;
  /** The plan as it was at the last check. */
  readonly remembered: Remembered;
  readonly unreadable: ReadonlyMap<TabKey, readonly Unreadable[]>;
}
