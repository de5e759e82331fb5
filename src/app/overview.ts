import type { Words } from '../i18n/words.ts';
import { daysBetween, type IsoDate } from '../plan/calendar/isoDate.ts';
import { runChecks } from '../plan/checks/index.ts';
import { planTitle } from '../plan/document/titlePart.ts';
import { totalsBy } from '../plan/model/budgetTotals.ts';
import { calendarOf } from '../plan/model/calendarOf.ts';
import type { Plan } from '../plan/model/plan.ts';
import { readPlan } from '../plan/model/readPlan.ts';
import { teacherLoads } from '../plan/model/teacherLoad.ts';
import { cellAddress } from '../plan/structure/address.ts';
import { type LocatedWorkbook, locate } from '../plan/structure/locate.ts';
import type { Overview } from './api.ts';
import { todayOf } from './check.ts';
import { decisionState, readDecisions } from './decisions.ts';
import { wordFindings } from './findings.ts';
import { fullness } from './fullness.ts';
import { gaps } from './gaps.ts';
import { HIDDEN_TABS } from './hiddenTabs.ts';
import { openRemarks } from './openRemarks.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './readWorkbook.ts';
import { madeDocuments } from './versions.ts';

/** How many of the next deadlines the panel shows. */
const UPCOMING = 5;

/** Methods beyond the ones that every host has. */
const OFFERS = [
  'decide',
  'listOptionalTabs',
  'addTab',
  'templateState',
  'templateShell',
  'saveTemplate',
  'removeTemplate',
  'documentFile',
  'listPapers',
  'makePapers',
  'papersFile',
  'approvalState',
  'fixEdition',
  'compareEditions',
  'amend',
  'previewNextYear',
  'makeNextYear',
  'nextYearFile',
  'exportFile',
  'networkPicture',
] as const;

const DONE = new Set(['выполнено', 'отменено']);

function tryRead(ports: Ports): ReadWorkbook | null {
  try {
    return readWorkbook(ports);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-prepared') return null;
    throw error;
  }
}

/** What the panel shows first; works on a workbook that is not prepared yet. */
export function overview(ports: Ports, input: { readonly today?: string }, words: Words): Overview {
  const today = todayOf(ports, input.today);
  const read = tryRead(ports);
  const located = read?.located ?? locate({ locale: '', sheets: [] });
  const plan = read?.plan ?? readPlan(located);
  const decisions = readDecisions(located.tables.get('findings'));
  const counts = { error: 0, warning: 0, note: 0 };
  const found = read ? runChecks({ plan, today, calendar: calendarOf(plan) }) : [];
  for (const { severity, key } of wordFindings(found, located, words)) {
    if (!decisionState(decisions.get(key), today, plan.year).state) counts[severity]++;
  }
  return {
    institution: plan.requisites('institutionShort') || plan.requisites('institution'),
    title: planTitle(plan),
    year: plan.requisites('year'),
    edition: plan.requisites('edition'),
    prepared: read !== null,
    tabs: fullness(located),
    tabNames: (read?.names ?? []).filter((name) => !HIDDEN_TABS.has(name)),
    counts,
    upcoming: upcoming(plan, located, today),
    documents: madeDocuments(located.memory),
    ...sums(plan, today),
    remarks: openRemarks(plan, located),
    empty: gaps(plan, located, words.app),
    today,
    offers: OFFERS,
  };
}

/** What the tabs add up to; absent while they say nothing. */
function sums(plan: Plan, today: IsoDate): Pick<Overview, 'budget' | 'teachers'> {
  const teachers = [...teacherLoads(plan, today).values()]
    .map(({ name, hours }) => ({ name, hours }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
  const budget = {
    bySource: totalsBy(plan.budget, ({ source }) => source),
    byOrganisation: totalsBy(plan.budget, ({ organisation }) => organisation),
  };
  return { ...(plan.budget.length > 0 ? { budget } : {}), ...(teachers.length > 0 ? { teachers } : {}) };
}

function upcoming(plan: Plan, located: LocatedWorkbook, today: IsoDate): Overview['upcoming'] {
  const table = located.tables.get('activities');
  const column = (table?.columns.get('deadline') ?? 0) + 1;
  return plan.activities
    .flatMap(({ row, number, title, reading, status }) => {
      const ends =
        reading?.kind === 'dates' ? reading.spans.flatMap(({ to }) => (to && to >= today ? [to] : [])) : [];
      const date = ends.sort()[0];
      if (!date || DONE.has(status.toLowerCase()) || daysBetween(today, date) > 366) return [];
      return [{ date, number, title, tab: table!.sheet.name, cell: cellAddress(row, column) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, UPCOMING);
}
