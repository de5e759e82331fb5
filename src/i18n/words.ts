import type { ProblemCode } from '../app/problem.ts';
import type { TemplateNote } from '../docx/template/error.ts';
import type { CheckCode } from '../plan/checks/index.ts';
import type { ComputedWords } from '../plan/computed/cells.ts';
import type { PictureWords } from '../plan/schedule/picture/words.ts';
import type { RowName, SlackWords } from '../plan/schedule/slackText.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { EditionWords } from './editionWords.ts';
import type { NextYearWords } from './nextYearWords.ts';
import type { PaperWords } from './papers.ts';

export type Language = 'ru' | 'en';

type Params = Readonly<Record<string, string>>;
type Sentence = (params: Params) => string;

/** `items` is what a finding says of each of several things (checks/group.ts). */
type FindingSentence = (params: Params, items: readonly Params[]) => string;

/** Every check has its words in every language: the compiler asks for them. */
export type FindingWords = Readonly<
  Record<CheckCode, { readonly message: FindingSentence; readonly remedy: Sentence }>
>;

export type ProblemWords = Readonly<
  Record<ProblemCode, { readonly message: Sentence; readonly remedy: Sentence }>
>;

/** All that the server says beside findings and problems. */
export interface AppWords extends ComputedWords {
  readonly menu: {
    readonly prepare: string;
    readonly check: string;
    readonly generate: string;
    readonly panel: string;
  };
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly preview: {
    readonly newTab: (columns: number) => string;
    readonly newHiddenTab: string;
    readonly columns: (headings: readonly string[]) => string;
    readonly fields: (labels: readonly string[]) => string;
    readonly carriedRows: (rows: number, source: string) => string;
    readonly filledFields: (fields: number) => string;
  };
  readonly notes: {
    readonly rowsJoined: (rows: string) => string;
    readonly leftInSource: (texts: string) => string;
    readonly approvalUnread: (texts: string) => string;
    readonly offered: (tab: string) => string;
    readonly columnsDoubtful: (tab: string, headings: string) => string;
    readonly columnRenamed: (tab: string, before: string, now: string) => string;
    readonly headerMissing: string;
    readonly deadlineComposed: string;
    readonly notRemembered: string;
    readonly charactersDropped: (count: number) => string;
  };
  readonly rows: (numbers: readonly number[]) => string;
  readonly dialog: {
    readonly applyQuestion: string;
    readonly nothingToPrepare: string;
    readonly prepared: string;
    readonly checked: (errors: number, warnings: number, notes: number) => string;
    readonly generated: (name: string) => string;
  };
  /** What the tabs «on demand» are for. */
  readonly purposes: Partial<Readonly<Record<TabKey, string>>>;
  /** What is still empty: «нет ни одной строки», «не заполнено: «Педагог» – 2, «Площадка» – 1». */
  readonly gaps: {
    readonly noRows: string;
    readonly column: (heading: string, count: number) => string;
    readonly columns: (counts: readonly string[]) => string;
  };
  readonly decisions: {
    readonly intended: string;
    readonly postponed: (day: string) => string;
  };
  readonly templateName: string;
  readonly templateNotes: Readonly<Record<TemplateNote['code'], (name: string, excerpt: string) => string>>;
  readonly missing: Readonly<
    Record<'institution' | 'planTitle' | 'year' | 'place' | 'signer' | 'activities', string>
  >;
}

/** Network schedule: the picture, and slack in words. */
export interface ScheduleWords {
  readonly picture: PictureWords;
  readonly slack: SlackWords;
  /** One step of the critical path: «№ 1 «Договоры» – запас 8 рабочих дней …» */
  readonly step: (row: RowName, slack: string) => string;
}

export interface Words {
  readonly nextYear: NextYearWords;
  readonly findings: FindingWords;
  readonly problems: ProblemWords;
  readonly app: AppWords;
  readonly papers: PaperWords;
  readonly schedule: ScheduleWords;
  readonly editions: EditionWords;
}
