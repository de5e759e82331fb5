import type { ConditionalFormat } from '../../workbook/workbook.ts';
import { areasName, parseAreas } from '../address.ts';
import type { StyleBook } from '../styles/style-book.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { extensionLists, removeExtensionList } from './extensions.ts';

/**
 * A rule as the file has it: `<cfRule>` in a `<conditionalFormatting>` that says where. Excel 2010 and later put rules
 * that look at other sheets among the extensions of the sheet (`x14:`), with areas, formula and style as elements.
 */
export interface ConditionalNode {
  node: XmlNode;
  parent: XmlNode;
  priority: number;
  rule: ConditionalFormat;
}

/** All rules in the order of priority. Their `origin` counts them in the order of the file. */
export function conditionalNodes(root: XmlNode, styles: StyleBook): ConditionalNode[] {
  const nodes: ConditionalNode[] = [];
  for (const parent of [...root.all('conditionalFormatting'), ...extendedParents(root)]) {
    const areas = parseAreas(parent.attribute('sqref') ?? parent.first('sqref')?.text ?? '');
    for (const node of parent.all('cfRule')) {
      const priority = node.attribute('priority');
      // Without a priority it is the extension of a plain rule (a data bar), not a rule of its own.
      if (priority === undefined && parent.attribute('sqref') === undefined) continue;
      const origin = String(nodes.length);
      const rule = { areas, formula: formulaOf(node), style: styleOf(node, styles), origin };
      nodes.push({ node, parent, priority: Number(priority ?? 0), rule });
    }
  }
  return nodes.sort((a, b) => a.priority - b.priority);
}

function extendedLists(root: XmlNode): XmlNode[] {
  return extensionLists(root, 'conditionalFormattings');
}

function extendedParents(root: XmlNode): XmlNode[] {
  return extendedLists(root).flatMap((list) => list.all('conditionalFormatting'));
}

function formulaOf(node: XmlNode): string | null {
  if (node.attribute('type') !== 'expression') return null;
  return node.first('formula')?.text ?? node.first('f')?.text ?? null;
}

function styleOf(node: XmlNode, styles: StyleBook): ConditionalFormat['style'] {
  const index = node.attribute('dxfId');
  return index === undefined ? styles.readDxf(node.first('dxf')) : styles.conditionalStyle(Number(index));
}

/** Takes the rule out, with the extension that belongs to it and what would stay empty around it. */
export function removeConditional(root: XmlNode, { node, parent }: ConditionalNode): void {
  const extensionId = node.first('extLst')?.elements.flatMap((ext) => ext.all('id'))[0]?.text;
  if (extensionId) {
    for (const extended of extendedParents(root)) {
      for (const rule of extended.all('cfRule')) {
        if (rule.attribute('id') === extensionId) removeRule(root, extended, rule);
      }
    }
  }
  removeRule(root, parent, node);
}

function removeRule(root: XmlNode, parent: XmlNode, node: XmlNode): void {
  parent.remove(node);
  if (parent.all('cfRule').length > 0) return;
  root.remove(parent);
  const list = extendedLists(root).find((candidate) => candidate.children.includes(parent));
  list?.remove(parent);
  if (list?.elements.length === 0) removeExtensionList(root, list);
}

/** Lets the rule speak for other cells: alone in its element, or in a copy of it, since the others stay. */
export function moveConditional(
  root: XmlNode,
  { node, parent }: ConditionalNode,
  rule: ConditionalFormat,
): void {
  const sqref = areasName(rule.areas);
  const isPlain = parent.attribute('sqref') !== undefined;
  const home = parent.all('cfRule').length === 1 ? parent : element(parent.toString());
  if (isPlain) home.setAttribute('sqref', sqref);
  else home.first('sqref')?.setText(sqref);
  if (home === parent) return;
  home.setChildren(isPlain ? [node] : [node, home.first('sqref')!]);
  parent.remove(node);
  const list = isPlain ? root : extendedLists(root).find(({ children }) => children.includes(parent));
  list?.setChildren(list.children.flatMap((child) => (child === parent ? [child, home] : [child])));
}
