import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../plan/calendar/isoDate.ts';
import type { Finding as Found, Severity } from '../plan/checks/check.ts';
import { runChecks } from '../plan/checks/index.ts';
import { calendarOf } from '../plan/model/calendarOf.ts';
import type { Plan } from '../plan/model/plan.ts';
import { rememberPlan } from '../plan/model/remembered.ts';
import { matrixOf } from '../plan/schedule/monthMatrix.ts';
import { scheduleRows } from '../plan/schedule/scheduleRows.ts';
import { slackTexts } from '../plan/schedule/slackText.ts';
import type { Change, OwnedValue } from '../plan/structure/change.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import { type Memory, memoryKey, type SeenHeading, writeMemory } from '../plan/structure/memory.ts';
import { writeComputed } from '../plan/structure/writeComputed.ts';
import { writeGenerated } from '../plan/structure/writeGenerated.ts';
import { memoryTab } from '../plan/tabs/memory.ts';
import { computeCells } from './computed.ts';
import { type Decisions, decisionState, readDecisions } from './decisions.ts';
import { type WordedFinding, wordFindings } from './findings.ts';

export interface Checked {
  readonly findings: readonly WordedFinding[];
  /** Findings that stood in «Проверка» before and are gone now. */
  readonly cleared: number;
  /** Brings computed columns, «Проверка» and «Служебный» up to date; empty when they are. */
  readonly changes: readonly Change[];
}

export interface RefreshOptions {
  /** Added to the memory. */
  readonly remember?: Memory;
  /** Decisions made just now, by the key of their finding; an empty decision takes one back. */
  readonly decided?: Decisions;
}

/** Checks the plan and says what has to be written to show it in the sheet. */
export function refresh(
  { located, plan }: { readonly located: LocatedWorkbook; readonly plan: Plan },
  today: IsoDate,
  words: Words,
  { remember = new Map(), decided = new Map() }: RefreshOptions = {},
): Checked {
  const calendar = calendarOf(plan);
  const found: readonly Found[] = runChecks({ plan, today, calendar });
  const findingsTable = located.tables.get('findings');
  const decisions: Decisions = new Map([...readDecisions(findingsTable), ...decided]);
  const findings = wordFindings(found, located, words).map((finding): WordedFinding => {
    const { state, until } = decisionState(decisions.get(finding.key), today, plan.year);
    const explanation = decisions.get(finding.key)?.explanation;
    return {
      ...finding,
      ...(state ? { decision: state } : {}),
      ...(until ? { until } : {}),
      ...(explanation ? { explanation } : {}),
    };
  });
  const keys = new Set(findings.map(({ key }) => key));
  const keyColumn = findingsTable?.columns.get('key');
  const before =
    findingsTable && keyColumn !== undefined
      ? findingsTable.sheet.texts.slice(findingsTable.headerRow + 1).map((row) => row[keyColumn] ?? '')
      : [];

  const changes: Change[] = [];
  for (const [tab, cells] of computeCells(plan, findings, today, words.app)) {
    const table = located.tables.get(tab);
    if (table) changes.push(...writeComputed(table, cells));
  }
  if (findingsTable) {
    // Decided findings stand last: the first screen is what is still to be done.
    const ordered = [
      ...findings.filter(({ decision }) => !decision),
      ...findings.filter(({ decision }) => decision),
    ];
    const rows = ordered.map((finding): Record<string, OwnedValue> => {
      const decision = decisions.get(finding.key);
      return {
        severity: words.app.severity[finding.severity as Severity],
        tab: finding.tab,
        cell: finding.cell === '' ? '' : { text: finding.cell, tab: finding.tab, cell: finding.cell },
        message: finding.message,
        remedy: finding.remedy,
        decision: decision?.decision ?? '',
        explanation: decision?.explanation ?? '',
        key: finding.key,
      };
    });
    changes.push(...writeGenerated(findingsTable, rows));
  }
  const schedule = located.tables.get('schedule');
  if (schedule && plan.year) {
    const slack = slackTexts(plan, calendar, words.schedule.slack);
    const rows = scheduleRows(matrixOf(plan), plan.year, ({ activity }) => slack.get(activity) ?? '');
    changes.push(...writeGenerated(schedule, rows));
  }
  const memory = located.tables.get('memory');
  const next = new Map([...located.memory, ...placesOf(located), ...rememberPlan(plan, today), ...remember]);
  for (const [key, value] of next) if (value === '') next.delete(key);
  changes.push(...writeMemory(memory?.sheet.name ?? memoryTab.name, memory?.sheet, next));
  return { findings, cleared: before.filter((key) => key !== '' && !keys.has(key)).length, changes };
}

/** Numbers and headings of our tabs as they are now, so that a renamed one is found again. */
function placesOf(located: LocatedWorkbook): Map<string, string> {
  const memory = new Map<string, string>();
  for (const [tab, { sheet }] of [...located.tables, ...located.forms])
    memory.set(memoryKey.tab(tab), String(sheet.id));
  for (const [tab, table] of located.tables) {
    const keyAt = new Map([...table.columns].map(([key, column]) => [column, key]));
    const seen = table.sheet.texts[table.headerRow]!.map(
      (heading, column): SeenHeading => [heading, keyAt.get(column) ?? null],
    );
    memory.set(memoryKey.headings(tab), JSON.stringify(seen));
  }
  return memory;
}
