import type { Plan } from '../plan/model/plan.ts';
import { readPlan } from '../plan/model/readPlan.ts';
import { type LocatedWorkbook, locate } from '../plan/structure/locate.ts';
import { readMemory, rememberedTabId } from '../plan/structure/memory.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import { memoryTab } from '../plan/tabs/memory.ts';
import type { Ports, TabInfo } from './ports.ts';
import { Problem } from './problem.ts';

export interface ReadWorkbook {
  readonly located: LocatedWorkbook;
  readonly plan: Plan;
  /** Of every tab, also the users' own, in the order of the workbook. */
  readonly names: readonly string[];
}

/**
 * Reads our tabs and not the users' own, which may be large: «Служебный» names them by number, else they have our
 * name. Only when «Мероприятия» is not among them, all tabs are read and told by their headings.
 */
export function readWorkbook({ workbook }: Ports): ReadWorkbook {
  const names: string[] = [];
  const seen = ({ name }: TabInfo) => {
    names.push(name);
    return name === memoryTab.name;
  };
  const memory = readMemory(workbook.read(seen).sheets[0]);
  const ours = new Set(BLUEPRINT.map(({ name }) => name));
  const ids = new Set(BLUEPRINT.map(({ key }) => rememberedTabId(memory, key)));
  let located = locate(workbook.read(({ id, name }) => ours.has(name) || ids.has(id)));
  if (!located.tables.has('activities')) located = locate(workbook.read());
  if (!located.tables.has('activities')) throw new Problem('not-prepared');
  return { located, plan: readPlan(located), names };
}
