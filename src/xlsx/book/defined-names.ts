import { escapeText } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKBOOK } from './sequence.ts';

export const FILTER_NAME = '_xlnm._FilterDatabase';
export const PRINT_TITLES = '_xlnm.Print_Titles';

function localNames(root: XmlNode, sheet: number): XmlNode[] {
  const nodes = root.first('definedNames')?.all('definedName') ?? [];
  return nodes.filter((node) => node.attribute('localSheetId') === String(sheet));
}

export function hasLocalName(root: XmlNode, sheet: number, name: string): boolean {
  return localNames(root, sheet).some((node) => node.attribute('name') === name);
}

/** A name that belongs to one sheet (by its position); null takes it away. */
export function setLocalName(root: XmlNode, sheet: number, name: string, text: string | null): void {
  const old = localNames(root, sheet).find((node) => node.attribute('name') === name);
  if (text === null) {
    const list = root.first('definedNames');
    if (old) list?.remove(old);
    if (list && list.elements.length === 0) root.remove(list);
  } else if (old) old.setText(text);
  else {
    const hidden = name === FILTER_NAME ? ' hidden="1"' : '';
    const qname = `${root.prefix}definedName`;
    const xml = `<${qname} name="${name}" localSheetId="${sheet}"${hidden}>${escapeText(text)}</${qname}>`;
    root.ensureChild('definedNames', WORKBOOK).append(element(xml));
  }
}

/** Names know their sheet by its position, so they move with it and go with it. */
export function moveLocalNames(root: XmlNode, newPosition: (old: number) => number | undefined): void {
  const list = root.first('definedNames');
  for (const node of list?.all('definedName') ?? []) {
    const old = node.attribute('localSheetId');
    if (old === undefined) continue;
    const position = newPosition(Number(old));
    if (position === undefined) list!.remove(node);
    else node.setAttribute('localSheetId', String(position));
  }
  if (list && list.elements.length === 0) root.remove(list);
}

/** The texts of all names, for a sheet that is called otherwise now. */
export function replaceInNames(root: XmlNode, replace: (text: string) => string): void {
  for (const node of root.first('definedNames')?.all('definedName') ?? []) {
    const text = replace(node.text);
    if (text !== node.text) node.setText(text);
  }
}
