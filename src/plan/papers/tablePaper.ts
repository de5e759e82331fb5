import { type Approved, approval, approverName } from '../document/approvalBlocks.ts';
import type { Block } from '../document/block.ts';
import { signatureLines } from '../document/signatureLines.ts';
import type { Plan } from '../model/plan.ts';
import { type Blanks, blankLines } from './blanks.ts';
import { formalPaper, institutionLines, ourField } from './formalPaper.ts';
import type { ComposedPaper } from './paper.ts';

/** A paper that is mostly a table: institution, approval or addressee, title, table, who composed it. */
export interface TablePaper {
  /** Of its only part. */
  readonly name: string;
  /** «Учебный план», «на 2025-2026 учебный год»: a line each, empty ones are left out. */
  readonly title: readonly string[];
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  /** Absent: the paper is signed only. */
  readonly approved?: Approved;
  /** To whom it goes; '' = to nobody in particular. */
  readonly addressee?: string;
}

export function tablePaper(plan: Plan, paper: TablePaper): ComposedPaper {
  const { name: part, landscape } = paper;
  const title = paper.title.filter(Boolean);
  const signed = signatureLines(plan);
  const blocks: Block[] = [
    ...head(plan, paper),
    ...title.map((text): Block => ({ kind: 'title', text })),
    { kind: 'space', points: 6 },
    ...paper.blocks,
    { kind: 'space', points: 12 },
    { kind: 'signatures', lines: signed.length > 0 ? signed : [{ post: 'Составил', name: '' }] },
  ];
  return formalPaper(plan, blanksOf(plan, paper), { title: title.join(' '), part, blocks, landscape });
}

function head(plan: Plan, { approved, addressee, landscape }: TablePaper): Block[] {
  const institution = institutionLines(plan);
  const right = approved ? approval(plan, approved) : (addressee ?? '').split('\n').filter(Boolean);
  return [
    ...institution.map((text): Block => ({ kind: 'paragraph', text, align: 'center' })),
    ...(institution.length > 0 ? [{ kind: 'space', points: 12 } as const] : []),
    ...(right.length > 0
      ? [
          { kind: 'columns', columns: [[], right], widths: landscape ? [65, 35] : [50, 50] } as const,
          { kind: 'space', points: 12 } as const,
        ]
      : []),
  ];
}

/** The lines left empty for a pen that the sheet could fill. */
function blanksOf(plan: Plan, { approved }: TablePaper): Blanks {
  const blanks = blankLines();
  for (const key of ['signerPost', 'signerName'] as const) ourField(plan, blanks, key);
  if (approved && plan.requisites('approval').toUpperCase() === 'УТВЕРЖДАЮ')
    ourField(plan, blanks, 'approverName', approverName(plan));
  return blanks;
}
