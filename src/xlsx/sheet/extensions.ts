import type { XmlNode } from '../xml/tree.ts';

/** Lists of that name among the extensions of a sheet: «x14:dataValidations», «x14:conditionalFormattings». */
export function extensionLists(root: XmlNode, name: string): XmlNode[] {
  const extensions = root.first('extLst')?.all('ext') ?? [];
  return extensions.flatMap((ext) => ext.all(name));
}

/** Takes a list out together with the extension that it leaves empty; nothing when it is no extension. */
export function removeExtensionList(root: XmlNode, list: XmlNode): void {
  const extensions = root.first('extLst');
  const ext = extensions?.all('ext').find((candidate) => candidate.children.includes(list));
  if (!extensions || !ext) return;
  ext.remove(list);
  if (ext.elements.length === 0) extensions.remove(ext);
  if (extensions.elements.length === 0) root.remove(extensions);
}
