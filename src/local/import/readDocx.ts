import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { DocxElement } from './docxElements.ts';
import { rowsOfDocument } from './docxRows.ts';
import { ImportError } from './importError.ts';
import type { ImportedPlan } from './importPlan.ts';
import { writeNumbers } from './listNumbers.ts';
import { fillGridGaps } from './tableGaps.ts';
import { keepTextBoxes } from './textBoxes.ts';

/** Unpacked bytes of one part: a plan's text is far below, a bomb is far above. */
const MAX_PART = 100_000_000;

/** Reads a .docx through mammoth, whose document tree keeps merged cells, line breaks and accepted changes. */
export async function readDocx(bytes: Uint8Array): Promise<ImportedPlan> {
  const prepared = prepare(bytes);
  let document: DocxElement | undefined;
  try {
    // One option is for Node, the other for the browser build of mammoth.
    const input = { buffer: prepared, arrayBuffer: prepared } as unknown as { arrayBuffer: ArrayBuffer };
    await mammoth.convertToHtml(input, {
      transformDocument: (element: DocxElement) => {
        document = element;
        // The HTML is not wanted.
        return { ...element, children: [] };
      },
    });
  } catch (cause) {
    throw new ImportError('broken-docx', { cause });
  }
  if (!document) throw new ImportError('broken-docx');
  return rowsOfDocument(document);
}

/** Without pictures, and with what mammoth does not tell written into the text: list numbers, gaps in tables, text boxes. */
function prepare(bytes: Uint8Array): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/\/(?:media|embeddings|fonts)\//.test(name)) return false;
        if (originalSize > MAX_PART) throw new ImportError('too-big');
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('broken-docx', { cause });
  }
  const text = (name: string): string => (parts[name] ? new TextDecoder().decode(parts[name]) : '');
  for (const name of Object.keys(parts)) {
    if (!/^word\/document\d*\.xml$/.test(name)) continue;
    const numbered = writeNumbers(text(name), text('word/numbering.xml'), text('word/styles.xml'));
    parts[name] = new TextEncoder().encode(keepTextBoxes(fillGridGaps(numbered)));
  }
  return zipSync(parts, { level: 0 });
}
