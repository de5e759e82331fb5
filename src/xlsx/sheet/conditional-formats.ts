import type { ConditionalFormat, Sheet } from '../../workbook/workbook.ts';
import { areasName, sameAreas } from '../address.ts';
import { XlsxError } from '../error.ts';
import { styleText } from '../styles/look.ts';
import type { StyleBook } from '../styles/style-book.ts';
import type { StyleEditor } from '../styles/style-editor.ts';
import { escapeText } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import {
  type ConditionalNode,
  conditionalNodes,
  moveConditional,
  removeConditional,
} from './conditional-nodes.ts';
import { WORKSHEET } from './sequence.ts';

export function readConditionalFormats(root: XmlNode, styles: StyleBook): ConditionalFormat[] {
  return conditionalNodes(root, styles).map(({ rule }) => rule);
}

/** A rule that stays, or only covers other cells, keeps its element; a rule that changed is written anew. */
export function patchConditionalFormats(
  root: XmlNode,
  after: Sheet,
  book: StyleBook,
  editor: StyleEditor,
): boolean {
  const inFile = conditionalNodes(root, book);
  const wanted = after.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const matched = match(inFile, wanted);
  const isSame =
    inFile.length === wanted.length &&
    wanted.every((rule, i) => matched[i] === inFile[i] && sameAreas(rule.areas, inFile[i]!.rule.areas));
  if (isSame) return false;
  for (const entry of inFile) if (!matched.includes(entry)) removeConditional(root, entry);
  let highest = Math.max(0, ...inFile.map(({ priority }) => priority));
  const nodes = wanted.map((rule, i) => {
    const entry = matched[i];
    if (!entry) {
      highest += 1;
      return addRule(root, rule, highest, after.name, editor);
    }
    if (!sameAreas(entry.rule.areas, rule.areas)) moveConditional(root, entry, rule);
    return entry.node;
  });
  if (!isRising(nodes)) nodes.forEach((node, i) => void node.setAttribute('priority', String(i + 1)));
  return true;
}

/** For each wanted rule the one of the file that it is: by origin, or by saying the same. */
function match(inFile: ConditionalNode[], wanted: ConditionalFormat[]): (ConditionalNode | undefined)[] {
  const free = new Set(inFile);
  const take = (entry: ConditionalNode | undefined) => {
    if (entry) free.delete(entry);
    return entry;
  };
  const byOrigin = new Map(inFile.map((entry) => [entry.rule.origin, entry]));
  const first = wanted.map((rule) => {
    const entry = byOrigin.get(rule.origin);
    return take(entry && free.has(entry) && sayingOf(entry.rule) === sayingOf(rule) ? entry : undefined);
  });
  const bySaying = new Map(
    [...free].map((entry) => [areasName(entry.rule.areas) + sayingOf(entry.rule), entry]),
  );
  return wanted.map((rule, i) => {
    const entry = rule.formula === null ? undefined : bySaying.get(areasName(rule.areas) + sayingOf(rule));
    return first[i] ?? take(entry && free.has(entry) ? entry : undefined);
  });
}

/** What makes a rule the same whatever cells it speaks for. */
function sayingOf({ formula, style }: ConditionalFormat): string {
  return JSON.stringify(formula) + styleText(style);
}

function addRule(
  root: XmlNode,
  rule: ConditionalFormat,
  priority: number,
  sheet: string,
  editor: StyleEditor,
): XmlNode {
  if (rule.formula === null) {
    throw new XlsxError('unknown-rule', 'A conditional format without a formula is not in the file', {
      sheet,
    });
  }
  const p = root.prefix;
  const attributes = `type="expression" dxfId="${editor.addConditionalStyle(rule.style)}" priority="${priority}"`;
  const body = `<${p}cfRule ${attributes}><${p}formula>${escapeText(rule.formula)}</${p}formula></${p}cfRule>`;
  const parent = element(
    `<${p}conditionalFormatting sqref="${areasName(rule.areas)}">${body}</${p}conditionalFormatting>`,
  );
  root.insertInOrder(parent, WORKSHEET);
  return parent.first('cfRule')!;
}

/** The first rule wins, so the numbers must rise as the model lists the rules. */
function isRising(nodes: XmlNode[]): boolean {
  const priorities = nodes.map((node) => Number(node.attribute('priority')));
  return priorities.every((priority, i) => i === 0 || priority > priorities[i - 1]!);
}
