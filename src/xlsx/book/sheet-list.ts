import type { Sheet } from '../../workbook/workbook.ts';
import { escapeAttribute } from '../xml/text.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { moveLocalNames } from './defined-names.ts';
import { WORKBOOK } from './sequence.ts';

/** What the workbook part says of its sheets. */
export class SheetList {
  private readonly root: XmlNode;
  private readonly list: XmlNode;
  /** As in the file. */
  private readonly original: XmlNode[];
  /** Entries that the model does not show: chart sheets, old dialogues. */
  private readonly foreign: XmlNode[];

  /** `shown` = ids of the sheets that the model was read with. */
  constructor(root: XmlNode, shown: ReadonlySet<number>) {
    this.root = root;
    this.list = root.ensureChild('sheets', WORKBOOK);
    this.original = this.list.all('sheet');
    this.foreign = this.original.filter((node) => !shown.has(idOf(node)));
  }

  get foreignNames(): string[] {
    return this.foreign.map((node) => node.attribute('name') ?? '');
  }

  /** Who makes a new sheet sees only the ids of the model: a foreign entry that has the same takes another. */
  makeRoom(wanted: number[]): void {
    const taken = new Set([...wanted, ...this.original.map(idOf)]);
    for (const node of this.foreign) {
      if (!wanted.includes(idOf(node))) continue;
      let free = 1;
      while (taken.has(free)) free += 1;
      taken.add(free);
      node.setAttribute('sheetId', String(free));
    }
  }

  /** `r:id` of a sheet. */
  relationId(id: number): string | undefined {
    return this.original.find((node) => idOf(node) === id)?.relationId;
  }

  /**
   * The order, names and states of the model; a foreign entry keeps its place behind the same sheet. `relation`
   * gives the attribute for a sheet that is new. Gives the position of each sheet of the model.
   */
  arrange(sheets: Sheet[], relation: (sheet: Sheet) => string): number[] {
    const known = new Map(this.original.map((node) => [idOf(node), node]));
    const nodes = sheets.map((sheet) => this.entry(known.get(sheet.id), sheet, relation));
    const kept = new Set(nodes);
    const followers = new Map<XmlNode | undefined, XmlNode[]>();
    let leader: XmlNode | undefined;
    for (const node of this.original) {
      if (kept.has(node)) leader = node;
      else if (this.foreign.includes(node)) followers.set(leader, [...(followers.get(leader) ?? []), node]);
    }
    const order = [undefined, ...nodes].flatMap((node) => [
      ...(node ? [node] : []),
      ...(followers.get(node) ?? []),
    ]);
    const isSame =
      order.length === this.original.length && order.every((node, i) => node === this.original[i]);
    if (!isSame) this.reorder(order);
    this.showVisible(order);
    return nodes.map((node) => order.indexOf(node));
  }

  private entry(existing: XmlNode | undefined, sheet: Sheet, relation: (sheet: Sheet) => string): XmlNode {
    const p = this.root.prefix;
    const node =
      existing ??
      element(`<${p}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheet.id}" ${relation(sheet)}/>`);
    node.setAttribute('name', sheet.name);
    if ((node.attribute('state') ?? 'visible') !== sheet.state) {
      node.setAttribute('state', sheet.state === 'visible' ? undefined : sheet.state);
    }
    return node;
  }

  private reorder(order: XmlNode[]): void {
    this.list.setChildren(order);
    moveLocalNames(this.root, (old) => {
      const position = order.indexOf(this.original[old]!);
      return position < 0 ? undefined : position;
    });
    for (const view of this.root.first('bookViews')?.all('workbookView') ?? []) {
      for (const name of ['activeTab', 'firstSheet']) {
        const old = view.attribute(name);
        if (old === undefined) continue;
        view.setAttribute(name, String(Math.max(0, order.indexOf(this.original[Number(old)]!))));
      }
    }
  }

  /** The sheet that opens first must be one that can be seen. */
  private showVisible(order: XmlNode[]): void {
    const isVisible = (node: XmlNode | undefined) => (node?.attribute('state') ?? 'visible') === 'visible';
    const first = order.findIndex(isVisible);
    const view = this.root.first('bookViews')?.first('workbookView');
    const active = Number(view?.attribute('activeTab') ?? 0);
    if (first < 0 || isVisible(order[active])) return;
    const views = this.root.ensureChild('bookViews', WORKBOOK);
    views.ensureChild('workbookView', ['workbookView']).setAttribute('activeTab', String(first));
  }
}

function idOf(node: XmlNode): number {
  return Number(node.attribute('sheetId'));
}
