import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

/** A cell of a table to be written: text, or text over several columns or rows. */
export type CellSpec =
  | string
  | { text: string; columns?: number; merge?: 'start' | 'go on'; numbered?: boolean };
export type BlockSpec = string | { table: readonly (readonly CellSpec[])[] };

/** Writes a .docx as institutions do: paragraphs and bordered tables; «\n» in a cell is a paragraph or a break. */
export async function docxOf(
  blocks: readonly BlockSpec[],
  breaks: 'paragraphs' | 'lines' = 'paragraphs',
): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        children: blocks.map((block) =>
          typeof block === 'string' ? paragraphOf(block) : tableOf(block.table, breaks),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphOf(text: string, numbered = false): Paragraph {
  const lines = text.split('\n');
  const runs = lines.map((line, index) => new TextRun(index > 0 ? { text: line, break: 1 } : { text: line }));
  return new Paragraph(
    numbered ? { children: [], numbering: { reference: 'numbers', level: 0 } } : { children: runs },
  );
}

function tableOf(rows: readonly (readonly CellSpec[])[], breaks: 'paragraphs' | 'lines'): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const { text, columns, merge, numbered } =
              typeof cell === 'string' ? { text: cell } : { ...cell };
            const parts = breaks === 'paragraphs' ? text.split('\n') : [text];
            return new TableCell({
              children: parts.map((part) => paragraphOf(part, numbered)),
              ...(columns ? { columnSpan: columns } : {}),
              ...(merge
                ? {
                    verticalMerge: merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                  }
                : {}),
            });
          }),
        }),
    ),
  });
}
