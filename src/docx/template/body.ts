import type { DocumentModel, PageForm } from '../../plan/document/block.ts';
import { blocksXml } from '../blocks.ts';
import { flows } from '../flows.ts';
import { carrier } from '../paragraph.ts';
import { closeSection } from '../section.ts';
import { tagName } from './names.ts';
import { type Filling, fillNested, isTable } from './nested.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { isBlank, type Spot, sectionOf, spotAt } from './spots.ts';
import { type Element, isElement, type Node, named } from './tree.ts';

/**
 * The body of a template with its `{{@blocks}}` filled. A part may open sections of its own: the template's section
 * around it is then cut in two, and its form comes back after the part if anything is left to print in it.
 */
export class Body {
  private readonly filling: Filling;
  private readonly out: Node[] = [];
  /** Form of the section that generated blocks opened and nothing has closed yet. */
  private form: PageForm | undefined;
  /** The template's section that is being written: whether something visible is in it, and whether it was cut. */
  private empty = true;
  private cut = false;
  private sheet: Sheet;

  constructor(filling: Filling) {
    this.filling = filling;
    this.sheet = sheetOf(undefined, filling.document.form ?? {});
  }

  fill(nodes: readonly Node[]): Node[] {
    const sections = governing(nodes);
    nodes.forEach((node, at) => {
      this.sheet = sheetOf(sections[at], this.filling.document.form ?? {});
      const spot = spotAt(node, this.filling.document);
      if (spot) this.part(spot, nodes[at + 1]);
      else if (named(node, 'w:sectPr')) this.last();
      else this.own(node);
    });
    if (!nodes.some((node) => named(node, 'w:sectPr'))) this.last();
    return this.out;
  }

  private part(spot: Spot, next: Node | undefined): void {
    this.filling.report.usedBlock(tagName(spot.part.name));
    for (const mark of spot.marks) this.out.push(mark);
    const all = flows([spot.part.blocks]);
    all.forEach((flow, at) => {
      this.enter(flow.page);
      const context = { ...this.filling.context, area: this.sheet.area(flow.page) };
      const ends = {
        keepLast: at === all.length - 1 && beginsWithSignatures(next, this.filling.document),
        continues: flow.page === undefined && !this.empty,
        pageBreakBefore: at === 0 && spot.breakBefore && flow.page === undefined,
      };
      for (const xml of blocksXml(flow.blocks, context, ends)) this.push({ raw: xml });
      this.empty = false;
    });
    if (spot.breakAfter) this.push({ raw: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' });
    if (spot.section) this.close(this.ending());
  }

  /** A node of the template. Blank paragraphs do not end a generated section: they would be a blank page. */
  private own(node: Node): void {
    const blank = isBlank(node);
    const section = sectionOf(node);
    if (section === undefined) {
      if (!blank) this.enter(undefined);
      this.push(this.nested(node));
      this.empty = this.empty && blank;
    } else if (blank && this.form !== undefined) this.close(this.ending());
    else {
      this.enter(undefined);
      this.push(this.cut ? withSection(node, this.sheet.continued()) : node);
      this.begin();
    }
  }

  /** The last section's properties, at the end of the body. */
  private last(): void {
    if (isTable(this.out[this.out.length - 1])) this.out.push({ raw: carrier() });
    this.out.push({ raw: this.ending() });
  }

  /** Properties of the section that is open. */
  private ending(): string {
    if (this.form !== undefined) return this.sheet.formed(this.form);
    return this.cut ? this.sheet.continued() : this.sheet.whole();
  }

  /** Makes sure that what follows stands on pages of this form; none = the template's own. */
  private enter(form: PageForm | undefined): void {
    if (form === undefined && this.form === undefined) return;
    const open = this.form !== undefined || !this.empty;
    if (open) this.close(this.ending());
    this.form = form;
    this.cut = true;
  }

  private close(section: string): void {
    const last = this.out[this.out.length - 1];
    if (last !== undefined && !isElement(last)) {
      const elements = [last.raw];
      closeSection(elements, section);
      this.out.splice(-1, 1, ...elements.map((raw) => ({ raw })));
    } else this.out.push({ raw: carrier({ section }) });
    this.begin();
  }

  private begin(): void {
    this.form = undefined;
    this.empty = true;
    this.cut = false;
  }

  /** Word melts adjoining tables into one. */
  private push(node: Node): void {
    if (isTable(node) && isTable(this.out[this.out.length - 1])) this.out.push({ raw: carrier() });
    this.out.push(node);
  }

  private nested(node: Node): Node {
    if (!isElement(node) || named(node, 'w:p')) return node;
    return fillNested(node, this.sheet.area(undefined), this.filling);
  }
}

/** For every node the properties of the section it stands in: those of the next section's end. */
function governing(nodes: readonly Node[]): (Element | undefined)[] {
  const sections: (Element | undefined)[] = [];
  let section: Element | undefined;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]!;
    section = named(node, 'w:sectPr') ? node : (sectionOf(node) ?? section);
    sections[at] = section;
  }
  return sections;
}

function beginsWithSignatures(next: Node | undefined, document: DocumentModel): boolean {
  const blocks = spotAt(next, document)?.part.blocks ?? [];
  return blocks.find((block) => block.kind !== 'space' && block.kind !== 'fill')?.kind === 'signatures';
}

/** The paragraph with these properties of its section instead of its own. */
function withSection(paragraph: Node, section: string): Node {
  const swap = (node: Node): Node => {
    if (named(node, 'w:sectPr')) return { raw: section };
    return named(node, 'w:pPr') ? { ...node, children: node.children.map(swap) } : node;
  };
  return isElement(paragraph) ? { ...paragraph, children: paragraph.children.map(swap) } : paragraph;
}
