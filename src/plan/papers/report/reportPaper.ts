import type { Plan } from '../../model/plan.ts';
import { activitiesTab } from '../../tabs/activities.ts';
import type { ComposedPaper, PaperKind, ReportPeriod } from '../paper.ts';
import { tablePaper } from '../tablePaper.ts';
import { forPeriod } from '../yearWords.ts';
import { completionTable } from './completionTable.ts';
import { activitiesInPeriod } from './inPeriod.ts';
import { totalsTable } from './totalsTable.ts';

const TITLE = 'Отчёт о выполнении плана сетевого взаимодействия';

/** «Отчёт о выполнении плана …» for a half-year or the year, addressed to the founder. */
export const reportPaper: PaperKind = {
  key: 'report',
  title: 'Отчёт о выполнении плана',
  register: 'Отчёт',
  needs: [activitiesTab.name],
  // Before anybody has marked anything, there is nothing to report.
  inPackage: ({ activities }) =>
    activities.some(({ status, completion }) => status !== '' || completion !== ''),
  plannedPapers: (plan, { period }) =>
    activitiesInPeriod(plan, period).length === 0
      ? []
      : [
          {
            id: `report:${period}`,
            title: titleLines(plan, period).filter(Boolean).join(' '),
            recipient: '',
            compose: () => compose(plan, period),
          },
        ],
};

const titleLines = ({ year }: Plan, period: ReportPeriod): string[] => [TITLE, forPeriod(year, period)];

function compose(plan: Plan, period: ReportPeriod): ComposedPaper {
  return tablePaper(plan, {
    name: 'отчёт',
    title: titleLines(plan, period),
    landscape: true,
    addressee: plan.requisites('founder'),
    blocks: [completionTable(plan, activitiesInPeriod(plan, period)), ...totalsTable(plan, period)],
  });
}
