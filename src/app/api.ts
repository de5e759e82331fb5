/**
 * The contract between the server (Apps Script or the local host) and its clients: sidebar, page, command line.
 * Plain JSON both ways, no Date. The sidebar imports types from here and nothing else of the add-on.
 */
import type {
  AmendRequest,
  ApprovalState,
  CompareRequest,
  EditionChanges,
  FixRequest,
} from './apiEditions.ts';
import type { ExportedFile, ExportRequest, NetworkPicture } from './apiExports.ts';
import type { NextYearPreview, NextYearRequest, NextYearResult } from './apiNextYear.ts';
import type { MadeDocument, Overview } from './apiOverview.ts';
import type { MadePapers, MakeRequest, PackageList, PackageRequest, PapersRequest } from './apiPackage.ts';

export type * from './apiEditions.ts';
export type * from './apiExports.ts';
export type * from './apiNextYear.ts';
export type { MadeDocument, MoneyTotal, Overview } from './apiOverview.ts';
export type * from './apiPackage.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Api {
  /** What the sidebar shows first. */
  overview(input: { readonly today?: string }): Overview;
  /** What «Подготовить таблицу» would do; nothing is written. */
  previewStructure(input: PreviewRequest): StructurePreview;
  /** Does what the preview with this fingerprint showed, or answers with problem «changed-meanwhile». */
  structure(input: StructureRequest): StructureResult;
  check(input: { readonly today?: string }): CheckReport;
  /** What is still missing for the document; nothing is written. */
  previewDocument(input: Record<string, never>): DocumentPreview;
  generate(input: GenerateRequest): GenerateResult;
  /** Brings the cell into view. */
  goTo(input: { readonly tab: string; readonly cell: string }): null;

  // What follows a host may lack; `Overview.offers` names what it has, and the sidebar shows nothing else.

  /** Remembers a person's decision on a finding until its cell changes. */
  decide?(input: DecisionRequest): null;
  /** Tabs of the blueprint that the workbook does not have yet, in the order of «Добавить лист». */
  listOptionalTabs?(input: Record<string, never>): readonly OptionalTab[];
  /** Adds one tab of `listOptionalTabs`; adding a tab that is there already changes nothing. */
  addTab?(input: { readonly tab: string }): StructureResult;
  /** The institution's own template kept in the workbook. */
  templateState?(input: Record<string, never>): TemplateState;
  /** The shell to be edited in Word: a .docx with the marks that the add-on fills. */
  templateShell?(input: Record<string, never>): FileContent;
  /** Keeps the file as the template, or answers with a problem that says what is wrong in it. */
  saveTemplate?(input: FileContent): TemplateState;
  removeTemplate?(input: Record<string, never>): TemplateState;
  /** The plan as a .docx that is put nowhere: no Google Doc, no version. */
  documentFile?(input: Record<string, never>): FileContent;

  /** Every document that the plan calls for, made or not; nothing is written. */
  listPapers?(input: PackageRequest): PackageList;
  /** Makes documents and registers them in «Документы»; finds those that an interrupted run has made. */
  makePapers?(input: MakeRequest): MadePapers;
  /** The same documents as one .zip that is put nowhere. */
  papersFile?(input: PapersRequest): FileContent;

  /** Editions that were fixed, and what has changed since. */
  approvalState?(input: Record<string, never>): ApprovalState;
  /** «Зафиксировать утверждённую редакцию»: keeps what is approved. */
  fixEdition?(input: FixRequest): ApprovalState;
  /** «Что изменилось» */
  compareEditions?(input: CompareRequest): EditionChanges;
  /** «Внести изменения в план»: the order with «Было | Стало | Основание». */
  amend?(input: AmendRequest): GenerateResult;

  /** What «Перенести на новый учебный год» would do; nothing is written. */
  previewNextYear?(input: NextYearRequest): NextYearPreview;
  /** Makes a new workbook; this one stays as it is. */
  makeNextYear?(input: NextYearRequest): NextYearResult;
  /** The same workbook as an .xlsx that is put nowhere. */
  nextYearFile?(input: NextYearRequest): FileContent;

  exportFile?(input: ExportRequest): ExportedFile;
  /** The activities and their order as a drawing. */
  networkPicture?(input: Record<string, never>): NetworkPicture;
}

export interface DecisionRequest {
  readonly code: string;
  readonly tab: string;
  readonly cell: string;
  /** null takes an earlier decision back. */
  readonly decision: 'intended' | 'postponed' | null;
  /** ISO day; only with «postponed». */
  readonly until?: string;
  /** Stands in the column «Пояснение» of the tab «Проверка». */
  readonly explanation?: string;
}

export interface OptionalTab {
  readonly tab: string;
  /** What it is for, one sentence in the user's language. */
  readonly purpose: string;
}

export interface TemplateState {
  /** File name of the template; null = none, the add-on's own form is used. */
  readonly name: string | null;
  /** As `MadeDocument.madeAt`; '' without a template. */
  readonly savedAt: string;
}

export interface FileContent {
  readonly name: string;
  readonly base64: string;
}

export interface PreviewRequest {
  /** Name of the source tab to carry over; absent = whatever is recognised and not yet carried. */
  readonly source?: string;
  /** Year of the plan («2023-2024», «2024») instead of the one the source names. */
  readonly year?: string;
}

export interface StructureRequest extends PreviewRequest {
  readonly fingerprint: string;
}

export interface StructurePreview {
  readonly fingerprint: string;
  /** Empty = the table is ready already. One sentence a line in the user's language. */
  readonly changes: readonly ChangeLine[];
  readonly notes: readonly string[];
}

export interface ChangeLine {
  readonly tab: string;
  readonly text: string;
}

export interface StructureResult {
  readonly changes: readonly ChangeLine[];
  readonly notes: readonly string[];
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly tab: string;
  /** A1 of the first cell it speaks of; '' = the whole tab. */
  readonly cell: string;
  readonly message: string;
  readonly remedy: string;
  /** Set when a person has decided on it: it is shown apart and not counted. */
  readonly decision?: 'intended' | 'postponed';
  /** ISO day until which it is postponed. */
  readonly until?: string;
  readonly explanation?: string;
}

export interface CheckReport {
  readonly today: string;
  readonly findings: readonly Finding[];
  /** Findings of the previous check that are gone: «стало чисто: N». */
  readonly cleared: number;
  readonly activities: readonly ActivityReading[];
}

export interface ActivityReading {
  readonly number: string;
  readonly section: string;
  readonly title: string;
  readonly deadline: string;
  readonly spans: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly executors: readonly string[];
}

export interface DocumentPreview {
  readonly title: string;
  readonly missing: readonly { readonly text: string; readonly tab: string; readonly cell: string }[];
}

export interface GenerateRequest {
  /** Base64 of a .docx; absent = the template kept in the workbook, or none. */
  readonly template?: string;
  /** «Обновить последний»: replaces the content of the last document instead of making a new one. */
  readonly replaceLast?: boolean;
}

export interface GenerateResult {
  readonly document: MadeDocument;
  readonly notes: readonly string[];
}

/** What went wrong, in the user's language, with the way out. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type Method = keyof Api;

export interface Call<M extends Method = Method> {
  readonly method: M;
  readonly input: Parameters<Required<Api>[M]>[0];
  /** «ru» or «en»; absent = the locale of the account. */
  readonly language?: 'ru' | 'en';
}

export type Reply<M extends Method = Method> =
  | { readonly ok: true; readonly value: ReturnType<Required<Api>[M]> }
  | { readonly ok: false; readonly problem: Problem };
