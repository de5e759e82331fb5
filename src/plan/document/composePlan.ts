import type { Plan } from '../model/plan.ts';
import { activitiesPart } from './activitiesPart.ts';
import { annexes } from './annexes.ts';
import { concurrenceSheet } from './approvalBlocks.ts';
import type { Block, DocumentModel } from './block.ts';
import { prosePart } from './prosePart.ts';
import { signatureLines } from './signatureLines.ts';
import { planTitle, titleLines, titlePart, titleShell } from './titlePart.ts';

/** Plan → the formal plan as blocks. Only what the tabs say is printed: empty parts leave no empty heading. */
export function composePlan(plan: Plan): DocumentModel {
  const field = plan.requisites;
  const legal = prosePart(field('legalGrounds'), 'Нормативные основания');
  const results = prosePart(field('expectedResults'), 'Ожидаемые результаты');
  const inPlan = annexes(plan, 'В составе плана');
  const hasSections = [legal, results, ...inPlan.map(({ blocks }) => blocks)].some(
    (blocks) => blocks.length > 0,
  );
  return {
    title: planTitle(plan),
    author: field('institution').replace(/\s+/g, ' '),
    form: { left: plan.settings('leftMargin').trim() === '20' ? 20 : 30 },
    tags: {
      учреждение: field('institution'),
      учреждение_кратко: field('institutionShort'),
      название: field('planTitle'),
      заголовок: titleLines(plan),
      год: field('year'),
      место: field('place'),
      год_на_титуле: field('titleYear'),
    },
    parts: [
      { name: 'титул', blocks: titlePart(plan), shell: titleShell(plan) },
      { name: 'цели', blocks: prosePart(field('goals')) },
      { name: 'основания', blocks: legal },
      { name: 'мероприятия', blocks: activitiesPart(plan, hasSections ? 'План мероприятий' : '') },
      { name: 'результаты', blocks: results },
      ...inPlan,
      { name: 'заключение', blocks: prosePart(field('closing')) },
      { name: 'подписи', blocks: signatures(plan) },
      { name: 'лист_согласования', blocks: concurrenceSheet(plan, planTitle(plan)) },
      ...annexes(plan, 'Отдельным приложением'),
    ],
  };
}

function signatures(plan: Plan): Block[] {
  const lines = signatureLines(plan);
  const blocks: Block[] = lines.length === 0 ? [] : [{ kind: 'signatures', lines }];
  const executor = plan.requisites('executorContact');
  if (executor) blocks.push({ kind: 'paragraph', text: executor, size: 10, before: 24 });
  return blocks;
}
