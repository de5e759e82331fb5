import type { Plan } from '../../plan/model/plan.ts';
import { readPlan } from '../../plan/model/readPlan.ts';
import { type LocatedWorkbook, locate } from '../../plan/structure/locate.ts';
import { snapshotOf } from '../../workbook/snapshotOf.ts';
import { hostDisplay } from '../hostDisplay.ts';
import { openBook } from './book.ts';
import { Failure } from './failure.ts';
import { readInput } from './files.ts';
import type { Options } from './options.ts';

export interface PlanFile {
  readonly located: LocatedWorkbook;
  readonly plan: Plan;
}

/** A prepared workbook, only to be looked at. */
export async function readPlanFile(path: string, options: Options): Promise<PlanFile> {
  const { workbook } = openBook(path, await readInput(path, options.words), options);
  const located = locate(snapshotOf(workbook, hostDisplay));
  if (!located.tables.has('activities')) throw new Failure(options.words.notPrepared(path));
  return { located, plan: readPlan(located) };
}
