import { parsePlanYear } from '../calendar/planYear.ts';
import type { Plan } from '../model/plan.ts';
import { approvalBlocks } from './approvalBlocks.ts';
import type { Block } from './block.ts';

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** «НА 2023-2024 УЧЕБНЫЙ ГОД», in the case of the title; '' when the title names its year itself. */
function yearLine(title: string, yearText: string): string {
  const year = parsePlanYear(yearText);
  if (!year || /20\d\d/.test(title)) return '';
  const noun = year.kind === 'academic' ? 'учебный год' : year.last === undefined ? 'год' : 'годы';
  const line = `на ${yearText} ${noun}`;
  return isUpper(title) ? line.toUpperCase() : line;
}

/** Title in one line: name of the document, its properties and its heading in lists. A year alone is no title. */
export function planTitle({ requisites }: Plan): string {
  const title = requisites('planTitle');
  if (title === '') return '';
  return [title, yearLine(title, requisites('year'))].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

/** Title and year as they stand on the title page, a line each. */
export function titleLines({ requisites: field }: Plan): string {
  return [field('planTitle'), yearLine(field('planTitle'), field('year'))].filter(Boolean).join('\n');
}

/** The title page: approval blocks, institution, title, place and year. Nothing to say, no page. */
export function titlePart(plan: Plan): Block[] {
  const field = plan.requisites;
  const title = field('planTitle');
  const approvals = approvalBlocks(plan);
  const foot = [field('place'), field('titleYear')].filter(Boolean);
  if (!title && !field('institution') && approvals.length === 0 && foot.length === 0) return [];
  const blocks: Block[] = [{ kind: 'section', page: { landscape: false, titlePage: true } }];
  for (const line of field('institution').split('\n').filter(Boolean)) {
    blocks.push({ kind: 'paragraph', text: line, align: 'center' });
  }
  blocks.push(...approvals, { kind: 'fill' });
  // A paragraph a line: readers that take the bare text would glue lines that a break parts.
  if (title)
    blocks.push(
      ...titleLines(plan)
        .split('\n')
        .map((text): Block => ({ kind: 'title', text })),
    );
  blocks.push({ kind: 'fill' });
  for (const line of foot) blocks.push({ kind: 'paragraph', text: line, align: 'center' });
  return blocks;
}

/** The same page with tags, as the institution edits it in Word: letterhead, fonts and places are then its own. */
export function titleShell(plan: Plan): Block[] {
  const approvals = approvalBlocks(plan);
  return [
    { kind: 'section', page: { landscape: false, titlePage: true } },
    { kind: 'paragraph', text: '{{учреждение}}', align: 'center' },
    ...approvals,
    { kind: 'fill' },
    { kind: 'title', text: '{{заголовок}}' },
    { kind: 'fill' },
    { kind: 'paragraph', text: '{{место}}', align: 'center' },
    { kind: 'paragraph', text: '{{год_на_титуле}}', align: 'center' },
  ];
}
