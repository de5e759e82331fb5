import type { Problem } from './api.ts';

/** What «Отчёт о выполнении плана» speaks of: a half-year or the whole year. */
export type ReportPeriod = 'first' | 'second' | 'year';

export interface PackageRequest {
  /** Absent = the period that ended last, or is about to. */
  readonly period?: ReportPeriod;
}

/** All documents that the plan calls for, and how far they are. */
export interface PackageList {
  /** In the order in which they are offered; a kind with nothing to print stays, and says why. */
  readonly kinds: readonly PaperKindState[];
  /** The period of the report in this list. */
  readonly period: ReportPeriod;
}

export interface PaperKindState {
  /** «contracts»; also what `package --only` takes. */
  readonly kind: string;
  /** «Договоры о сетевой форме» */
  readonly title: string;
  /** Why there is nothing to make, and what to fill in; '' when there are papers. */
  readonly empty: string;
  /** Part of «Весь комплект»; what is not is made when it is chosen. */
  readonly inPackage: boolean;
  readonly papers: readonly PaperState[];
}

/**
 * `made` = as the plan is now; `outdated` = made, and what it prints has changed since; `failed` = the last try
 * ended with a problem.
 */
export type PaperProgress = 'missing' | 'made' | 'outdated' | 'failed';

export interface PaperState {
  /** Stays the same from run to run. */
  readonly id: string;
  /** «Договор о сетевой форме с МБОУ СОШ № 1» */
  readonly title: string;
  /** For whom; '' = for nobody in particular. */
  readonly recipient: string;
  readonly progress: PaperProgress;
  /** Of the last document made; '' without one. */
  readonly url: string;
  /** As `MadeDocument.madeAt`; '' without one. */
  readonly madeAt: string;
  /** What prints as a blank line, in the words of the sheet: «в лице … (родительный падеж)». */
  readonly blanks: readonly string[];
}

export interface PapersRequest extends PackageRequest {
  /** `PaperState.id`, in the order in which they are to be made. */
  readonly ids: readonly string[];
}

export interface MakeRequest extends PapersRequest {
  /** How many to make in this call at most; those that are left stand in «Документы» as «Не создан». */
  readonly atMost?: number;
}

export interface MadePapers {
  /** What this call finished, made or failed. It ends early on purpose: ask again with the ids that are not here. */
  readonly papers: readonly PaperState[];
  readonly notes: readonly string[];
  /** Set when going on makes no sense: no permission, quota used up. */
  readonly stopped?: Problem;
}
