import type { AppWords } from '../i18n/words.ts';
import { printReading } from '../plan/deadline/printReading.ts';
import type { Reading } from '../plan/deadline/reading.ts';
import type { Plan } from '../plan/model/plan.ts';
import type { OwnedValue } from '../plan/structure/change.ts';
import { REMARK_SIGN } from '../plan/structure/rules.ts';
import type { ComputedCells } from '../plan/structure/writeComputed.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { WordedFinding } from './findings.ts';

type Cells = Record<string, OwnedValue>;

/** «1 сентября – 31 октября 2023», «без даты, срок не контролируется», «не понят: …». */
export function explainReading(reading: Reading, text: string, words: AppWords): string {
  const printed = printReading(reading);
  switch (reading.kind) {
    case 'dates':
      return printed;
    case 'recurring':
      return words.recurring(printed);
    case 'undated':
      return words.undated;
    case 'unreadable':
      return words.unreadable(text);
  }
}

/** Начало, Окончание, Как понят срок of one deadline. */
export function deadlineCells(reading: Reading | null, text: string, words: AppWords): Cells {
  if (!reading || text === '') return {};
  const starts = reading.spans.map(({ from }) => from);
  const ends = reading.spans.map(({ to }) => to);
  // An open side of any span leaves the whole open.
  const start = starts.includes(null) ? null : starts.sort()[0];
  const end = ends.includes(null) ? null : ends.sort()[ends.length - 1];
  return {
    ...(start ? { start: { day: start } } : {}),
    ...(end ? { end: { day: end } } : {}),
    understood: explainReading(reading, text, words),
  };
}

/** What the computed columns of each tab have to show. */
export function computeCells(
  plan: Plan,
  findings: readonly WordedFinding[],
  words: AppWords,
): ReadonlyMap<TabKey, ComputedCells> {
  const tabs = new Map<TabKey, Map<number, Cells>>();
  const cellsOf = (tab: TabKey, row: number): Cells => {
    const rows = tabs.get(tab) ?? new Map<number, Cells>();
    tabs.set(tab, rows);
    const cells = rows.get(row) ?? {};
    rows.set(row, cells);
    return cells;
  };
  for (const { row, reading, deadline } of plan.activities) {
    Object.assign(cellsOf('activities', row), deadlineCells(reading, deadline, words));
  }
  plan.participants.forEach(({ row }, index) => {
    cellsOf('participants', row).number = index + 1;
  });
  for (const { row, weeks1, weeks2, weeklyHours, enrolled, places } of plan.groups) {
    const cells = cellsOf('groups', row);
    const weeks = weeks1 === null && weeks2 === null ? null : (weeks1 ?? 0) + (weeks2 ?? 0);
    const hours = weeks === null || weeklyHours === null ? null : weeks * weeklyHours;
    const children = enrolled ?? places;
    if (weeks !== null) cells.weeks = weeks;
    if (hours !== null) cells.yearHours = hours;
    if (hours !== null && children !== null) cells.personHours = hours * children;
  }
  plan.budget.forEach(({ row, planned, actual }, index) => {
    const cells = cellsOf('budget', row);
    cells.number = index + 1;
    if (planned !== null && actual !== null) cells.deviation = actual - planned;
  });
  for (const { tabKey, rows, severity, message, decision } of findings) {
    if (decision) continue;
    for (const row of rows) {
      const cells = cellsOf(tabKey, row);
      const line = `${REMARK_SIGN[severity]} ${message}`;
      cells.remarks = cells.remarks === undefined ? line : `${cells.remarks}\n${line}`;
    }
  }
  return tabs;
}
