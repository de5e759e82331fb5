import { wordType } from '../namespaces.ts';
import { override, type PartFile, relationship } from '../package.ts';
import { type Package, readPart, TYPES } from './pack.ts';
import { attribute, children, rootOf, writeXml } from './tree.ts';

export interface Relation {
  readonly id: string;
  /** Last step of the type: `styles`, `header`. */
  readonly kind: string;
  /** Path in the package; meaningless for external targets, which are left out. */
  readonly path: string;
}

/** Where the relationships of a part stand; the package's own for ''. */
function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationsOf(pack: Package, part: string): Relation[] {
  const path = relationsPath(part);
  if (pack.files[path] === undefined) return [];
  return children(rootOf(readPart(pack, path)), 'Relationship')
    .filter((entry) => attribute(entry, 'TargetMode') !== 'External')
    .map((entry) => {
      const type = attribute(entry, 'Type') ?? '';
      return {
        id: attribute(entry, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: resolve(part, attribute(entry, 'Target') ?? ''),
      };
    });
}

/** A target is relative to the folder of its part, or absolute with a leading slash. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The first part of this kind that the document refers to and the package has. */
export function partOf(pack: Package, kind: string): string | undefined {
  return relationsOf(pack, pack.main).find(
    (relation) => relation.kind === kind && pack.files[relation.path] !== undefined,
  )?.path;
}

/** Adds a part beside the main one, with its content type and its relationship. */
export function addPart(pack: Package, part: PartFile): void {
  const folder = pack.main.slice(0, pack.main.lastIndexOf('/') + 1);
  let name = part.name;
  while (pack.files[`${folder}${name}.xml`] !== undefined) name += '0';
  const path = `${folder}${name}.xml`;
  pack.files[path] = part.xml;
  register(pack, TYPES, override(`/${path}`, wordType(part.relation)));
  addRelation(pack, pack.main, part.relation, `/${path}`);
}

export function addRelation(pack: Package, from: string, kind: string, target: string): void {
  const path = relationsPath(from);
  if (pack.files[path] === undefined) {
    pack.files[path] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  }
  const taken = relationsOf(pack, from).map((relation) => relation.id);
  let id = `networkPlan${taken.length}`;
  while (taken.includes(id)) id += '0';
  register(pack, path, relationship(id, kind, target));
}

/** Appends an entry to the root of a part. */
export function register(pack: Package, path: string, entry: string): void {
  const nodes = readPart(pack, path);
  rootOf(nodes).children.push({ raw: entry });
  pack.files[path] = writeXml(nodes);
}
