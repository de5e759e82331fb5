import { escapeAttribute } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import type { Package } from './package.ts';
import { folderOf, relationsPathOf, resolveTarget } from './path.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  id: string;
  /** Last step of the type, the same in transitional and strict packages: «worksheet», «threadedComment». */
  kind: string;
  /** Path of the part, or the address as written when the relation is external. */
  target: string;
  external: boolean;
}

/** The relations of one part (or of the package: owner ''). */
export class Relations {
  private readonly pkg: Package;
  private readonly owner: string;
  private readonly path: string;
  /** No id below this number is free; saves looking at all of them for each of thousands of links. */
  private nextId = 1;

  constructor(pkg: Package, owner: string) {
    this.pkg = pkg;
    this.owner = owner;
    this.path = relationsPathOf(owner);
  }

  get all(): Relation[] {
    if (!this.pkg.has(this.path)) return [];
    return this.pkg
      .document(this.path)
      .root.all('Relationship')
      .map((node) => this.read(node));
  }

  ofKind(kind: string): Relation[] {
    return this.all.filter((relation) => relation.kind === kind && !relation.external);
  }

  /** Parts of that kind that are really there: a dangling relation counts as none. */
  partOfKind(kind: string): string | undefined {
    return this.ofKind(kind).find(({ target }) => this.pkg.has(target))?.target;
  }

  byId(id: string | undefined): Relation | undefined {
    return id === undefined ? undefined : this.all.find((relation) => relation.id === id);
  }

  /** Gives the id. An external target is an address, else the path of a part. */
  add(type: string, target: string, external = false): string {
    if (!this.pkg.has(this.path)) {
      this.pkg.addText(
        this.path,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`,
      );
    }
    const { root } = this.pkg.document(this.path);
    const id = this.freeId(root);
    const written = escapeAttribute(external ? target : this.relative(target));
    const mode = external ? ' TargetMode="External"' : '';
    const tag = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${written}"${mode}/>`;
    root.append(element(tag));
    this.pkg.touch(this.path);
    return id;
  }

  private freeId(root: XmlNode): string {
    if (this.nextId === 1) {
      for (const node of root.all('Relationship')) {
        const number = /^rId(\d{1,9})$/.exec(node.attribute('Id') ?? '')?.[1];
        this.nextId = Math.max(this.nextId, Number(number ?? 0) + 1);
      }
    }
    this.nextId += 1;
    return `rId${this.nextId - 1}`;
  }

  remove(id: string): void {
    const { root } = this.pkg.document(this.path);
    const node = root.all('Relationship').find((relation) => relation.attribute('Id') === id);
    if (!node) return;
    root.remove(node);
    this.pkg.touch(this.path);
  }

  private read(node: XmlNode): Relation {
    const target = node.attribute('Target') ?? '';
    const external = node.attribute('TargetMode') === 'External';
    return {
      id: node.attribute('Id') ?? '',
      kind: node.attribute('Type')?.split('/').pop() ?? '',
      target: external ? target : resolveTarget(this.owner, target),
      external,
    };
  }

  /** Beside or below the owner: relative; elsewhere «../drawings/x.vml», as Excel writes it. */
  private relative(path: string): string {
    const here = folderOf(this.owner);
    if (path.startsWith(here)) return path.slice(here.length);
    const up = folderOf(here.slice(0, -1));
    return path.startsWith(up) ? `../${path.slice(up.length)}` : `/${path}`;
  }
}
