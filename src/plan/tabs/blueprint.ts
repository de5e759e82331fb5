import { activitiesTab } from './activities.ts';
import { budgetTab } from './budget.ts';
import { findingsTab } from './findings.ts';
import { groupsTab } from './groups.ts';
import { holidaysTab } from './holidays.ts';
import { listsTab } from './listsTab.ts';
import { memoryTab } from './memory.ts';
import { participantsTab } from './participants.ts';
import { requisitesTab } from './requisites.ts';
import { settingsTab } from './settings.ts';
import type { TabKey, TabSpec } from './spec.ts';
import { staffTab } from './staff.ts';

/** All tabs, in the order in which they stand in the workbook. */
export const BLUEPRINT: readonly TabSpec[] = [
  requisitesTab,
  activitiesTab,
  participantsTab,
  groupsTab,
  staffTab,
  budgetTab,
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
