import type { AnnexKey } from '../document/annexes.ts';
import type { DocumentModel } from '../document/block.ts';
import type { Plan } from '../model/plan.ts';

/** Kinds of documents in the package; also the names that `package --only` takes. */
export type PaperKey =
  | 'plan'
  | 'order'
  | 'concurrence'
  | 'contracts'
  | 'agreements'
  | 'extracts'
  | 'letters'
  | AnnexKey
  | 'load'
  | 'site'
  | 'report';

export const PERIODS = ['first', 'second', 'year'] as const;
export type ReportPeriod = (typeof PERIODS)[number];

export interface PaperOptions {
  readonly period: ReportPeriod;
}

/** One document of the package. Composing depends on the plan and the options alone: no clock, no register. */
export interface PlannedPaper {
  /** Unique in the package, and the same from run to run however rows are sorted: «agreements:мбоу сош № 1». */
  readonly id: string;
  /** «Соглашение о сотрудничестве с МБОУ СОШ № 1» */
  readonly title: string;
  /** Short name of the partner, '' = for nobody in particular. */
  readonly recipient: string;
  readonly compose: () => ComposedPaper;
}

export interface ComposedPaper {
  readonly model: DocumentModel;
  /** Headings and labels of the sheet whose empty cells print as a blank line, each once. */
  readonly blanks: readonly string[];
}

export interface PaperKind {
  readonly key: PaperKey;
  /** «Соглашения о сотрудничестве» */
  readonly title: string;
  /** «Вид» in the tab «Документы». */
  readonly register: string;
  /** Tabs that must be filled before there is anything to print. */
  readonly needs: readonly string[];
  /** Part of «Весь комплект». */
  readonly inPackage: (plan: Plan) => boolean;
  readonly plannedPapers: (plan: Plan, options: PaperOptions) => readonly PlannedPaper[];
}
