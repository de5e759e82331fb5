import type { Block, DocumentModel, PageForm, Part } from '../plan/document/block.ts';

/** Blocks that stand on pages of one form; no form = the pages of the surroundings. */
export interface Flow {
  readonly page: PageForm | undefined;
  readonly blocks: readonly Block[];
}

/** Cuts parts at their section blocks. Flows without blocks are left out: they would be blank pages. */
export function flows(parts: readonly (readonly Block[])[]): Flow[] {
  const all: { page: PageForm | undefined; blocks: Block[] }[] = [];
  let current: { page: PageForm | undefined; blocks: Block[] } | undefined;
  const open = (page: PageForm | undefined) => {
    current = { page, blocks: [] };
    all.push(current);
  };
  for (const blocks of parts) {
    if (current === undefined || current.page !== undefined) open(undefined);
    for (const block of blocks) {
      if (block.kind === 'section') open(block.page);
      else current!.blocks.push(block);
    }
  }
  return mergePlain(all.filter((flow) => flow.blocks.some((block) => block.kind !== 'page-break')));
}

/** Two plain flows become neighbours when the section between them was empty. */
function mergePlain(all: readonly Flow[]): Flow[] {
  const merged: Flow[] = [];
  for (const flow of all) {
    const last = merged[merged.length - 1];
    if (last && last.page === undefined && flow.page === undefined) {
      merged[merged.length - 1] = { page: undefined, blocks: [...last.blocks, ...flow.blocks] };
    } else merged.push(flow);
  }
  return merged;
}

/** The parts of a document as they print, or as the template that is handed out shows them. */
export function partBlocks(part: Part, shell: boolean): readonly Block[] {
  if (!shell) return part.blocks;
  return part.shell ?? [{ kind: 'paragraph', text: `{{@${part.name}}}` }];
}

export function documentFlows(document: DocumentModel, shell: boolean): Flow[] {
  return flows(document.parts.map((part) => partBlocks(part, shell)));
}
