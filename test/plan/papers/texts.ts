import type { Block, DocumentModel, Text } from '../../../src/plan/document/block.ts';

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'table':
      return [
        ...block.header,
        ...block.rows.flatMap((row) => (row.kind === 'section' ? [row.text] : row.cells.map(plain))),
      ];
    case 'signatures':
      return block.lines.flatMap(({ post, name }) => [post, name]);
    case 'columns':
      return [...block.columns, ...(block.below ?? [])].flat().map(plain);
    case 'frame':
      return [block.text];
    default:
      return [];
  }
}

/** Every text of a document exactly as it is printed. */
export const printedTexts = ({ parts }: DocumentModel): string[] =>
  parts.flatMap(({ blocks }) => blocks.flatMap(textsOf));

/** The same for comparing words: which spaces are unbreakable does not matter. */
export const plainTexts = (model: DocumentModel): string[] =>
  printedTexts(model).map((text) => text.replaceAll('\u00a0', ' '));
