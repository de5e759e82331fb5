import { parseIsoDate } from '../../src/plan/calendar/isoDate.ts';
import type { Finding } from '../../src/plan/checks/check.ts';
import { type CheckCode, runChecks } from '../../src/plan/checks/index.ts';
import { calendarOf } from '../../src/plan/model/calendarOf.ts';
import type { Plan } from '../../src/plan/model/plan.ts';
import { readPlan } from '../../src/plan/model/readPlan.ts';
import { type LocatedWorkbook, locate } from '../../src/plan/structure/locate.ts';
import type { WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';
import { BLUEPRINT } from '../../src/plan/tabs/blueprint.ts';
import type { TabKey } from '../../src/plan/tabs/spec.ts';
import { sheet, workbook } from './snapshot.ts';

type Cells = Readonly<Record<string, string | number>>;

export interface PlanData {
  readonly year?: string;
  /** Rows of «Мероприятия» by column key. */
  readonly activities?: readonly Cells[];
  /** Fields of the forms by key. */
  readonly requisites?: Cells;
  readonly settings?: Cells;
  /** Rows of other tabs. */
  readonly tabs?: Partial<Record<TabKey, readonly Cells[]>>;
}

/** A Plan read from tabs that hold exactly this. */
export const planOf = (data: PlanData): Plan => readPlan(locatedOf(data));

/** Tabs that hold exactly this, found in their workbook. */
export const locatedOf = (data: PlanData): LocatedWorkbook => locate(workbookOf(data));

/** A workbook of tabs that hold exactly this. */
export function workbookOf({
  year = '2023-2024',
  activities = [],
  requisites = {},
  settings,
  tabs = {},
}: PlanData): WorkbookSnapshot {
  const forms = { requisites: { year, ...requisites }, ...(settings ? { settings } : {}) } as Partial<
    Record<TabKey, Cells>
  >;
  const tables: Partial<Record<TabKey, readonly Cells[]>> = { activities, ...tabs };
  const sheets = BLUEPRINT.flatMap((spec, index) => {
    const rows = spec.kind === 'table' ? tables[spec.key] : undefined;
    const form = spec.kind === 'form' ? forms[spec.key] : undefined;
    if (spec.kind === 'table' && rows) {
      const keys = spec.columns.map(({ key }) => key);
      const cells = rows.map((row) => keys.map((key) => row[key] ?? ''));
      return [sheet(spec.name, [spec.columns.map(({ heading }) => heading), ...cells], index + 1)];
    }
    if (spec.kind === 'form' && form) {
      const lines = spec.groups.flatMap(({ title, fields }) => [
        [title, ''],
        ...fields.map(({ key, label, initial }) => [label, String(form[key] ?? initial ?? '')]),
      ]);
      return [sheet(spec.name, [['Показатель', 'Значение'], ...lines], index + 1)];
    }
    return [];
  });
  return workbook(...sheets);
}

/** Activities from lines «№ | title | deadline | executors». */
export function lines(...texts: string[]): Cells[] {
  return texts.map((text) => {
    const [number = '', title = '', deadline = '', executors = 'Методист'] = text
      .split('|')
      .map((part) => part.trim());
    return { number, title, deadline, executors };
  });
}

export function findingsOf(data: PlanData, today = '2023-10-02'): Finding[] {
  const plan = planOf(data);
  return runChecks({ plan, today: parseIsoDate(today)!, calendar: calendarOf(plan) });
}

/** Codes of what is found, in the order of the checks. */
export function codesOf(data: PlanData, today?: string): string[] {
  return findingsOf(data, today).map(({ code }) => code);
}

export function found(code: CheckCode, data: PlanData, today?: string): Finding | undefined {
  return findingsOf(data, today).find((finding) => finding.code === code);
}
