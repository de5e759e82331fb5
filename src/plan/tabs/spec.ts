import type { ListKey } from './lists.ts';

/** How cells of a column are kept: 'text' gets the format «@» before anything is written (blueprint §0.3). */
export type ColumnFormat = 'text' | 'date' | 'number' | 'money';

/** Human cells are never written over; computed ones belong to the add-on. */
export type Owner = 'human' | 'computed';

export type TabKey =
  | 'requisites'
  | 'activities'
  | 'participants'
  | 'agreements'
  | 'services'
  | 'groups'
  | 'timetable'
  | 'venues'
  | 'staff'
  | 'budget'
  | 'findings'
  | 'schedule'
  | 'documents'
  | 'remarks'
  | 'holidays'
  | 'settings'
  | 'lists'
  | 'memory';

export interface Reference {
  readonly tab: TabKey;
  readonly column: string;
  readonly or?: readonly string[];
}

export interface ColumnSpec {
  readonly key: string;
  /** The exact heading in the sheet. */
  readonly heading: string;
  readonly owner: Owner;
  readonly format: ColumnFormat;
  /** Pixels. */
  readonly width: number;
  /** Created hidden, so that the tab fits one screen. */
  readonly hidden?: true;
  /** Drop-down fed by a column of «Списки». */
  readonly list?: ListKey;
  /** Drop-down fed by a column of another tab; `or` = words that stand for «none of them». */
  readonly from?: Reference;
  /** Several values separated by «; ». */
  readonly multi?: true;
  /** A human column whose empty cells show what another tab says (model/shownDefaults.ts); what a person typed stays. */
  readonly inherited?: true;
  /**
   * A computed column that is no check's: papers/register alone writes it, in the rows of documents that the add-on
   * made. In rows of local acts people keep links and formulas there.
   */
  readonly registered?: true;
  /** May be shown to partners (◐ of the blueprint). */
  readonly partner: boolean;
}

/** `basic` tabs are made by «Подготовить таблицу», `demand` ones when they are asked for or needed. */
export type TabSet = 'basic' | 'demand';

/** A tab with one header row and rows below it. */
export interface TableSpec {
  readonly kind: 'table';
  readonly key: TabKey;
  readonly name: string;
  readonly set: TabSet;
  readonly columns: readonly ColumnSpec[];
  readonly frozenColumns: number;
  readonly hidden?: true;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly owner: Owner;
  readonly format: ColumnFormat;
  readonly list?: ListKey;
  readonly initial?: string;
}

export interface FormGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** A tab «Показатель | Значение», grouped by headings. */
export interface FormSpec {
  readonly kind: 'form';
  readonly key: TabKey;
  readonly name: string;
  readonly set: TabSet;
  readonly groups: readonly FormGroup[];
}

export type TabSpec = TableSpec | FormSpec;

type Options = Partial<
  Pick<ColumnSpec, 'width' | 'list' | 'from' | 'format' | 'hidden' | 'multi' | 'inherited' | 'registered'>
>;

/** A column whose key and format are known to the compiler, so that its rows are typed (model/typedRow.ts). */
type Column<K extends string, O> = ColumnSpec & {
  readonly key: K;
  readonly format: O extends { readonly format: infer F extends ColumnFormat } ? F : 'text';
};

function column<K extends string, O extends Options>(
  key: K,
  heading: string,
  options: O,
  rights: Pick<ColumnSpec, 'owner' | 'partner'>,
): Column<K, O> {
  return { key, heading, format: 'text', width: 140, ...rights, ...options } as unknown as Column<K, O>;
}

/** A column that people fill and partners may see. */
export function human<const K extends string, const O extends Options = object>(
  key: K,
  heading: string,
  options: O = {} as O,
): Column<K, O> {
  return column(key, heading, options, { owner: 'human', partner: true });
}

/** A column that people fill and that stays inside the institution (● of the blueprint). */
export function internal<const K extends string, const O extends Options = object>(
  key: K,
  heading: string,
  options: O = {} as O,
): Column<K, O> {
  return column(key, heading, options, { owner: 'human', partner: false });
}

/** A column that the add-on computes. */
export function computed<const K extends string, const O extends Options = object>(
  key: K,
  heading: string,
  options: O = {} as O,
): Column<K, O> {
  return column(key, heading, options, { owner: 'computed', partner: true });
}

export function computedInternal<const K extends string, const O extends Options = object>(
  key: K,
  heading: string,
  options: O = {} as O,
): Column<K, O> {
  return column(key, heading, options, { owner: 'computed', partner: false });
}

type FieldOptions = Partial<Pick<FormField, 'owner' | 'format' | 'list' | 'initial'>>;

/** A field of a form tab whose key is known to the compiler. */
export function field<const K extends string>(
  key: K,
  label: string,
  options: FieldOptions = {},
): FormField & { readonly key: K } {
  return { key, label, owner: 'human', format: 'text', ...options };
}
