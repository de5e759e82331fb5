import type { DocumentModel } from '../plan/document/block.ts';
import { blocksXml } from './blocks.ts';
import type { Context } from './context.ts';
import { documentFlows } from './flows.ts';
import { R, W } from './namespaces.ts';
import { Lists } from './numbering.ts';
import {
  coreXml,
  FONT_TABLE,
  type PartFile,
  packageFiles,
  pageNumberParts,
  SETTINGS,
  wordPart,
} from './package.ts';
import { carrier } from './paragraph.ts';
import { closeSection, PLAIN_PAGE, sectionXml, textArea } from './section.ts';
import { styleIds, styleSet, stylesPart } from './styles.ts';
import { expandTags } from './template/names.ts';
import type { Tally } from './xml.ts';
import { zip } from './zip.ts';

/** A document of our own form. With `shell` the parts appear as an institution may edit them. */
export function ownDocument(document: DocumentModel, shell: boolean, tally: Tally): Uint8Array {
  const form = document.form ?? {};
  const size = form.size ?? 14;
  const styles = styleIds(styleSet(size));
  const lists = new Lists();
  const numbers = pageNumberParts(form, styles.pageNumber);
  const body = bodyXml(document, shell, references(numbers), { styles, lists, tally, size });
  const parts = [
    wordPart('styles', stylesPart(form)),
    wordPart('settings', SETTINGS),
    wordPart('fontTable', FONT_TABLE),
    ...numbers,
  ];
  if (lists.used.length > 0) parts.push(wordPart('numbering', lists.part()));
  return zip(packageFiles(`<w:document ${W} ${R}>${body}</w:document>`, coreXml(document, tally), parts));
}

function references(numbers: readonly PartFile[]): string {
  return numbers
    .map((part, at) => {
      const type = at === 0 ? 'default' : 'first';
      return `<w:${part.relation}Reference w:type="${type}" r:id="${part.name}"/>`;
    })
    .join('');
}

function bodyXml(
  document: DocumentModel,
  shell: boolean,
  numbers: string,
  shared: Omit<Context, 'area'>,
): string {
  const form = document.form ?? {};
  const expand = shell ? { expand: (text: string) => expandTags(text, document.tags) } : {};
  const all = documentFlows(document, shell);
  const out: string[] = [];
  let page = PLAIN_PAGE;
  all.forEach((flow, at) => {
    page = flow.page ?? PLAIN_PAGE;
    const elements = blocksXml(flow.blocks, { ...shared, area: textArea(page, form) }, expand);
    if (at < all.length - 1) closeSection(elements, sectionXml(page, form, numbers));
    for (const element of elements) out.push(element);
  });
  // A body must not end with a table: Word wants a paragraph before the properties of the last section.
  if (!out[out.length - 1]?.startsWith('<w:p>')) out.push(carrier());
  return `<w:body>${out.join('')}${sectionXml(page, form, numbers)}</w:body>`;
}
