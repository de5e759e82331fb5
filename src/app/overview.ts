import type { Words } from '../i18n/words.ts';
import { daysBetween, type IsoDate } from '../plan/calendar/isoDate.ts';
import { runChecks } from '../plan/checks/index.ts';
import { composePlan } from '../plan/document/composePlan.ts';
import { calendarOf } from '../plan/model/calendarOf.ts';
import type { Plan } from '../plan/model/plan.ts';
import { readPlan } from '../plan/model/readPlan.ts';
import { cellAddress } from '../plan/structure/address.ts';
import { type LocatedWorkbook, locate } from '../plan/structure/locate.ts';
import type { Overview } from './api.ts';
import { todayOf } from './check.ts';
import { decisionState, readDecisions } from './decisions.ts';
import { wordFindings } from './findings.ts';
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
    title: composePlan(plan).title,
    year: plan.requisites('year'),
    edition: plan.requisites('edition'),
    prepared: read !== null,
    tabs: fullness(located),
    counts,
    upcoming: upcoming(plan, located, today),
    documents: madeDocuments(located.memory),
    today,
    offers: OFFERS,
  };
}

/** Of a table: rows with all of the printed columns filled; of a form: filled fields. */
function fullness(located: LocatedWorkbook): Overview['tabs'] {
  const forms = [...located.forms.values()].map(({ spec, sheet, rows }) => {
    const fields = spec.groups.flatMap((group) => group.fields).filter(({ owner }) => owner === 'human');
    const filled = fields.filter(({ key }) => (sheet.texts[rows.get(key) ?? -1]?.[1] ?? '') !== '').length;
    return { name: sheet.name, filled, rows: fields.length };
  });
  const tables = (['activities', 'participants', 'groups', 'budget'] as const).flatMap((key) => {
    const table = located.tables.get(key);
    if (!table) return [];
    const humans = table.spec.columns.filter(({ owner, hidden }) => owner === 'human' && !hidden);
    const columns = humans
      .map((column) => table.columns.get(column.key))
      .filter((column) => column !== undefined);
    const leading = columns.slice(0, 5);
    let rows = 0;
    let filled = 0;
    for (const row of table.sheet.texts.slice(table.headerRow + 1)) {
      if (!columns.some((column) => row[column])) continue;
      rows++;
      if (leading.filter((column) => row[column]).length >= Math.min(3, leading.length)) filled++;
    }
    return [{ name: table.sheet.name, filled, rows }];
  });
  return [...forms, ...tables];
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
