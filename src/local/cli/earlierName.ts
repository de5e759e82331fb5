import { readdir } from 'node:fs/promises';

const NUMBERED = /^\d{2,3} (.+)$/;

const titleOf = (file: string): string | undefined => NUMBERED.exec(file)?.[1]?.normalize();

/**
 * Under which name a document lies in the folder already. Numbers shift when the plan gets one more partner: the same
 * document under its earlier number is not written a second time. `taken` = files of other papers.
 */
export async function earlierName(folder: string, file: string, taken: ReadonlySet<string>): Promise<string> {
  const there: readonly string[] = await readdir(folder).catch(() => []);
  if (there.includes(file)) return file;
  const title = titleOf(file);
  return there.find((name) => titleOf(name) === title && !taken.has(name)) ?? file;
}
