import { shortName } from '../document/approvalBlocks.ts';
import type { Block, DocumentForm } from '../document/block.ts';
import { capital, oneLine, plainSpaces } from '../document/typography.ts';
import { labelOf } from '../editions/printChange.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, RequisiteKey } from '../model/plan.ts';
import type { Blanks } from './blanks.ts';
import type { ComposedPaper } from './paper.ts';

interface Content {
  /** «Приказ «Об организации …»» */
  readonly title: string;
  /** Name of its only part. */
  readonly part: string;
  readonly blocks: readonly Block[];
  readonly size?: DocumentForm['size'];
  readonly landscape?: boolean;
}

/** The first page of a formal paper has no page number (ГОСТ Р 7.0.97-2016). */
export function formalPaper(
  plan: Plan,
  blanks: Blanks,
  { title, part, blocks, size, landscape = false }: Content,
): ComposedPaper {
  const firstPage: Block = { kind: 'section', page: { landscape, titlePage: true } };
  const left = plan.settings('leftMargin').trim() === '20' ? 20 : 30;
  return {
    model: {
      title: plainSpaces(title),
      author: plainSpaces(plan.requisites('institution')),
      form: { left, pageNumber: 'top', ...(size === undefined ? {} : { size }) },
      tags: {},
      parts: [{ name: part, blocks: [firstPage, ...blocks] }],
    },
    blanks: blanks.noted(),
  };
}

/** A field of «Реквизиты плана», else what «Участники» say of us, else a line. */
export function ourField(plan: Plan, blanks: Blanks, key: RequisiteKey, other = '', line?: string): string {
  return blanks.fill(plan.requisites(key) || other, labelOf('requisites', key), line);
}

/** Our institution as its charter names it, else as the sheet does; a line each. */
export function institutionLines(plan: Plan): string[] {
  const us = lookUp(plan).us;
  const typed =
    plan.requisites('institution') || us?.fullName || plan.requisites('institutionShort') || us?.shortName;
  return (typed ?? '').split('\n').map(oneLine).filter(Boolean);
}

/** Our institution above everything else. */
export function letterhead(plan: Plan, blanks: Blanks): Block[] {
  const lines = institutionLines(plan);
  if (lines.length === 0) lines.push(ourField(plan, blanks, 'institution'));
  return lines.map((text) => ({ kind: 'paragraph', text, align: 'center', bold: true }));
}

/** Who signs for our institution. */
export function headSignature(plan: Plan, blanks: Blanks): Block {
  const us = lookUp(plan).us;
  return {
    kind: 'signatures',
    lines: [
      {
        post: capital(ourField(plan, blanks, 'approverPost', us?.headPost)),
        name: ourField(plan, blanks, 'approverName', shortName(us?.headName ?? '')),
      },
    ],
  };
}

/** A numbered clause of prose: «1.2. …». */
export function clause(number: string, text: string, keepWithNext = false): Block {
  return {
    kind: 'paragraph',
    text: `${number}\u00a0${text}`,
    indent: true,
    ...(keepWithNext && { keepWithNext }),
  };
}
