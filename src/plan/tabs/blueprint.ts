import { activitiesTab } from './activities.ts';
import { agreementsTab } from './agreements.ts';
import { budgetTab } from './budget.ts';
import { documentsTab } from './documents.ts';
import { findingsTab } from './findings.ts';
import { groupsTab } from './groups.ts';
import { holidaysTab } from './holidays.ts';
import { listsTab } from './listsTab.ts';
import { memoryTab } from './memory.ts';
import { networkScheduleTab } from './networkSchedule.ts';
import { participantsTab } from './participants.ts';
import { remarksTab } from './remarks.ts';
import { requisitesTab } from './requisites.ts';
import { servicesTab } from './services.ts';
import { settingsTab } from './settings.ts';
import type { TabKey, TabSpec } from './spec.ts';
import { staffTab } from './staff.ts';
import { timetableTab } from './timetable.ts';
import { venuesTab } from './venues.ts';

/** All tabs, in the order in which they stand in the workbook. */
export const BLUEPRINT: readonly TabSpec[] = [
  requisitesTab,
  activitiesTab,
  participantsTab,
  agreementsTab,
  servicesTab,
  groupsTab,
  timetableTab,
  venuesTab,
  staffTab,
  budgetTab,
  networkScheduleTab,
  documentsTab,
  remarksTab,
  holidaysTab,
  settingsTab,
  findingsTab,
  listsTab,
  memoryTab,
];

export function tabSpec(key: TabKey): TabSpec {
  const spec = BLUEPRINT.find((tab) => tab.key === key);
  if (!spec) throw new Error(`The blueprint has no tab '${key}'`);
  return spec;
}

/** Tab in which an imported plan stands as it came. */
export const SOURCE_TAB_NAME = 'Исходный план';
