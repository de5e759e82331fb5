import type { Words } from '../i18n/words.ts';
import { printDay } from '../plan/calendar/printDay.ts';
import type { DecisionRequest } from './api.ts';
import { todayOf } from './check.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';
import { refresh } from './refresh.ts';

/** Writes a person's decision beside its finding in «Проверка», where colleagues see it. */
export function decide(ports: Ports, request: DecisionRequest, words: Words): null {
  ports.exclusively(() => {
    const read = readWorkbook(ports);
    const today = todayOf(ports, undefined);
    const { findings } = refresh(read, today, words);
    const finding = findings.find(
      ({ code, tab, cell }) => code === request.code && tab === request.tab && cell === request.cell,
    );
    if (!finding) throw new Problem('finding-gone');
    const { decisions } = words.app;
    const decision =
      request.decision === 'intended'
        ? decisions.intended
        : request.decision === 'postponed'
          ? decisions.postponed(printDay(todayOf(ports, request.until)))
          : '';
    const decided = new Map([
      [finding.key, { decision, explanation: request.explanation ?? finding.explanation ?? '' }],
    ]);
    ports.workbook.apply(refresh(read, today, words, { decided }).changes);
  });
  return null;
}
