import { formatPlanYear, parsePlanYear } from '../calendar/planYear.ts';
import type { RecognisedPlan } from '../recognise/recognisedPlan.ts';
import { activitiesTab } from '../tabs/activities.ts';
import { readApproval } from './approval.ts';
import { normaliseHeading } from './heading.ts';

/** What a recognised source becomes in the blueprint's tabs. Nothing is written here. */
export interface Carried {
  /** «Мероприятия» rows: column key, or the heading of the users' own column → text. */
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** Headings of source columns that the blueprint does not know. */
  readonly ownHeadings: readonly string[];
  /** «Реквизиты плана» by field key. */
  readonly requisites: ReadonlyMap<string, string>;
  /** «Настройки» by field key; empty when the source has the default columns and headings. */
  readonly settings: ReadonlyMap<string, string>;
  /** Lines of approval blocks that found no field. */
  readonly unread: readonly string[];
}

const headingOf = (key: string): string =>
  activitiesTab.columns.find((column) => column.key === key)?.heading ?? key;

/** Two unknown columns may bear one heading: the second gets a number, so that no cell is lost. */
function ownHeadings(plan: RecognisedPlan): ReadonlyMap<number, string> {
  const known = new Set<string>(activitiesTab.columns.map((column) => normaliseHeading(column.heading)));
  const result = new Map<number, string>();
  plan.columns.forEach((column, index) => {
    if (column.field !== null) return;
    const base = column.heading.replace(/\s+/g, ' ').trim() || `Колонка ${index + 1}`;
    let heading = base;
    for (let n = 2; known.has(normaliseHeading(heading)); n++) heading = `${base} (${n})`;
    known.add(normaliseHeading(heading));
    result.set(index, heading);
  });
  return result;
}

/** The year stands in one place only («Учебный год»), so it leaves the title when it ends it. */
function titleWithoutYear(title: string, yearText: string): string {
  if (!yearText) return title;
  const stripped = title
    .replace(/\s+/g, ' ')
    .replace(
      /[\s,]+на\s+20\d\d\s*(?:[-–—/\\]\s*(?:20)?\d\d)?\s*(?:учебный\s+год|уч\.?\s*г(?:од|\.)?|год)?\.?\s*$/i,
      '',
    )
    .trim();
  return /20\d\d/.test(stripped) ? title : stripped;
}

const list = (entries: readonly string[]): string =>
  entries.some((entry) => entry.includes(';')) ? entries.join('\n') : entries.join('; ');

function settingsOf(plan: RecognisedPlan, own: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
  // A composed column is not printed: the columns it was composed of are.
  const printed = plan.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.column >= 0);
  const columns = printed.map(({ column, index }) =>
    column.field === null ? own.get(index)! : headingOf(column.field),
  );
  const headings = printed.map(({ column }) => column.heading.replace(/\s+/g, ' ').trim());
  const defaults = ['number', 'title', 'deadline', 'executors'].map(headingOf);
  const same = (entries: readonly string[]): boolean =>
    entries.length === defaults.length && entries.every((entry, i) => entry === defaults[i]);
  if (same(columns) && same(headings)) return new Map();
  return new Map([
    ['printedColumns', list(columns)],
    ['printedHeadings', list(headings)],
  ]);
}

export function carry(plan: RecognisedPlan): Carried {
  const own = ownHeadings(plan);
  const approval = readApproval(plan.title.approval);
  const requisites = new Map<string, string>(approval.values);
  const set = (key: string, value: string): void => {
    if (value.trim()) requisites.set(key, value.trim());
  };
  const year = parsePlanYear(plan.title.yearText);
  set('institution', plan.title.institution);
  set('planTitle', titleWithoutYear(plan.title.title, plan.title.yearText));
  if (year) set('year', formatPlanYear(year));
  set('place', plan.title.place);
  set('titleYear', plan.title.titleYear);
  set('goals', plan.goals.join('\n'));
  set('closing', plan.closing.join('\n'));
  set('signerPost', plan.signatures.map((signature) => signature.post).join('\n'));
  set('signerName', plan.signatures.map((signature) => signature.name).join('\n'));

  const rows = plan.rows.map((row): ReadonlyMap<string, string> => {
    if (row.kind === 'section') return new Map([['section', row.title]]);
    const cells = new Map<string, string>();
    plan.columns.forEach((column, index) => {
      const text = row.cells[index] ?? '';
      if (text) cells.set(column.field ?? own.get(index)!, text);
    });
    return cells;
  });
  return {
    rows,
    ownHeadings: [...own.values()],
    requisites,
    settings: settingsOf(plan, own),
    unread: approval.unread,
  };
}
