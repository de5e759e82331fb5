import { groupsTab } from '../../tabs/groups.ts';
import type { PaperKind } from '../paper.ts';
import { tablePaper } from '../tablePaper.ts';
import { forYear } from '../yearWords.ts';
import { loadTable } from './loadTable.ts';

const TITLE = 'Нагрузка педагогов в сетевых группах';

/** «Нагрузка педагогов в сетевых группах»: what тарификация asks for. */
export const loadPaper: PaperKind = {
  key: 'load',
  title: TITLE,
  register: 'Нагрузка',
  needs: [groupsTab.name],
  inPackage: () => true,
  plannedPapers: (plan) => {
    const table = loadTable(plan);
    if (table.length === 0) return [];
    const title = [TITLE, forYear(plan.year)];
    return [
      {
        id: 'load',
        title: title.filter(Boolean).join(' '),
        recipient: '',
        compose: () => tablePaper(plan, { name: 'нагрузка', title, landscape: true, blocks: table }),
      },
    ];
  },
};
