import { isSwitchedOn } from '../model/settings.ts';
import { isUnverified } from '../tabs/switchableChecks.ts';
import { activityAgreementChecks } from './activityAgreements.ts';
import { approvalChecks } from './approval.ts';
import { budgetChecks } from './budget.ts';
import { budgetCodeChecks } from './budgetCodes.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { clashChecks } from './clashes.ts';
import { contractPartyChecks } from './contractParties.ts';
import { contractStudentChecks } from './contractStudents.ts';
import { contractTermChecks } from './contractTerms.ts';
import { dateChecks } from './dates.ts';
import { deadlineChecks } from './deadlines.ts';
import { doubleFundingChecks } from './doubleFunding.ts';
import { executorChecks } from './executors.ts';
import { feasibilityChecks } from './feasibility.ts';
import { groupHourChecks } from './groupHours.ts';
import { groupSizeChecks } from './groupSizes.ts';
import { identifierChecks } from './identifiers.ts';
import { licenceChecks } from './licences.ts';
import { lostLessonChecks } from './lostLessons.ts';
import { networkFormChecks } from './networkForm.ts';
import { numberingChecks } from './numbering.ts';
import { orderChecks } from './order.ts';
import { organisationChecks } from './organisations.ts';
import { paperChecks } from './papers.ts';
import { premisesChecks } from './premises.ts';
import { programmeChecks } from './programmes.ts';
import { readingChecks } from './reading.ts';
import { referenceChecks } from './references.ts';
import { sectionChecks } from './sections.ts';
import { actChecks } from './texts/actChecks.ts';
import { lookAlikeChecks } from './texts/lookAlikes.ts';
import { personalDataChecks } from './texts/personalDataChecks.ts';
import { timeOfDayChecks } from './timesOfDay.ts';
import { timetableChecks } from './timetable.ts';
import { travelChecks } from './travel.ts';
import { watchChecks } from './watch.ts';
import { wholeYearChecks } from './wholeYear.ts';

/** Every family of checks; a new one is named here, and the compiler asks for its words (src/i18n). */
export const CHECKS = [
  ...readingChecks,
  ...deadlineChecks,
  ...watchChecks,
  ...executorChecks,
  ...numberingChecks,
  ...orderChecks,
  ...feasibilityChecks,
  ...sectionChecks,
  ...wholeYearChecks,
  ...activityAgreementChecks,
  ...approvalChecks,
  ...paperChecks,
  ...referenceChecks,
  ...organisationChecks,
  ...identifierChecks,
  ...dateChecks,
  ...networkFormChecks,
  ...contractTermChecks,
  ...contractPartyChecks,
  ...contractStudentChecks,
  ...licenceChecks,
  ...premisesChecks,
  ...programmeChecks,
  ...groupHourChecks,
  ...groupSizeChecks,
  ...timetableChecks,
  ...clashChecks,
  ...travelChecks,
  ...timeOfDayChecks,
  ...lostLessonChecks,
  ...budgetChecks,
  ...budgetCodeChecks,
  ...doubleFundingChecks,
  ...actChecks,
  ...lookAlikeChecks,
  ...personalDataChecks,
] as const satisfies readonly Check[];

export type CheckCode = (typeof CHECKS)[number]['code'];

/** Runs the checks that «Настройки» has not switched off; findings come in the order of the checks. */
export function runChecks(context: CheckContext, checks: readonly Check[] = CHECKS): Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, rule, find } of checks) {
    if (rule !== undefined && !isSwitchedOn(context.plan, rule)) continue;
    // A rule that nobody has compared with the text of the act is never called wrong.
    const most = rule !== undefined && isUnverified(rule) ? 'warning' : 'error';
    for (const found of find(context)) {
      const own = found.severity ?? severity;
      findings.push({ ...found, code, severity: own === 'error' ? most : own });
    }
  }
  return findings;
}
