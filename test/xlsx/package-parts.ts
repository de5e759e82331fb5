import { unzipSync, zipSync } from 'fflate';

/** Parts of a package as they stand in the zip, in its order; independent of the code under test. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(path));
}

/** The package with some parts replaced (undefined = taken out). */
export function withParts(
  bytes: Uint8Array,
  changes: Record<string, string | Uint8Array | undefined>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = Object.fromEntries(partsOf(bytes));
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) delete parts[path];
    else parts[path] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(parts);
}

/** Parts that no relation leads to, and relations that lead to no part. */
export function lostAndDangling(bytes: Uint8Array): { orphans: string[]; dangling: string[] } {
  const parts = partsOf(bytes);
  const reached = new Set<string>(['[Content_Types].xml']);
  const dangling: string[] = [];
  const visit = (owner: string) => {
    const slash = owner.lastIndexOf('/') + 1;
    const relations = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
    if (!parts.has(relations)) return;
    reached.add(relations);
    for (const [tag] of textOf(bytes, relations).matchAll(/<Relationship [^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      const path = new URL(target, `http://package/${owner}`).pathname.slice(1);
      if (!parts.has(path)) dangling.push(`${owner} → ${path}`);
      else if (!reached.has(path)) {
        reached.add(path);
        visit(path);
      }
    }
  };
  visit('');
  return { orphans: [...parts.keys()].filter((path) => !reached.has(path)), dangling };
}

/** Content types that are given to parts that are not there, and parts that have none. */
export function contentTypeGaps(bytes: Uint8Array): string[] {
  const types = textOf(bytes, '[Content_Types].xml');
  const overrides = [...types.matchAll(/PartName="\/([^"]*)"/g)].map((match) => match[1]!);
  const defaults = [...types.matchAll(/Extension="([^"]*)"/g)].map((match) => match[1]!);
  const parts = [...partsOf(bytes).keys()].filter((path) => path !== '[Content_Types].xml');
  return [
    ...overrides.filter((path) => !parts.includes(path)),
    ...parts.filter((path) => !overrides.includes(path) && !defaults.some((end) => path.endsWith(`.${end}`))),
  ];
}
