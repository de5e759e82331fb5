import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A plan table found in public, of `test/fixtures/plans.jsonl`; names are masked as «[ФИО]». */
export interface CorpusPlan {
  readonly institution: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly title_block: readonly string[];
}

export function corpusPlans(): CorpusPlan[] {
  const file = readFileSync(fileURLToPath(new URL('../../fixtures/plans.jsonl', import.meta.url)), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusPlan);
}

/** «[дата] | [мероприятие]»: the source has no header row. */
export function hasHeader({ columns }: CorpusPlan): boolean {
  return !columns.every((heading) => heading.startsWith('['));
}

export function tableOf(plan: CorpusPlan): string[][] {
  return [...(hasHeader(plan) ? [[...plan.columns]] : []), ...plan.rows.map((row) => [...row])];
}

/** The table with a title page around it, and the person who signed. */
export const headOf = (plan: CorpusPlan): string[][] => [[plan.institution], [plan.title], ['']];
export const SIGNED: readonly (readonly string[])[] = [
  [''],
  ['Заместитель директора', '', 'О.В. Вымышленская'],
];

export function gridOf(plan: CorpusPlan): string[][] {
  return [...headOf(plan), ...tableOf(plan), ...SIGNED.map((row) => [...row])];
}

/**
 * What a careful person takes each column for: № number, Р section, М title, С deadline, И executors, О organisations,
 * П place, А audience, Д result, З note, «-» nothing that a plan knows, «+» a deadline composed of the next columns.
 */
export const EXPECTED_FIELDS: readonly string[] = [
  '№МСИ',
  '№МСИ',
  '№МСИ',
  'МАСИ',
  '№МСАИ',
  '№РМСИД',
  '№РМСИД',
  '№МСИ',
  '№МС-------И',
  'СМ',
  '№МС-ПИ',
  '№МС--',
  '№МСИД',
  '№МСИ',
  '№МСПИ',
  '№МСИ',
  'М+----И',
  '№МСИ',
  '№МАСИ',
  '№МСИ',
  '№МИ+--Д--',
  '№М+--И---------',
  '№М------------',
  'МИ-----',
  'СМП-И',
  '№МСПИ',
  '№МСИД',
  'МСИ',
  'СМИ',
  '№МСИ',
  '№МСИ',
  '№МСАИ',
  '№МСИ',
  'М---',
  'МСЗ',
];

const SIGNS: Record<string, string> = {
  number: '№',
  section: 'Р',
  title: 'М',
  deadline: 'С',
  executors: 'И',
  organisations: 'О',
  place: 'П',
  audience: 'А',
  result: 'Д',
  internalNote: 'З',
};

export function signsOf(
  columns: readonly { readonly column: number; readonly field: string | null }[],
): string {
  return columns
    .map(({ column, field }) => (column < 0 ? '+' : field === null ? '-' : (SIGNS[field] ?? '?')))
    .join('');
}
