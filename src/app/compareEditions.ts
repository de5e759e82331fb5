import { isOnlyNumber, toldOf } from '../plan/editions/changesTable.ts';
import { diffEditions } from '../plan/editions/diffPlans.ts';
import { type Edition, editionOf } from '../plan/editions/edition.ts';
import { keptEditions } from '../plan/editions/keptEditions.ts';
import type { Memory } from '../plan/structure/memory.ts';
import type { CompareRequest, EditionChanges, EditionId } from './api.ts';
import { changeWorder } from './editionChanges.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';

/** The edition of this number, else the newest. */
export function keptEdition(memory: Memory, id: EditionId | undefined): Edition {
  const { editions } = keptEditions(memory);
  const found = id === undefined ? editions[0] : editions.find((each) => each.id === id);
  if (!found) throw new Problem(id === undefined ? 'edition-missing' : 'edition-gone');
  return found.edition;
}

/** «Что изменилось»: from one edition to another, or to the workbook as it is now. */
export function compareEditions(ports: Ports, request: CompareRequest): EditionChanges {
  const read = readWorkbook(ports);
  const { memory } = read.located;
  const before = keptEdition(memory, request.before);
  const now = editionOf(read.plan, 'approved');
  const after = request.after === undefined ? now : keptEdition(memory, request.after);
  const diff = diffEditions(before, after);
  return {
    changes: toldOf(diff).map(changeWorder(read, { before, after, now })),
    renumbered: diff.rows.filter(isOnlyNumber).length,
  };
}
