import type { Check, CheckContext, Finding } from './check.ts';
import { deadlineChecks } from './deadlines.ts';
import { executorChecks } from './executors.ts';
import { numberingChecks } from './numbering.ts';
import { orderChecks } from './order.ts';
import { readingChecks } from './reading.ts';
import { sectionChecks } from './sections.ts';
import { watchChecks } from './watch.ts';

export const CHECKS = [
  ...readingChecks,
  ...deadlineChecks,
  ...watchChecks,
  ...executorChecks,
  ...numberingChecks,
  ...orderChecks,
  ...sectionChecks,
] as const satisfies readonly Check[];

export type CheckCode = (typeof CHECKS)[number]['code'];

/** Runs all checks, or those that are switched on; findings come in the order of the checks. */
export function runChecks(context: CheckContext, isOn: (code: string) => boolean = () => true): Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, find } of CHECKS as readonly Check[]) {
    if (!isOn(code)) continue;
    for (const found of find(context)) findings.push({ code, severity, ...found });
  }
  return findings;
}
