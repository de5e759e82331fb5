import { isNetworkContract, isSigned, isTerminated } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import { splitMulti } from '../model/multi.ts';
import type { Agreement, Participant, Plan } from '../model/plan.ts';
import { type CheckContext, check, type Severity } from './check.ts';
import { partyRoles } from './contractParties.ts';
import { numberText } from './contracts.ts';
import { coverageMap } from './coverageMap.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { earliest, groupNeed } from './groupFacts.ts';

/** Who teaches needs a licence; who only gives resources does not (882/391). */
const LICENSED_ROLES = new Set(['базовая организация', 'образовательная организация-участник']);

/** Base and educational participants of a contract, as they stand in «Участники». */
function licensed(plan: Plan, contract: Agreement): Participant[] {
  const names = [
    ...splitMulti(contract.base),
    ...partyRoles(plan, contract)
      .filter(({ role }) => LICENSED_ROLES.has(role))
      .map(({ party }) => party),
  ];
  return names.flatMap((name) => lookUp(plan).organisation(name) ?? []);
}

function missingOf({ licenceNumber, licenceDate, licenceStatus }: Participant): string {
  const status = licenceStatus.toLowerCase();
  if (status === 'не требуется') return '';
  if (status === 'приостановлена') return 'suspended';
  if (licenceNumber === '') return licenceDate === null ? 'both' : 'number';
  return licenceDate === null ? 'date' : '';
}

/** A licence is asked for from the day of signing on, and not before a week before the first lesson. */
function* unlicensed(context: CheckContext): Iterable<Item> {
  const { plan, today } = context;
  if (isYearOver(plan, today)) return;
  const told = new Map<Participant, Item>();
  for (const contract of plan.agreements) {
    if (!isNetworkContract(contract) || isTerminated(contract) || !isSigned(contract)) continue;
    const first = earliest(plan, coverageMap(plan).groups.get(contract) ?? []);
    const need = first ? groupNeed(context, first) : null;
    for (const participant of licensed(plan, contract)) {
      const missing = missingOf(participant);
      const severity: Severity | null = missing === 'suspended' ? 'error' : need;
      if (missing === '' || !severity || told.get(participant)?.severity === 'error') continue;
      const params = { organisation: participant.shortName, number: numberText(contract), missing };
      told.set(participant, { row: participant.row, severity, params });
    }
  }
  yield* told.values();
}

/** Licences of those who teach. */
export const licenceChecks = [
  check(
    'licence-missing',
    'warning',
    (context) => together('participants', 'licenceNumber', unlicensed(context)),
    'L3',
  ),
] as const;
