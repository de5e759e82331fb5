import { namesIn } from './multi.ts';
import { nameKey } from './nameKey.ts';
import type {
  Activity,
  Participant,
  Plan,
  Service,
  StaffMember,
  StudyGroup,
  TimetableRow,
  Venue,
} from './plan.ts';

/** Rows of other tabs by the name that a cell gives; names are compared by `nameKey`. */
export interface LookUp {
  /** By short or full name. */
  organisation(name: string): Participant | undefined;
  group(name: string): StudyGroup | undefined;
  /** The rows of a programme: the whole and its modules. */
  programme(name: string): readonly Service[];
  venue(name: string): Venue | undefined;
  member(name: string): StaffMember | undefined;
  /** Activities that name the organisation among «Организации-участники». */
  activitiesWith(organisation: string): readonly Activity[];
  /** Rows of «Расписание» of a group. */
  timetable(group: string): readonly TimetableRow[];
  /** The participant marked «Мы». */
  readonly us: Participant | undefined;
}

function byName<T>(rows: readonly T[], ...namesOf: ((row: T) => string)[]): (name: string) => T | undefined {
  const index = new Map<string, T>();
  for (const nameOf of namesOf) {
    for (const row of rows) {
      const key = nameKey(nameOf(row));
      if (key && !index.has(key)) index.set(key, row);
    }
  }
  return (name) => index.get(nameKey(name));
}

function allByName<T>(
  rows: readonly T[],
  namesOf: (row: T) => readonly string[],
): (name: string) => readonly T[] {
  const index = new Map<string, Set<T>>();
  for (const row of rows) {
    for (const key of namesOf(row).map(nameKey).filter(Boolean)) {
      index.set(key, (index.get(key) ?? new Set<T>()).add(row));
    }
  }
  return (name) => [...(index.get(nameKey(name)) ?? [])];
}

function build(plan: Plan): LookUp {
  const organisations = new Set(plan.participants.map(({ shortName }) => nameKey(shortName)));
  const isKnown = (name: string): boolean => organisations.has(nameKey(name));
  return {
    organisation: byName(
      plan.participants,
      ({ shortName }) => shortName,
      ({ fullName }) => fullName,
    ),
    group: byName(plan.groups, ({ name }) => name),
    programme: allByName(plan.services, ({ programme }) => [programme]),
    activitiesWith: allByName(plan.activities, (activity) => namesIn(activity.organisations, isKnown)),
    venue: byName(plan.venues, ({ name }) => name),
    member: byName(plan.staff, ({ name }) => name),
    timetable: allByName(plan.timetable, ({ group }) => [group]),
    us: plan.participants.find(({ us }) => us.toLowerCase() === 'да'),
  };
}

const built = new WeakMap<Plan, LookUp>();

/** Built once a plan. */
export function lookUp(plan: Plan): LookUp {
  const known = built.get(plan);
  if (known) return known;
  const fresh = build(plan);
  built.set(plan, fresh);
  return fresh;
}
