import { ANNEXES, type Annex, type AnnexKey } from '../document/annexes.ts';
import type { Approved } from '../document/approvalBlocks.ts';
import type { Plan } from '../model/plan.ts';
import { activitiesTab } from '../tabs/activities.ts';
import { agreementsTab } from '../tabs/agreements.ts';
import { budgetTab } from '../tabs/budget.ts';
import { groupsTab } from '../tabs/groups.ts';
import { participantsTab } from '../tabs/participants.ts';
import { servicesTab } from '../tabs/services.ts';
import { timetableTab } from '../tabs/timetable.ts';
import type { PaperKind } from './paper.ts';
import { tablePaper } from './tablePaper.ts';
import { forYear } from './yearWords.ts';

interface Alone {
  readonly register: string;
  readonly needs: readonly string[];
  /** How «утверждён» agrees with the name of the paper; absent: a list that is signed and not approved. */
  readonly participle?: Approved['participle'];
}

const ALONE: Readonly<Record<AnnexKey, Alone>> = {
  participants: { register: 'Перечень', needs: [participantsTab.name] },
  'agreement-list': { register: 'Перечень', needs: [agreementsTab.name] },
  services: { register: 'Перечень', needs: [servicesTab.name], participle: 'УТВЕРЖДЁН' },
  groups: { register: 'Комплектование', needs: [groupsTab.name], participle: 'УТВЕРЖДЕНО' },
  curriculum: { register: 'Учебный план', needs: [groupsTab.name], participle: 'УТВЕРЖДЁН' },
  calendar: { register: 'КУГ', needs: [groupsTab.name], participle: 'УТВЕРЖДЁН' },
  timetable: { register: 'Расписание', needs: [timetableTab.name], participle: 'УТВЕРЖДЕНО' },
  budget: { register: 'Смета', needs: [budgetTab.name], participle: 'УТВЕРЖДЕНА' },
  schedule: { register: 'Сетевой график', needs: [activitiesTab.name], participle: 'УТВЕРЖДЁН' },
};

/** An appendix is approved together with the plan; what does not go with the plan waits for an order of its own. */
function approvedAs(plan: Plan, { setting }: Annex, participle: Approved['participle']): Approved {
  const goesWithPlan = plan.settings(setting) !== 'Не печатать';
  return {
    participle,
    appendix: '',
    orderDate: goesWithPlan ? plan.requisites('orderDate') : '',
    orderNumber: goesWithPlan ? plan.requisites('orderNumber') : '',
  };
}

function annexPaper(annex: Annex): PaperKind {
  const { key, name, title, landscape } = annex;
  const { register, needs, participle } = ALONE[key];
  return {
    key,
    title,
    register,
    needs,
    inPackage: () => true,
    plannedPapers: (plan) => {
      const table = annex.compose(plan);
      if (table.length === 0) return [];
      const year = forYear(plan.year);
      return [
        {
          id: key,
          title: [title, year].filter(Boolean).join(' '),
          recipient: '',
          compose: () =>
            tablePaper(plan, {
              name,
              title: [title, year],
              landscape,
              blocks: table,
              ...(participle && { approved: approvedAs(plan, annex, participle) }),
            }),
        },
      ];
    },
  };
}

/** Every appendix of the plan as a paper of its own, with its own block (blueprint §15). */
export const annexPapers: readonly PaperKind[] = ANNEXES.map(annexPaper);
