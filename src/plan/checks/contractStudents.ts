import { printNumber } from '../document/printNumber.ts';
import { isSigned } from '../model/agreements.ts';
import { childrenOf } from '../model/groupHours.ts';
import type { Agreement, StudyGroup } from '../model/plan.ts';
import { type CheckContext, check } from './check.ts';
import { numberText } from './contracts.ts';
import { type CoverageMap, coverageMap } from './coverageMap.ts';
import { type Item, together } from './group.ts';
import { earliest, groupNeed, quoteNames } from './groupFacts.ts';

interface Bundle {
  readonly contracts: readonly Agreement[];
  readonly groups: readonly StudyGroup[];
}

/** Contracts that share groups count their children together: which child comes under which is not in the plan. */
function* bundles({ contracts, groups }: CoverageMap): Iterable<Bundle> {
  const seen = new Set<Agreement>();
  for (const start of groups.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const found: Agreement[] = [start];
    const theirs = new Set<StudyGroup>();
    for (const contract of found) {
      for (const group of groups.get(contract)!) {
        if (theirs.has(group)) continue;
        theirs.add(group);
        for (const other of contracts.get(group)!) {
          if (seen.has(other)) continue;
          seen.add(other);
          found.push(other);
        }
      }
    }
    yield { contracts: found, groups: [...theirs] };
  }
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

function outside(context: CheckContext, { contracts, groups }: Bundle): Item | null {
  const counted = groups.filter((group) => childrenOf(group) !== null);
  const children = sum(counted.map(childrenOf));
  const isCertain = groups.every(({ enrolled }) => enrolled !== null) && contracts.every(isSigned);
  const most = contracts.every(({ studentsTo }) => studentsTo !== null)
    ? sum(contracts.map(({ studentsTo }) => studentsTo))
    : null;
  // Of several contracts nobody knows whose children are missing.
  const least = contracts.length === 1 ? contracts[0]!.studentsFrom : null;
  const first = earliest(context.plan, groups)!;
  const isOver = most !== null && children > most;
  const isUnder =
    !isOver && least !== null && children < least && isCertain && groupNeed(context, first) !== null;
  if (!isOver && !isUnder) return null;
  const params = {
    numbers: contracts.map(numberText).join(', '),
    contractCount: String(contracts.length),
    groups: quoteNames(counted.map(({ name }) => name)),
    groupCount: String(counted.length),
    children: String(children),
    least: printNumber(least),
    most: printNumber(most),
  };
  return {
    row: contracts[0]!.row,
    column: isOver ? 'studentsTo' : 'studentsFrom',
    severity: isCertain ? 'error' : 'warning',
    params,
  };
}

function* outsideBounds(context: CheckContext): Iterable<Item> {
  for (const bundle of bundles(coverageMap(context.plan))) {
    const item = outside(context, bundle);
    if (item) yield item;
  }
}

/** Children of the groups within the numbers of their contract. */
export const contractStudentChecks = [
  check(
    'agreement-students',
    'warning',
    (context) => together('agreements', 'studentsTo', outsideBounds(context)),
    'L7',
  ),
] as const;
