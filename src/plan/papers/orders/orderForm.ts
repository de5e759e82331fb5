import { BLANK_DAY } from '../../document/approvalBlocks.ts';
import type { Block } from '../../document/block.ts';
import { bareDate, bareNumber, oneLine } from '../../document/typography.ts';
import type { Plan } from '../../model/plan.ts';
import { type Blanks, SHORT_LINE } from '../blanks.ts';
import { formalPaper, headSignature, letterhead, ourField } from '../formalPaper.ts';
import { isOurs } from '../ours.ts';
import type { ComposedPaper } from '../paper.ts';
import { workingGroup } from './workingGroup.ts';

export interface Order {
  /** «Об организации …» */
  readonly subject: string;
  /** As printed: «31.08.2026»; '' = to be written by hand. */
  readonly date: string;
  readonly number: string;
  /** Why it is ordered, up to «ПРИКАЗЫВАЮ:»; '' when that needs no words. */
  readonly reason: string;
  readonly clauses: readonly Block[];
  /** Who has to know of it; one line each. */
  readonly acquainted: readonly string[];
}

/** An order with the requisites of ГОСТ Р 7.0.97-2016, from the institution down to «С приказом ознакомлены:». */
export function formalOrder(plan: Plan, blanks: Blanks, order: Order): ComposedPaper {
  const reason: Block[] = order.reason
    ? [{ kind: 'paragraph', text: order.reason, indent: true, keepWithNext: true }]
    : [];
  const blocks: Block[] = [
    ...letterhead(plan, blanks),
    { kind: 'space', points: 18 },
    { kind: 'title', text: 'ПРИКАЗ' },
    {
      kind: 'columns',
      columns: [[`от ${bareDate(order.date) || BLANK_DAY}`], [`№ ${bareNumber(order.number) || SHORT_LINE}`]],
      widths: [75, 25],
    },
    { kind: 'paragraph', text: ourField(plan, blanks, 'place'), align: 'center', before: 6 },
    { kind: 'space', points: 12 },
    { kind: 'paragraph', text: order.subject, bold: true },
    { kind: 'space', points: 12 },
    ...reason,
    { kind: 'paragraph', text: 'ПРИКАЗЫВАЮ:', before: 6, keepWithNext: true },
    { kind: 'space', points: 6 },
    ...order.clauses,
    headSignature(plan, blanks),
    { kind: 'space', points: 18 },
    { kind: 'paragraph', text: 'С приказом ознакомлены:', keepWithNext: true },
    { kind: 'signatures', lines: order.acquainted.map((post) => ({ post, name: BLANK_DAY })) },
  ];
  return formalPaper(plan, blanks, { title: `Приказ «${order.subject}»`, part: 'приказ', blocks });
}

/** The working group, as far as it is ours: partners get a copy, not an order. Nobody named: lines to write on. */
export function ourAcquainted(plan: Plan): readonly string[] {
  const names = workingGroup(plan)
    .filter(({ organisation }) => organisation === '' || isOurs(plan, organisation))
    .map(({ name }) => oneLine(name));
  return names.length > 0 ? names : ['', '', ''];
}

export const CONTROL = 'Контроль за исполнением приказа оставляю за собой.';
