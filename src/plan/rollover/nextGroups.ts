import type { Report } from './finding.ts';
import { moveYears } from './moveYears.ts';
import type { OldRow } from './oldRows.ts';
import type { Step } from './step.ts';

/** Breaks of groups were moved to the same days; school breaks lie elsewhere every year. Told once for equal ones. */
export function tellBreaks(groups: readonly OldRow[], { shift }: Step, report: Report): void {
  const namesOf = new Map<string, string[]>();
  for (const group of groups) {
    const days = group.text('breaks');
    if (!/\d/.test(days)) continue;
    namesOf.set(days, [...(namesOf.get(days) ?? []), group.text('name')]);
  }
  for (const [days, names] of namesOf)
    report({
      code: 'group-breaks',
      tab: 'groups',
      row: null,
      params: { days: moveYears(days, shift), groups: names.filter(Boolean).join(', ') },
    });
}
