import type { FindingWords } from '../words.ts';
import { activities } from './findings/activities.ts';
import { approval } from './findings/approval.ts';
import { contracts } from './findings/contracts.ts';
import { groups } from './findings/groups.ts';
import { money } from './findings/money.ts';
import { organisations } from './findings/organisations.ts';
import { places } from './findings/places.ts';
import { texts } from './findings/texts.ts';
import { timetable } from './findings/timetable.ts';

/** What each check says, after the blueprint §16: what is wrong, then what to do. */
export const findings: FindingWords = {
  ...activities,
  ...approval,
  ...organisations,
  ...contracts,
  ...places,
  ...groups,
  ...timetable,
  ...money,
  ...texts,
};
