import type { Words } from '../i18n/words.ts';
import { parseIsoDate } from '../plan/calendar/isoDate.ts';
import type { Plan } from '../plan/model/plan.ts';
import type { ActivityReading, CheckReport, Finding } from './api.ts';
import type { WordedFinding } from './findings.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';
import { refresh } from './refresh.ts';

export function todayOf(ports: Ports, today: string | undefined) {
  if (today === undefined) return ports.today();
  const day = parseIsoDate(today);
  if (!day) throw new Problem('bad-request');
  return day;
}

/** «Проверить план»: findings in the answer, in «Проверка» and in the column «Замечания». */
export function check(ports: Ports, input: { readonly today?: string }, words: Words): CheckReport {
  const today = todayOf(ports, input.today);
  return ports.exclusively(() => {
    const read = readWorkbook(ports);
    const { findings, cleared, changes } = refresh(read, today, words);
    if (changes.length > 0) ports.workbook.apply(changes);
    return { today, findings: findings.map(publicFinding), cleared, activities: activitiesOf(read.plan) };
  });
}

export function publicFinding(finding: WordedFinding): Finding {
  const { tabKey, rows, remarks, key, ...said } = finding;
  return said;
}

function activitiesOf(plan: Plan): ActivityReading[] {
  return plan.activities.map((activity) => ({
    number: activity.number,
    section: activity.inSection,
    title: activity.title,
    deadline: activity.deadline,
    spans: activity.reading?.spans ?? [],
    executors: activity.executorList,
  }));
}
