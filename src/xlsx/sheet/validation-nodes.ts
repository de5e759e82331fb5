import type { Area, ListValidation } from '../../workbook/workbook.ts';
import { areasName, parseAreas } from '../address.ts';
import { escapeText } from '../xml/text.ts';
import type { XmlNode } from '../xml/tree.ts';
import { extensionLists, removeExtensionList } from './extensions.ts';

/**
 * A rule as the file has it. Excel 2010 and later put a rule that looks at another sheet among the extensions of the
 * sheet (`x14:dataValidation`), with its areas and formulas in elements instead of attributes.
 */
export interface ValidationNode {
  node: XmlNode;
  parent: XmlNode;
  areas: Area[];
  /** The rule as the model shows it; undefined for numbers, dates, lengths, own formulas. */
  list: ListValidation | undefined;
}

/** All rules of the sheet in the order of the file: plain ones, then extensions. */
export function validationNodes(root: XmlNode): ValidationNode[] {
  return [...root.all('dataValidations'), ...extensionLists(root, 'dataValidations')].flatMap((parent) =>
    parent.all('dataValidation').map((node) => {
      const areas = parseAreas(node.attribute('sqref') ?? node.first('sqref')?.text ?? '');
      return { node, parent, areas, list: listOf(node, areas) };
    }),
  );
}

function listOf(node: XmlNode, areas: Area[]): ListValidation | undefined {
  if (node.attribute('type') !== 'list' || areas.length === 0) return undefined;
  const formula = node.first('formula1');
  const text = (formula?.first('f')?.text ?? formula?.text ?? '').trim();
  const typed = /^"(.*)"$/s.exec(text)?.[1];
  const source =
    typed === undefined ? { reference: text } : { values: typedValues(typed.replace(/""/g, '"')) };
  const style = node.attribute('errorStyle') ?? 'stop';
  return { areas, source, allowInvalid: node.flag('showErrorMessage') !== true || style !== 'stop' };
}

/** Excel shows the values without the blanks around them. */
function typedValues(text: string): string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function setValidationAreas({ node }: ValidationNode, areas: readonly Area[]): void {
  if (node.attribute('sqref') !== undefined) node.setAttribute('sqref', areasName(areas));
  else node.first('sqref')?.setText(areasName(areas));
}

/** Takes the rule out, and what would stay empty around it. */
export function removeValidation(root: XmlNode, { node, parent }: ValidationNode): void {
  parent.remove(node);
  if (parent.all('dataValidation').length > 0) return;
  root.remove(parent);
  removeExtensionList(root, parent);
}

/** A new plain rule: those may look at other sheets too, in every Excel since 2010. */
export function validationXml(p: string, rule: ListValidation, formula: string): string {
  const errorStyle = rule.allowInvalid ? ' errorStyle="warning"' : '';
  const attributes = `type="list"${errorStyle} allowBlank="1" showInputMessage="1" showErrorMessage="1"`;
  const body = `<${p}formula1>${escapeText(formula)}</${p}formula1>`;
  return `<${p}dataValidation ${attributes} sqref="${areasName(rule.areas)}">${body}</${p}dataValidation>`;
}
