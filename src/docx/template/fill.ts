import type { DocumentModel } from '../../plan/document/block.ts';
import { CORE_TYPE, coreXml, override } from '../package.ts';
import type { Tally } from '../xml.ts';
import { zip } from '../zip.ts';
import { Body } from './body.ts';
import { TemplateError, type TemplateNote, type TemplatePlace } from './error.ts';
import { tagValues } from './names.ts';
import { unwrapped } from './nested.ts';
import { listsAfter, mergeNumbering } from './numbering.ts';
import { openTemplate } from './open.ts';
import { type Package, readPart, TYPES } from './pack.ts';
import { addRelation, partOf, register, relationsOf } from './relations.ts';
import { Report } from './report.ts';
import { resolveStyles } from './styles.ts';
import { fillTags, paragraphsIn } from './tags.ts';
import { attribute, child, children, rootOf, writeXml } from './tree.ts';

export interface Filled {
  readonly bytes: Uint8Array;
  readonly notes: readonly TemplateNote[];
}

/** Namespace of «Strict Open XML»: the same names with other meanings of values. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const OTHER_PARTS: readonly TemplatePlace['part'][] = ['header', 'footer', 'footnotes', 'endnotes'];

/** The template with the document in it. Throws `TemplateError`. */
export function fillTemplate(template: Uint8Array, document: DocumentModel, tally: Tally): Filled {
  const pack = openTemplate(template);
  const report = new Report(document);
  fillDocument(pack, document, report, tally);
  const values = tagValues(document.tags);
  for (const part of OTHER_PARTS) {
    for (const { kind, path } of relationsOf(pack, pack.main)) {
      if (kind !== part || pack.files[path] === undefined) continue;
      report.enter(part);
      const nodes = readPart(pack, path);
      for (const paragraph of paragraphsIn(rootOf(nodes))) fillTags(paragraph, values, report, tally);
      pack.files[path] = writeXml(nodes);
    }
  }
  writeCore(pack, coreXml(document, tally));
  becomeDocument(pack);
  return { bytes: zip(pack.files), notes: report.all() };
}

function fillDocument(pack: Package, document: DocumentModel, report: Report, tally: Tally): void {
  const nodes = readPart(pack, pack.main);
  const root = rootOf(nodes);
  const body = child(root, 'w:body');
  if (root.start.includes(STRICT)) throw new TemplateError('strict');
  if (root.name !== 'w:document' || body === undefined) throw new TemplateError('broken', pack.main);
  const form = document.form ?? {};
  const lists = listsAfter(pack);
  const context = {
    styles: resolveStyles(pack, form),
    lists,
    tally,
    size: form.size ?? 14,
    oldLayout: layoutOf(pack) < 15,
  };
  const filling = { document, context, report };
  body.children = new Body(filling).fill(unwrapped(body.children, document));
  const values = tagValues(document.tags);
  for (const paragraph of paragraphsIn(body)) fillTags(paragraph, values, report, tally);
  mergeNumbering(pack, lists);
  pack.files[pack.main] = writeXml(nodes);
}

/** The version of Word whose layout the template asks for; without a word about it, that of 2007. */
function layoutOf(pack: Package): number {
  const path = partOf(pack, 'settings');
  if (path === undefined) return 12;
  const settings = children(child(rootOf(readPart(pack, path)), 'w:compat'), 'w:compatSetting');
  const mode = settings.find((setting) => attribute(setting, 'w:name') === 'compatibilityMode');
  return Number.parseInt(attribute(mode, 'w:val') ?? '12', 10);
}

function writeCore(pack: Package, core: string): void {
  const known = relationsOf(pack, '').find((relation) => relation.kind === 'core-properties');
  const path = known?.path ?? 'docProps/core.xml';
  pack.files[path] = core;
  if (known !== undefined) return;
  register(pack, TYPES, override(`/${path}`, CORE_TYPE));
  addRelation(pack, '', 'core-properties', path);
}

/** A .dotx says of itself that it is a template; under the name .docx Word would refuse it. */
function becomeDocument(pack: Package): void {
  const nodes = readPart(pack, TYPES);
  pack.files[TYPES] = writeXml(nodes).replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  );
}
