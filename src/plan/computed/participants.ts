import { agreedNow, changedSince } from '../model/agreedEditions.ts';
import { lookUp } from '../model/lookUp.ts';
import { splitMulti } from '../model/multi.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Participant, Plan } from '../model/plan.ts';
import { type ComputeTab, countCell, dayCell, present } from './cells.ts';

/** Groups whose children are enrolled there, come from there or meet there. */
export function groupsWith(plan: Plan, { shortName }: Participant): Plan['groups'] {
  const wanted = nameKey(shortName);
  return plan.groups.filter(({ enrolledAt, studentsFrom, venue }) =>
    [enrolledAt, ...splitMulti(studentsFrom), lookUp(plan).venue(venue)?.owner ?? ''].some(
      (name) => name !== '' && nameKey(name) === wanted,
    ),
  );
}

/** Hours of the programmes and modules that the participant runs. */
export function hoursRunBy({ services }: Plan, { shortName }: Participant): number {
  const wanted = nameKey(shortName);
  return services
    .filter(({ provider }) => provider !== '' && nameKey(provider) === wanted)
    .reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}

export const participantCells: ComputeTab = (plan, today, words) => {
  const agreed = agreedNow(plan, today);
  return plan.participants.map((participant, index) => {
    const edition = agreed[nameKey(participant.shortName)];
    const changed = edition ? changedSince(plan, participant, edition) : [];
    const cells = present({
      number: index + 1,
      agreedEdition: dayCell(edition?.day ?? null),
      changedSince: changed.length === 0 ? null : words.changedRows(changed),
      activityCount: countCell(lookUp(plan).activitiesWith(participant.shortName).length),
      groupCount: countCell(groupsWith(plan, participant).length),
      hours: countCell(hoursRunBy(plan, participant)),
    });
    return [participant.row, cells] as const;
  });
};
