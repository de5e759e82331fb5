import type { Words } from '../i18n/words.ts';
import { formatPlanYear } from '../plan/calendar/planYear.ts';
import { feasibilityChecks } from '../plan/checks/feasibility.ts';
import { runChecks } from '../plan/checks/index.ts';
import { orderChecks } from '../plan/checks/order.ts';
import { readingChecks } from '../plan/checks/reading.ts';
import { planTitle } from '../plan/document/titlePart.ts';
import { calendarOf } from '../plan/model/calendarOf.ts';
import { isCriticalPathShown } from '../plan/model/settings.ts';
import { networkSvg } from '../plan/schedule/networkSvg.ts';
import { schedulePlan } from '../plan/schedule/schedulePlan.ts';
import { rowName, slackText } from '../plan/schedule/slackText.ts';
import type { NetworkPicture } from './api.ts';
import { decisionState, readDecisions } from './decisions.ts';
import { wordFindings } from './findings.ts';
import type { Ports } from './ports.ts';
import { readWorkbook } from './readWorkbook.ts';

/** What keeps a plan from being scheduled: the checks on order, and that there is a year at all. */
const SCHEDULE_CHECKS = [
  ...readingChecks.filter(({ code }) => code === 'year-missing'),
  ...orderChecks,
  ...feasibilityChecks,
];

/** The activity network as a drawing in the language of whoever asks; nothing is written. */
export function networkPicture(ports: Ports, words: Words): NetworkPicture {
  const { located, plan } = readWorkbook(ports);
  const calendar = calendarOf(plan);
  const withSlack = isCriticalPathShown(plan);
  const schedule = schedulePlan(plan, calendar);
  const { picture, slack, step } = words.schedule;
  const options = { subtitle: planTitle(plan), words: picture, withSlack };
  const shown = schedule?.activities.filter(({ linked }) => linked).length ?? 0;
  const path = (withSlack && schedule?.criticalPath) || [];
  const today = ports.today();
  const decisions = readDecisions(located.tables.get('findings'));
  const findings = wordFindings(runChecks({ plan, today, calendar }, SCHEDULE_CHECKS), located, words);
  return {
    svg: schedule ? networkSvg(schedule, options) : '',
    name: `${[picture.title, plan.year && formatPlanYear(plan.year)].filter(Boolean).join(' ')}.svg`,
    shown,
    unlinked: (schedule?.activities.length ?? plan.activities.length) - shown,
    critical: path.map((one) => step(rowName(one.activity), slackText(one, slack))),
    problems: findings
      .filter(({ key }) => !decisionState(decisions.get(key), today, plan.year).state)
      .map(({ message }) => message),
  };
}
