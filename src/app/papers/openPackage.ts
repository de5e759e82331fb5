import type { DocumentModel } from '../../plan/document/block.ts';
import { type NumberedPaper, packageOf } from '../../plan/papers/packageOf.ts';
import type { ReportPeriod } from '../../plan/papers/paper.ts';
import { defaultPeriod } from '../../plan/papers/period.ts';
import { progressOf, type RegisterRow, readRegister } from '../../plan/papers/register/readRegister.ts';
import { fingerprintOfTexts } from '../../plan/structure/fingerprint.ts';
import type { PackageRequest, PaperState } from '../api.ts';
import type { Ports } from '../ports.ts';
import { type ReadWorkbook, readWorkbook } from '../readWorkbook.ts';
import { keptTemplate } from '../template.ts';

/** The package of one workbook as it stands: what the plan calls for, and what the register says of it. */
export interface OpenPackage extends ReadWorkbook {
  readonly period: ReportPeriod;
  readonly papers: readonly NumberedPaper[];
  /** By `PlannedPaper.id`. */
  readonly register: ReadonlyMap<string, RegisterRow>;
}

export interface Composed {
  readonly model: DocumentModel;
  readonly blanks: readonly string[];
  /** In whose form it is printed; undefined = our own. */
  readonly template: Uint8Array | undefined;
  /** See `contentOf`. */
  readonly content: string;
}

/** Reads, and writes nothing. */
export function openPackage(ports: Ports, { period: asked }: PackageRequest): OpenPackage {
  const read = readWorkbook(ports);
  const period = asked ?? defaultPeriod(read.plan.year, ports.today());
  return {
    ...read,
    period,
    papers: packageOf(read.plan, { period }),
    register: readRegister(read.located.tables.get('documents')),
  };
}

/** Only the plan itself is printed in the institution's own form: its marks stand for parts of the plan. */
export function compose(ports: Ports, { located }: OpenPackage, { kind, planned }: NumberedPaper): Composed {
  const { model, blanks } = planned.compose();
  const template = kind.key === 'plan' ? keptTemplate(ports, located.memory) : undefined;
  return { model, blanks, template, content: contentOf(model, template) };
}

/** Fingerprint of all that a document prints. */
export function contentOf(model: DocumentModel, template?: Uint8Array): string {
  const form = template ? fingerprintOfTexts([[String(template)]]) : '';
  return fingerprintOfTexts([[JSON.stringify(model), form]]);
}

/** `composed` = null when it could not be composed. */
export function stateOf(
  { register }: OpenPackage,
  { planned: { id, title, recipient } }: NumberedPaper,
  composed: Composed | null,
): PaperState {
  const row = register.get(id);
  return {
    id,
    title,
    recipient,
    progress: progressOf(row, composed?.content ?? null),
    url: row?.link ?? '',
    madeAt: row?.link ? row.madeAt : '',
    blanks: composed?.blanks ?? [],
  };
}
