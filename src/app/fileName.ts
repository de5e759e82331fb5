import type { Plan } from '../plan/model/plan.ts';

const LONGEST = 180;

/** A file name that Drive and Windows take: the institution, then what the file is. Without its ending. */
export function fileName(plan: Plan, ...parts: readonly string[]): string {
  return [plan.requisites('institutionShort'), ...parts]
    .filter(Boolean)
    .join(', ')
    .replace(/[\\/:*?"<>|\r\n\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .trim();
}
