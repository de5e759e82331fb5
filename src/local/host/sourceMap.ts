import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

const maps = new Map<string, SourceMap>();

/**
 * An error of the add-on's realm as one of ours, its stack pointing into the TypeScript sources when the map is
 * there (it lies outside dist/addon, because everything inside is pushed to Google).
 */
export function ownError(error: unknown, codeFile: string, mapFile: string): Error {
  const { name, message, stack } = error as Partial<Error>;
  const own = new Error(message ?? String(error));
  own.name = name ?? 'Error';
  if (stack) own.stack = mappedStack(stack, codeFile, mapFile);
  return own;
}

function mappedStack(stack: string, codeFile: string, mapFile: string): string {
  const map = mapOf(mapFile);
  if (!map) return stack;
  return stack.replace(/(?:[^\s()]*[\\/])?Code\.js:(\d+):(\d+)/g, (place, line: string, column: string) => {
    if (!place.startsWith(codeFile)) return place;
    const found = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in found)) return place;
    return `${found.originalSource}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file) && existsSync(file)) {
    maps.set(file, new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload));
  }
  return maps.get(file);
}
