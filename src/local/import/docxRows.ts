import type { DocxElement } from './docxElements.ts';
import { type TableCell, tableGrid } from './docxTable.ts';
import type { ImportedPlan, ImportNote } from './importPlan.ts';

/** A document as rows: a paragraph a row (cut at its tabs), a table a row per row, an empty row around tables. */
export function rowsOfDocument(document: DocxElement): ImportedPlan {
  const reader = new DocxReader();
  const rows = reader.rowsOf(document.children ?? []);
  const footnotes = reader.references.flatMap((reference, index) => {
    const body = document.notes?.resolve(reference)?.body ?? [];
    const text = reader.textOf(body).trim();
    return text ? [`Сноска ${index + 1}. ${text}`] : [];
  });
  if (footnotes.length > 0) {
    rows.push([], ...footnotes.map((text) => [text]));
    reader.note('footnotes-at-end', String(footnotes.length));
  }
  if (reader.pictures > 0) reader.note('pictures-skipped', String(reader.pictures));
  return { rows, notes: reader.notes };
}

class DocxReader {
  readonly notes: ImportNote[] = [];
  readonly references: DocxElement[] = [];
  pictures = 0;

  note(code: ImportNote['code'], text: string): void {
    this.notes.push({ code, text });
  }

  rowsOf(blocks: readonly DocxElement[]): string[][] {
    const rows: string[][] = [];
    for (const block of blocks) {
      if (block.type === 'table') {
        if (rows.length > 0) rows.push([]);
        rows.push(...this.rowsOfTable(block), []);
      } else {
        for (const line of this.textOf([block]).split('\n')) rows.push(cellsOf(line));
      }
    }
    return rows;
  }

  rowsOfTable(table: DocxElement): string[][] {
    const rows = (table.children ?? []).filter((row) => row.type === 'tableRow');
    if (isFrame(rows)) return rows.flatMap((row) => this.rowsOf(row.children![0]!.children ?? []));
    const cells = rows.map((row) =>
      (row.children ?? []).map(
        (cell): TableCell => ({
          text: this.textOf(cell.children ?? [])
            .replace(/\t/g, ' ')
            .trim(),
          colSpan: Math.max(1, cell.colSpan ?? 1),
          rowSpan: Math.max(1, cell.rowSpan ?? 1),
        }),
      ),
    );
    return tableGrid(cells);
  }

  /** Text of paragraphs, one a line; items of a list begin with «- ». */
  textOf(elements: readonly DocxElement[]): string {
    return elements
      .map((element) => {
        if (element.type === 'table') return this.flatTable(element);
        const text = this.inline(element).trimEnd();
        // Numbers of ordered lists have been written into the text already.
        const bullet = element.numbering && !element.numbering.isOrdered && text.trim() ? '- ' : '';
        return bullet + (bullet ? text.trimStart() : text);
      })
      .join('\n');
  }

  flatTable(table: DocxElement): string {
    this.note('nested-table', '');
    return this.rowsOfTable(table)
      .map((row) => row.filter(Boolean).join(' | '))
      .filter(Boolean)
      .join('\n');
  }

  inline(element: DocxElement): string {
    switch (element.type) {
      case 'text':
        return element.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return element.breakType === 'line' ? '\n' : '';
      case 'checkbox':
        return element.checked ? '☑' : '☐';
      case 'image':
        this.pictures++;
        return '';
      case 'noteReference':
        this.references.push(element);
        return '';
      case 'table':
        return `\n${this.flatTable(element)}`;
      default:
        return (element.children ?? []).map((child) => this.inline(child)).join('');
    }
  }
}

/** A paragraph's cells: «Директор ⇥ И.О. Фамилия». Tabs before the text only push it to the right. */
function cellsOf(line: string): string[] {
  const text = line.replace(/^[\t ]+/, '').trimEnd();
  return text === '' ? [] : text.split('\t').map((cell) => cell.trim());
}

/** A table of one column that frames the real one, as copies from web pages have it. */
function isFrame(rows: readonly DocxElement[]): boolean {
  const single = rows.every((row) => (row.children ?? []).length === 1);
  return (
    single && rows.some((row) => (row.children![0]!.children ?? []).some((block) => block.type === 'table'))
  );
}
