import { strFromU8 } from 'fflate';
import { TemplateError } from './error.ts';
import { type Node, parseXml } from './tree.ts';

/** A package in memory. Parts that are not touched go back as they came. */
export interface Package {
  readonly files: Record<string, Uint8Array | string>;
  /** Path of the main part, e.g. `word/document.xml`. */
  readonly main: string;
}

export const TYPES = '[Content_Types].xml';

function text(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : strFromU8(content);
}

/** The tree of a part. */
export function readPart(pack: Package, path: string): Node[] {
  const content = pack.files[path];
  if (content === undefined) throw new TemplateError('broken', path);
  return parseXml(text(content).replace(/^\ufeff/, ''), path);
}
