import { archive } from '../../docx/zip.ts';
import type { Words } from '../../i18n/words.ts';
import type { NumberedPaper } from '../../plan/papers/packageOf.ts';
import type { FileContent, PapersRequest } from '../api.ts';
import { describeProblem } from '../describeProblem.ts';
import { cleanName, cutToBytes, documentName } from '../fileName.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { fill } from '../template.ts';
import { compose, type OpenPackage, openPackage } from './openPackage.ts';

/** A file name may have 255 bytes on Linux, of which a Cyrillic letter takes two and «№» three. */
const LONGEST_TITLE = 235;

/** Numbered as they stand in the package, so that a part of it bears the same names as the whole. */
export function papersFile(ports: Ports, request: PapersRequest, words: Words): FileContent {
  if (!Array.isArray(request.ids)) throw new Problem('bad-request');
  if (request.ids.length === 0) throw new Problem('no-papers');
  const open = openPackage(ports, request);
  const wanted = new Set(request.ids);
  const papers = open.papers.filter(({ planned }) => wanted.has(planned.id));
  if (papers.length < wanted.size) throw new Problem('paper-gone');
  const width = Math.max(2, String(open.papers.length).length);
  const files = [...papers]
    .sort((a, b) => a.number - b.number)
    .map((paper): [string, Uint8Array] => [entryName(paper, width), bytesOf(ports, open, paper, words)]);
  const name = documentName(words.papers.archive, open.plan, ports.now());
  return { name: `${name}.zip`, base64: ports.base64.encode(archive(Object.fromEntries(files))) };
}

/** «01 Приказ ….docx»; the number alone makes it unique. */
const entryName = ({ number, planned }: NumberedPaper, width: number): string =>
  `${String(number).padStart(width, '0')} ${cleanName(cutToBytes(planned.title, LONGEST_TITLE), LONGEST_TITLE)}.docx`;

function bytesOf(ports: Ports, open: OpenPackage, paper: NumberedPaper, words: Words): Uint8Array {
  try {
    const { model, template } = compose(ports, open, paper);
    return fill(model, template).bytes;
  } catch (error) {
    const { title } = paper.planned;
    throw new Problem('paper-failed', { title, text: describeProblem(error, words).message });
  }
}
