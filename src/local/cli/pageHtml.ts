import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBook } from './book.ts';
import { Failure } from './failure.ts';
import { readInput } from './files.ts';
import { inputOf, type Options } from './options.ts';

const PAGE = join(dirname(fileURLToPath(import.meta.url)), 'network-plan.html');

/** Where the build keeps what it has put into the page (page/build.mjs). It is data, so the policy allows any text. */
const PARTS = /(<script type="application\/json" id="parts">)([\s\S]*?)(<\/script>)/;

/** The page of the local host, with the given workbook in place of the sample. */
export async function pageHtml(options: Options): Promise<string> {
  const html = await readFile(PAGE, 'utf8').catch(() => {
    throw new Failure(options.words.noBuild);
  });
  if (options.inputs.length === 0) return html;
  const path = inputOf(options);
  const bytes = await readInput(path, options.words);
  // Told here in one line rather than in the page.
  openBook(path, bytes, options);
  return withWorkbook(html, basename(path), bytes);
}

export function withWorkbook(html: string, name: string, bytes: Uint8Array): string {
  return html.replace(PARTS, (_, open: string, json: string, close: string) => {
    const sample = { name, base64: Buffer.from(bytes).toString('base64') };
    return open + JSON.stringify({ ...JSON.parse(json), sample }).replace(/</g, '\\u003c') + close;
  });
}
