import type { Words } from '../i18n/words.ts';
import { toldOf } from '../plan/editions/changesTable.ts';
import { diffEditions } from '../plan/editions/diffPlans.ts';
import { editionOf } from '../plan/editions/edition.ts';
import { keepEdition, keptEditions } from '../plan/editions/keptEditions.ts';
import { nextEdition } from '../plan/editions/nextEdition.ts';
import { showEdition } from '../plan/editions/showEdition.ts';
import { type Memory, writeMemory } from '../plan/structure/memory.ts';
import type { ApprovalState, FixRequest } from './api.ts';
import { todayOf } from './check.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './readWorkbook.ts';

export function approvalState(ports: Ports, words: Words): ApprovalState {
  const read = readWorkbook(ports);
  return stateOf(ports, read, read.located.memory, words);
}

/** `written` = the name that «Реквизиты плана» were just given. */
function stateOf(
  ports: Ports,
  { located, plan }: ReadWorkbook,
  memory: Memory,
  words: Words,
  written?: string,
): ApprovalState {
  const kept = keptEditions(memory);
  const [newest] = kept.editions;
  const next = nextEdition(plan, kept, null, ports.today());
  const names = kept.editions.map(({ edition }) => edition);
  const { left } = showEdition(located.forms.get('requisites'), newest?.edition ?? next, names);
  const isTyped = left.some(({ key }) => key === 'edition');
  return {
    edition: (!isTyped && written) || plan.requisites('edition') || (newest?.edition.name ?? ''),
    editions: kept.editions.map(({ id, edition: { name, date } }) => ({ id, name, date })),
    changed: newest ? toldOf(diffEditions(newest.edition, editionOf(plan, 'approved'))).length : 0,
    next,
    notes: [
      ...(kept.unreadable > 0 ? [words.editions.unreadable(kept.unreadable)] : []),
      ...left.map(({ label, text }) => words.editions.leftAsTyped(label, text)),
    ],
  };
}

/**
 * «Зафиксировать утверждённую редакцию». The edition is kept first and shown in «Реквизиты плана» after: a run that
 * was cut in between is finished by the next one, which keeps no second copy.
 */
export function fixEdition(ports: Ports, request: FixRequest, words: Words): ApprovalState {
  return ports.exclusively(() => {
    const read = readWorkbook(ports);
    const { located, plan } = read;
    if (plan.activities.length === 0) throw new Problem('empty-plan');
    const memoryTable = located.tables.get('memory');
    if (!memoryTable) throw new Problem('not-prepared');
    const given = request.date === undefined ? null : todayOf(ports, request.date);
    const kept = keptEditions(located.memory);
    const newest = kept.editions[0]?.edition;
    const isKept =
      newest !== undefined && toldOf(diffEditions(newest, editionOf(plan, 'approved'))).length === 0;
    const { name, date } = isKept ? newest : nextEdition(plan, kept, given, ports.today());
    const memory = isKept
      ? located.memory
      : keepEdition(located.memory, editionOf(plan, 'approved', name, date));
    const names = [{ name, date }, ...kept.editions.map(({ edition }) => edition)];
    const { changes } = showEdition(located.forms.get('requisites'), { name, date }, names);
    if (isKept && changes.length === 0) throw new Problem('edition-same', { name });
    ports.workbook.apply([...writeMemory(memoryTable.sheet.name, memoryTable.sheet, memory), ...changes]);
    return stateOf(ports, read, memory, words, name);
  });
}
