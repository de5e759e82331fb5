import { printDay } from '../calendar/printDay.ts';
import { isOwnState } from '../papers/register/readRegister.ts';
import type { Report } from './finding.ts';
import { movedCell } from './nextRows.ts';
import type { NextRow } from './nextWorkbook.ts';
import type { OldRow } from './oldRows.ts';
import type { Step } from './step.ts';

/**
 * «Документы»: a local act holds until its term is over, so it goes over; plans, orders and letters of the old year
 * stay with it. Null = stays.
 */
export function nextDocument(old: OldRow, { lessonsFrom }: Step, report: Report): NextRow | null {
  const validTo = old.day('validTo');
  const isAct = old.text('kind') === 'Положение';
  if (validTo !== null && validTo < lessonsFrom) {
    if (isAct)
      report({
        code: 'act-ended',
        tab: 'documents',
        row: old.row,
        params: { title: old.text('title'), day: printDay(validTo) },
      });
    return null;
  }
  return isAct || validTo !== null ? withoutOurWords(old) : null;
}

/** What the add-on has said of a document that it made in the old workbook is not true of the new one. */
function withoutOurWords({ cells, text }: OldRow): NextRow {
  if (text('key') === '') return cells;
  const next = new Map(cells);
  for (const key of ['edition', 'madeAt', 'link', 'key']) next.delete(key);
  if (isOwnState(text('state'))) next.delete('state');
  return next;
}

/** Holidays that fall on the same day every year, as far as anybody can tell. */
const YEARLY = ['Праздничный день', 'Региональный праздник'];

/** «Праздники»: breaks, moved rests and quarantine differ every year and are left; yearly holidays move on. */
export function nextHoliday(old: OldRow, { shift }: Step, report: Report): NextRow | null {
  const days = [old.text('from'), old.text('to')].filter(Boolean).join(' – ');
  const name = old.text('name') || old.text('kind');
  const isYearly = YEARLY.includes(old.text('kind'));
  report({
    code: isYearly ? 'holiday-moved' : 'holiday-dropped',
    tab: 'holidays',
    row: old.row,
    params: { name, days },
  });
  if (!isYearly) return null;
  const cells = new Map(old.cells);
  for (const key of ['from', 'to']) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(key, movedCell(cell, shift));
  }
  return cells;
}
