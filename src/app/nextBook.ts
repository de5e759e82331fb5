import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../plan/calendar/isoDate.ts';
import { formatPlanYear } from '../plan/calendar/planYear.ts';
import { readPlan } from '../plan/model/readPlan.ts';
import type { NextWorkbook } from '../plan/rollover/nextWorkbook.ts';
import { locate } from '../plan/structure/locate.ts';
import { planStructure } from '../plan/structure/planStructure.ts';
import { applyChanges } from '../workbook/applyChanges.ts';
import { ownDisplay } from '../workbook/ownDisplay.ts';
import { snapshotOf } from '../workbook/snapshotOf.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { fillBook } from './fillBook.ts';
import { refresh } from './refresh.ts';

/**
 * The workbook of the new year, made from nothing in memory: prepared, filled and checked by the same pure steps as
 * an open one. Notes, comments, memory and tabs of the old workbook cannot come along.
 */
export function nextBook(next: NextWorkbook, today: IsoDate, words: Words): Workbook {
  // An .xlsx holds neither: whoever opens it shows it in a locale and a zone of their own.
  const workbook: Workbook = { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [] };
  const look = () => locate(snapshotOf(workbook, ownDisplay));
  const year = formatPlanYear(next.year);
  const { changes } = planStructure(snapshotOf(workbook, ownDisplay), {
    initialYear: year,
    year,
    extra: next.tabs,
    contents: new Map(
      next.tables.map(({ tab, rows, ownHeadings }) => [tab, { rows: rows.length, ownHeadings }]),
    ),
  });
  applyChanges(workbook, changes);
  fillBook(workbook, look(), next);
  const located = look();
  applyChanges(workbook, refresh({ located, plan: readPlan(located) }, today, words).changes);
  return workbook;
}
