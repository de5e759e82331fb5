import type { DocumentForm } from '../../plan/document/block.ts';
import { wordPart } from '../package.ts';
import {
  FONT,
  type StyleDefinition,
  type StyleIds,
  sizeXml,
  styleSet,
  stylesPart,
  styleXml,
} from '../styles.ts';
import { type Package, readPart } from './pack.ts';
import { addPart, partOf } from './relations.ts';
import { attribute, child, children, type Element, rootOf, writeXml } from './tree.ts';

/**
 * The ids of our styles in the template. A style is found by its name first (editors rename ids: «1», «Style14»),
 * then by our id (a person renamed it), then a heading by its outline level; what is missing is added.
 */
export function resolveStyles(pack: Package, form: DocumentForm): StyleIds {
  const path = partOf(pack, 'styles');
  if (path === undefined) {
    addPart(pack, wordPart('styles', stylesPart(form)));
    return resolveStyles(pack, form);
  }
  const nodes = readPart(pack, path);
  const root = rootOf(nodes);
  const known = children(root, 'w:style').filter((style) => attribute(style, 'w:type') === 'paragraph');
  const size = form.size ?? 14;
  const wanted = styleSet(size).filter((style) => style.key !== 'pageNumber');
  const found = wanted.map((style) => findStyle(known, style));
  const ids = Object.fromEntries(wanted.map((style, at) => [style.key, found[at] ?? style.id]));
  const missing = wanted.filter((_, at) => found[at] === undefined);
  if (missing.length > 0) {
    const normal = known.find((style) => isOn(attribute(style, 'w:default')));
    const base = { normal: (normal && attribute(normal, 'w:styleId')) ?? '', body: ids.body ?? '' };
    const font = trusted(normal) ? '' : FONT;
    for (const style of missing) {
      const sized = font === '' || style.run.includes('<w:sz ') ? '' : sizeXml(size);
      root.children.push({ raw: styleXml(style, { ...base, font: font + sized }) });
    }
    pack.files[path] = writeXml(nodes);
  }
  return ids as StyleIds;
}

function findStyle(known: readonly Element[], style: StyleDefinition): string | undefined {
  const names = [style.name.toLowerCase(), ...style.synonyms];
  const found =
    known.find((one) => names.includes(nameOf(one))) ??
    known.find((one) => attribute(one, 'w:styleId') === style.id) ??
    known.find((one) => style.outline !== undefined && outline(one) === style.outline);
  return attribute(found, 'w:styleId');
}

function nameOf(style: Element): string {
  return (attribute(child(style, 'w:name'), 'w:val') ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}

function outline(style: Element): number | undefined {
  const level = attribute(child(child(style, 'w:pPr'), 'w:outlineLvl'), 'w:val');
  return level === undefined ? undefined : Number.parseInt(level, 10);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * Whether the template's ordinary text has a font that somebody chose. Old plans are mostly typed in Times over a
 * Normal style that is still Word's own Calibri: our text must not come out in that.
 */
function trusted(normal: Element | undefined): boolean {
  const fonts = child(child(normal, 'w:rPr'), 'w:rFonts');
  return attribute(fonts, 'w:ascii') !== undefined;
}
