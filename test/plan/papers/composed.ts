import tables from '../../../src/local/sample/sample-tables.json';
import { type ComposedPaper, PAPER_KINDS, type PaperKey } from '../../../src/plan/papers/index.ts';
import { type PlanData, planOf } from '../../support/plan.ts';
import { plainTexts } from './papers.ts';

const { activities, ...tabs } = tables.tables;

/** The filled sample workbook as plan data. */
export const SAMPLE: PlanData = {
  year: tables.requisites.year,
  requisites: tables.requisites,
  settings: tables.settings,
  activities: activities as unknown as NonNullable<PlanData['activities']>,
  tabs: tabs as unknown as NonNullable<PlanData['tabs']>,
};

export const FORMAL: readonly PaperKey[] = [
  'order',
  'concurrence',
  'contracts',
  'agreements',
  'extracts',
  'letters',
];

export interface MadePaper extends ComposedPaper {
  readonly id: string;
  readonly title: string;
  readonly recipient: string;
  /** Everything that is printed, unbreakable spaces as plain ones. */
  readonly texts: readonly string[];
  readonly text: string;
}

/** The papers of one kind that the plan calls for, composed. */
export function papersOf(key: PaperKey, data: PlanData): MadePaper[] {
  const kind = PAPER_KINDS.find((candidate) => candidate.key === key)!;
  return kind.plannedPapers(planOf(data), { period: 'year' }).map(({ id, title, recipient, compose }) => {
    const composed = compose();
    const texts = plainTexts(composed.model);
    return { ...composed, id, title, recipient, texts, text: texts.join('\n') };
  });
}

/** The plan data with other cells in some rows of a tab. */
export function withRows(
  data: PlanData,
  tab: keyof NonNullable<PlanData['tabs']>,
  change: (row: Readonly<Record<string, string | number>>, index: number) => Record<string, string | number>,
): PlanData {
  const rows = data.tabs?.[tab] ?? [];
  return {
    ...data,
    tabs: { ...data.tabs, [tab]: rows.map((row, index) => ({ ...row, ...change(row, index) })) },
  };
}

/** Four names and nothing else: the first evening with the add-on. */
export const ALMOST_EMPTY: PlanData = {
  year: '',
  tabs: {
    participants: [
      { shortName: 'ДДТ', us: 'Да' },
      { shortName: 'МБОУ СОШ № 1', role: 'Образовательная организация-участник' },
      { shortName: 'Краеведческий музей' },
    ],
  },
};
