import { strFromU8, unzipSync } from 'fflate';
import { TemplateError } from './error.ts';
import { type Package, readPart, TYPES } from './pack.ts';
import { relationsOf } from './relations.ts';
import { attribute, children, type Node, rootOf } from './tree.ts';

const LARGEST_PART = 20_000_000;
const LARGEST_WHOLE = 60_000_000;

/** Throws `TemplateError`, and nothing else, for whatever is not a readable .docx. */
export function openTemplate(bytes: Uint8Array): Package {
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) throw new TemplateError(foreign);
  const files = unpack(bytes);
  if (files.mimetype !== undefined) throw new TemplateError('open-document');
  if (files[TYPES] === undefined || files['_rels/.rels'] === undefined) throw new TemplateError('not-docx');
  const main = relationsOf({ files, main: '' }, '').find(
    (relation) => relation.kind === 'officeDocument',
  )?.path;
  const type = main === undefined ? '' : contentType(readPart({ files, main }, TYPES), main);
  if (main === undefined || files[main] === undefined) throw new TemplateError('not-docx');
  if (type.includes('macroEnabled')) throw new TemplateError('macros');
  if (!type.includes('wordprocessingml')) throw new TemplateError('not-docx');
  return { files, main };
}

/** The name of a stream, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** Known by the first bytes. A .docx with a password lies in the same container as an old .doc. */
function foreignFormat(
  bytes: Uint8Array,
): 'empty' | 'old-word' | 'protected' | 'rich-text' | 'not-docx' | undefined {
  if (bytes.length === 0) return 'empty';
  const head = strFromU8(bytes.subarray(0, 8), true);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return strFromU8(bytes, true).includes(ENCRYPTED) ? 'protected' : 'old-word';
  }
  if (head.startsWith('{\\rtf')) return 'rich-text';
  return head.startsWith('PK') ? undefined : 'not-docx';
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0;
  const tooLarge = (size: number) => {
    whole += size;
    return size > LARGEST_PART || whole > LARGEST_WHOLE;
  };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (tooLarge(originalSize)) throw new TemplateError('too-large');
        return !name.endsWith('/');
      },
    });
    // Without a prototype: a path «constructor» must not find what every object has.
    return Object.assign(Object.create(null), files);
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError('broken', 'zip');
  }
}

/** The content type of a part: its own override, or the default of its ending. */
function contentType(types: readonly Node[], path: string): string {
  const root = rootOf(types);
  const own = children(root, 'Override').find((entry) => attribute(entry, 'PartName') === `/${path}`);
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const byEnding = children(root, 'Default').find((entry) => attribute(entry, 'Extension') === ending);
  return attribute(own ?? byEnding, 'ContentType') ?? '';
}
