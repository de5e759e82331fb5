import type { Block, DocumentModel, TableRow, Text } from './block.ts';

type Change = (text: string) => string;

const inText = (text: Text, change: Change): Text =>
  typeof text === 'string' ? change(text) : text.map((run) => ({ ...run, text: change(run.text) }));

function inRow(row: TableRow, change: Change): TableRow {
  return row.kind === 'section'
    ? { ...row, text: change(row.text) }
    : { ...row, cells: row.cells.map((cell) => inText(cell, change)) };
}

function inBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, text: inText(block.text, change) };
    case 'list':
      return { ...block, items: block.items.map((item) => inText(item, change)) };
    case 'table':
      return {
        ...block,
        header: block.header.map(change),
        rows: block.rows.map((row) => inRow(row, change)),
      };
    case 'signatures':
      return {
        ...block,
        lines: block.lines.map(({ post, name }) => ({ post: change(post), name: change(name) })),
      };
    case 'columns': {
      const inCells = (cells: readonly (readonly Text[])[]) =>
        cells.map((lines) => lines.map((line) => inText(line, change)));
      const { below } = block;
      return { ...block, columns: inCells(block.columns), ...(below && { below: inCells(below) }) };
    }
    case 'frame':
      return { ...block, text: change(block.text) };
    case 'space':
    case 'fill':
    case 'page-break':
    case 'section':
      return block;
  }
}

/** The document with every text that a reader can see changed; shells hold tags only and stay. */
export function mapTexts(model: DocumentModel, change: Change): DocumentModel {
  const tags = Object.entries(model.tags).map(([name, value]) => [name, change(value)] as const);
  return {
    ...model,
    title: change(model.title),
    author: change(model.author),
    tags: Object.fromEntries(tags),
    parts: model.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => inBlock(block, change)),
    })),
  };
}
