import { printDay } from '../calendar/printDay.ts';
import type { Report, RolloverCode } from './finding.ts';
import { movedCell } from './nextRows.ts';
import type { NextRow } from './nextWorkbook.ts';
import type { OldRow } from './oldRows.ts';
import type { Step } from './step.ts';

/** Number, day and paper of an agreement that has ended: its draft for the new year has none of them yet. */
const OF_THE_PAPER = ['contractNumber', 'signedOn', 'keptAt', 'relatesTo'];
const DRAFT = 'Проект';

/**
 * Agreements are papers and never move: one that is in force goes over as it is. One that has ended goes over as a
 * draft, so that its parties and programmes need not be typed again. Null = it stays in the old workbook.
 */
export function nextAgreement(
  old: OldRow,
  { shift, lessonsFrom, lessonsTo }: Step,
  report: Report,
): NextRow | null {
  const name = [
    old.text('kind'),
    old.text('contractNumber') && `№ ${old.text('contractNumber')}`,
    old.text('parties'),
  ]
    .filter(Boolean)
    .join(', ');
  const to = old.day('to');
  const tell = (code: RolloverCode): void =>
    report({ code, tab: 'agreements', row: old.row, params: { name, day: to ? printDay(to) : '' } });
  if (old.text('status') === 'Расторгнут') {
    tell('agreement-dropped');
    return null;
  }
  if (to === null) return old.cells;
  if (to >= lessonsFrom) {
    if (to < lessonsTo) tell('agreement-ends');
    return old.cells;
  }
  if (old.text('renewal') === 'Автоматически') {
    tell('agreement-renewed');
    return old.cells;
  }
  if (old.text('kind') === 'Дополнительное соглашение') {
    tell('agreement-dropped');
    return null;
  }
  tell('agreement-ended');
  const cells = new Map(old.cells);
  for (const key of OF_THE_PAPER) cells.delete(key);
  for (const key of ['from', 'to']) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(key, movedCell(cell, shift));
  }
  return cells.set('status', DRAFT);
}

/** Whether the number belongs to an agreement that goes over without it. */
export function isEnded(old: OldRow, { lessonsFrom }: Step): boolean {
  const to = old.day('to');
  if (old.text('status') === 'Расторгнут') return true;
  return to !== null && to < lessonsFrom && old.text('renewal') !== 'Автоматически';
}
