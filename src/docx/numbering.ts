import { W } from './namespaces.ts';
import { FONT, INDENT } from './styles.ts';

/** The mark of a list: a dash as Russian documents have it, or the form of its numbers. */
export type Mark = '–' | '1.' | '1)';

/**
 * The lists of one document. Every ordered list gets a `w:num` of its own with a start override: without it Word
 * and Docs count on through the whole document. Dashes share one.
 */
export class Lists {
  readonly used: { readonly num: number; readonly mark: Mark }[] = [];

  private readonly lastNum: number;
  private readonly lastAbstract: number;

  /** The highest ids that the package already has. */
  constructor(lastNum = 0, lastAbstract = -1) {
    this.lastNum = lastNum;
    this.lastAbstract = lastAbstract;
  }

  /** The `w:numId` for one more list. */
  open(mark: Mark): number {
    if (mark === '–') {
      const dashes = this.used.find((list) => list.mark === mark);
      if (dashes) return dashes.num;
    }
    const num = this.lastNum + this.used.length + 1;
    this.used.push({ num, mark });
    return num;
  }

  /** A whole numbering part: every `w:abstractNum` stands before the first `w:num`. */
  part(): string {
    return `<w:numbering ${W}>${this.abstracts()}${this.nums()}</w:numbering>`;
  }

  private marks(): Mark[] {
    return [...new Set(this.used.map((list) => list.mark))];
  }

  abstracts(): string {
    return this.marks()
      .map((mark, at) => abstractNum(this.lastAbstract + 1 + at, mark))
      .join('');
  }

  nums(): string {
    const marks = this.marks();
    return this.used
      .map(({ num, mark }) => {
        const restart =
          mark === '–' ? '' : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
        const abstract = this.lastAbstract + 1 + marks.indexOf(mark);
        return `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${restart}</w:num>`;
      })
      .join('');
  }
}

/** The mark stands at the first-line indent and the text runs back to the margin, as prose does. */
function abstractNum(id: number, mark: Mark): string {
  const bullet = mark === '–';
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">` +
    `<w:start w:val="1"/><w:numFmt w:val="${bullet ? 'bullet' : 'decimal'}"/>` +
    `<w:lvlText w:val="${bullet ? mark : mark.replace('1', '%1')}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${INDENT + 340}"/></w:tabs>` +
    `<w:ind w:left="0" w:firstLine="${INDENT}"/></w:pPr>${bullet ? `<w:rPr>${FONT}</w:rPr>` : ''}</w:lvl></w:abstractNum>`
  );
}
