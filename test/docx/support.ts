import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, DocumentModel } from '../../src/plan/document/block.ts';

/** One part of these blocks and nothing else. */
export function documentOf(...blocks: readonly Block[]): DocumentModel {
  return { title: 'Проверка', author: 'МБУ ДО ДДТ', tags: {}, parts: [{ name: 'всё', blocks }] };
}

/** The text parts of a .docx by path. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  const files = unzipSync(docx);
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function documentXml(docx: Uint8Array): string {
  return partsOf(docx)['word/document.xml']!;
}

/** The package with some parts put in other words. */
export function repacked(docx: Uint8Array, change: Record<string, (xml: string) => string>): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(docx);
  for (const [path, edit] of Object.entries(change)) {
    files[path] = strToU8(edit(files[path] ? strFromU8(files[path]) : ''));
  }
  return zipSync(files);
}

/** Text of every paragraph; a line break is «\n». */
export function paragraphTexts(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    (paragraph.match(/<w:t[ >][^<]*<\/w:t>|<w:br\/>|<w:tab\/>/g) ?? [])
      .map((piece) => (piece === '<w:br/>' ? '\n' : piece === '<w:tab/>' ? '\t' : unescaped(piece)))
      .join(''),
  );
}

function unescaped(element: string): string {
  return element
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The `w:sectPr` elements in order. */
export function sections(xml: string): string[] {
  return xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
}

export function attributes(xml: string, element: string, name: string): string[] {
  const found = xml.match(new RegExp(`<${element}( [^>]*)?/?>`, 'g')) ?? [];
  return found.map((tag) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const asked = new Map<string, boolean>();

/** Whether a program of the machine is there; says so loudly when it is not, since its tests are then skipped. */
export function installed(program: string): boolean {
  let there = asked.get(program);
  if (there === undefined) {
    there = spawnSync('which', [program]).status === 0;
    asked.set(program, there);
    if (!there) console.warn(`\n!!! ${program} is NOT installed: the tests that need it are SKIPPED !!!\n`);
  }
  return there;
}

let office: string | undefined;

/** Through LibreOffice into another format; the result as bytes. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'network-plan-docx-'));
  const source = join(folder, `source.${from}`);
  writeFileSync(source, bytes);
  // A profile for this process: two LibreOffices on one profile refuse each other, a new one costs seconds.
  office ??= mkdtempSync(join(tmpdir(), 'network-plan-office-'));
  const profile = `-env:UserInstallation=file://${office}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, source], {
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  return readFileSync(join(folder, `source.${to}`));
}

/** Standard output of a program that is given a file. */
export function outputOf(
  program: string,
  args: readonly string[],
  bytes: Uint8Array,
  ending: string,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'network-plan-docx-'));
  const file = join(folder, `source.${ending}`);
  writeFileSync(file, bytes);
  const run = spawnSync(program, [...args.map((arg) => (arg === '@' ? file : arg))], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}`);
  return run.stdout;
}
