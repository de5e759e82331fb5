/** Folder of a part with its slash: «xl/workbook.xml» → «xl/»; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Target of a relation → path of the part, without leading slash. Absolute («/xl/…») and relative («../…») ones. */
export function resolveTarget(ownerPath: string, target: string): string {
  const full = target.startsWith('/') ? target : folderOf(ownerPath) + target;
  const steps: string[] = [];
  for (const step of full.replace(/\\/g, '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The part that holds the relations of another: «xl/workbook.xml» → «xl/_rels/workbook.xml.rels». */
export function relationsPathOf(ownerPath: string): string {
  const folder = folderOf(ownerPath);
  return `${folder}_rels/${ownerPath.slice(folder.length)}.rels`;
}

/** Names of parts are equal whatever their case (OPC §6.2.2.3); some writers use backslashes or escape one side. */
export function partKey(path: string): string {
  return percentDecoded(path).replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}
