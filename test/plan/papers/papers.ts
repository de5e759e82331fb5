import type { Block, DocumentModel, TableBlock, TableRow, Text } from '../../../src/plan/document/block.ts';
import { mapTexts } from '../../../src/plan/document/mapTexts.ts';
import type { Plan } from '../../../src/plan/model/plan.ts';
import {
  type ComposedPaper,
  PAPER_KINDS,
  type PaperKey,
  type ReportPeriod,
} from '../../../src/plan/papers/index.ts';

export const kindOf = (key: PaperKey) => PAPER_KINDS.find((kind) => kind.key === key)!;

/** The only paper of the kind. */
export function paper(key: PaperKey, plan: Plan, period: ReportPeriod = 'year'): ComposedPaper {
  const [planned, ...more] = kindOf(key).plannedPapers(plan, { period });
  if (!planned || more.length > 0) throw new Error(`${key}: ${more.length + (planned ? 1 : 0)} papers`);
  return planned.compose();
}

export const blocksOf = ({ parts }: DocumentModel): readonly Block[] => parts.flatMap(({ blocks }) => blocks);

export const tablesOf = (model: DocumentModel): TableBlock[] =>
  blocksOf(model).flatMap((block) => (block.kind === 'table' ? [block] : []));

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');

/** Cells of a row; a row across the table is «§ …». Spaces that do not break are plain here. */
export const cellsOf = (row: TableRow): string[] =>
  (row.kind === 'section' ? [`§ ${row.text}`] : row.cells.map(plain)).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

/** Every text that a reader sees, in order. */
export function textsOf(model: DocumentModel): string[] {
  const texts: string[] = [];
  mapTexts(model, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** Every text of the pages exactly as it is printed: the properties of the file come first and are left out. */
export const printedTexts = (model: DocumentModel): string[] => textsOf({ ...model, tags: {} }).slice(2);

/** The same for comparing words: which spaces are unbreakable does not matter. */
export const plainTexts = (model: DocumentModel): string[] =>
  printedTexts(model).map((text) => text.replaceAll('\u00a0', ' '));
