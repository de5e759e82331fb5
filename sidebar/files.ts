import type { FileContent } from '../src/app/api.ts';

/** The template is kept in cells of the workbook: a form with a coat of arms fits, a photo album does not. */
const largestTemplate = 2 * 1024 * 1024;

/** By the extension; a browser that is told another type renames the file. */
const types = new Map([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
  ['ics', 'text/calendar'],
  ['csv', 'text/csv'],
  ['svg', 'image/svg+xml'],
]);

export function typeOf(name: string): string {
  return types.get(name.toLowerCase().replace(/^.*\./, '')) ?? 'application/octet-stream';
}

/** null when it is not a .docx (every .docx is a ZIP package and begins with «PK») or is too large. */
export async function readDocx(file: File): Promise<FileContent | null> {
  if (!/\.docx$/i.test(file.name) || file.size > largestTemplate) return null;
  const base64 = await readBase64(file);
  return base64.startsWith('UEs') ? { name: file.name, base64 } : null;
}

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Hands the file to the browser's downloads. */
export function downloadFile({ name, base64 }: FileContent): void {
  download(
    name,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  );
}

export const downloadText = (name: string, text: string): void => download(name, text);

function download(name: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface DocumentLink {
  readonly href: string;
  /** «open» in a new window, or «download» under the document's name. */
  readonly way: 'open' | 'download';
}

/**
 * What to do with a document's address: one on the web is opened, one that the page itself made is downloaded.
 * null for anything else: an address comes from a cell, and «javascript:» must not become a link.
 */
export function documentLink(url: string, base: string): DocumentLink | null {
  const address = url ? parsed(url, base) : null;
  if (!address) return null;
  const { protocol, href } = address;
  if (protocol === 'blob:' || protocol === 'file:' || href.startsWith('data:application/')) {
    return { href, way: 'download' };
  }
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { href, way: parsed(base, base)?.origin === address.origin ? 'download' : 'open' };
}

function parsed(url: string, base: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
