import { parsePlanYear } from '../calendar/planYear.ts';
import { defaultSchoolBreaks } from '../calendar/schoolBreaks.ts';
import type { LocatedForm, LocatedWorkbook } from '../structure/locate.ts';
import { agreementsTab } from '../tabs/agreements.ts';
import { budgetTab } from '../tabs/budget.ts';
import { documentsTab } from '../tabs/documents.ts';
import { groupsTab } from '../tabs/groups.ts';
import { holidaysTab } from '../tabs/holidays.ts';
import { participantsTab } from '../tabs/participants.ts';
import { remarksTab } from '../tabs/remarks.ts';
import { servicesTab } from '../tabs/services.ts';
import { settingsTab } from '../tabs/settings.ts';
import type { TabKey, TableSpec } from '../tabs/spec.ts';
import { staffTab } from '../tabs/staff.ts';
import { timetableTab } from '../tabs/timetable.ts';
import { venuesTab } from '../tabs/venues.ts';
import { breaksOf } from './breaks.ts';
import type { Plan } from './plan.ts';
import { readActivities } from './readActivities.ts';
import { readRemembered } from './remembered.ts';
import { settleNames } from './settleNames.ts';
import { readRows, type Unreadable } from './typedRow.ts';

function fieldsOf(
  form: LocatedForm | undefined,
  initial: ReadonlyMap<string, string>,
): (key: string) => string {
  return (key) => {
    const row = form?.rows.get(key);
    return row === undefined ? (initial.get(key) ?? '') : (form!.sheet.texts[row]![1] ?? '').trim();
  };
}

const DEFAULT_SETTINGS: ReadonlyMap<string, string> = new Map(
  settingsTab.groups.flatMap((group) =>
    group.fields.map((field) => [field.key, field.initial ?? ''] as const),
  ),
);

/** Year and school breaks: what a deadline is read by. */
export function readFrame(
  located: Pick<LocatedWorkbook, 'tables' | 'forms'>,
): Pick<Plan, 'year' | 'breaks' | 'holidays'> {
  const year = parsePlanYear(fieldsOf(located.forms.get('requisites'), new Map())('year'));
  const holidays = readRows(holidaysTab, located.tables.get('holidays')).rows;
  return { year, holidays, breaks: year ? breaksOf(holidays, defaultSchoolBreaks(year)) : [] };
}

/** Reads the located tabs into a Plan. Never throws: what cannot be read is in `unreadable`. */
export function readPlan(located: LocatedWorkbook): Plan {
  const unreadable = new Map<TabKey, readonly Unreadable[]>();
  const read = <T extends TableSpec>(spec: T) => {
    const result = readRows(spec, located.tables.get(spec.key));
    unreadable.set(spec.key, result.unreadable);
    return result.rows;
  };
  const requisites = fieldsOf(located.forms.get('requisites'), new Map());
  const settings = fieldsOf(located.forms.get('settings'), DEFAULT_SETTINGS);
  const { year, breaks } = readFrame(located);
  const holidays = read(holidaysTab);
  const {
    activities,
    sections,
    unreadable: badCells,
  } = readActivities(located.tables.get('activities'), year, breaks);
  unreadable.set('activities', badCells);
  const staff = read(staffTab);
  const participants = read(participantsTab);
  const services = read(servicesTab);
  const organisations = participants.flatMap(({ shortName, fullName }) => [shortName, fullName]);
  const programmes = services.map(({ programme }) => programme);
  return {
    requisites,
    settings,
    year,
    breaks,
    activities,
    sections,
    participants,
    agreements: settleNames(
      settleNames(read(agreementsTab), 'parties', organisations),
      'programmes',
      programmes,
    ),
    services: settleNames(services, 'receivers', organisations),
    groups: settleNames(read(groupsTab), 'studentsFrom', organisations),
    timetable: read(timetableTab),
    venues: read(venuesTab),
    staff,
    budget: read(budgetTab),
    documents: read(documentsTab),
    partnerRemarks: read(remarksTab),
    holidays,
    tabs: new Set([...located.tables.keys(), ...located.forms.keys()]),
    workingGroupSize: located.tables.has('staff')
      ? staff.filter(({ inGroup }) => inGroup !== '').length
      : null,
    remembered: readRemembered(located.memory),
    unreadable,
  };
}
