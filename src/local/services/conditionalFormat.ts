import type { CellStyle, ConditionalFormat, Sheet } from '../../workbook/workbook.ts';
import { booleanCondition } from './booleanCondition.ts';
import { formulaForFile } from './cells/formulaText.ts';
import { isColor } from './cells/patterns.ts';
import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { targetOf } from './kinds.ts';
import { RangeService } from './range.ts';
import type { GRange } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const ruleSignatures = {
  getRanges: '',
  getBooleanCondition: '',
  copy: '',
} as const satisfies Signatures<Rule>;

export class ConditionalFormatRuleService
  extends Service<Rule>
  implements Pick<Rule, keyof typeof ruleSignatures>
{
  readonly sheet: Sheet;
  /** The entry of the model itself, so that a rule that goes back untouched is found again in the .xlsx. */
  readonly entry: ConditionalFormat;

  constructor(host: Host, sheet: Sheet, entry: ConditionalFormat) {
    super(host, 'ConditionalFormatRule', ruleSignatures);
    this.sheet = sheet;
    this.entry = entry;
  }

  getRanges(): GRange[] {
    return this.entry.areas.map((area) => new RangeService(this.host, this.sheet, area).self);
  }

  /** null for kinds that the host keeps but cannot rebuild; on Google those that are not gradients have one. */
  getBooleanCondition(): Condition | null {
    return booleanCondition(this.host, this.entry);
  }

  copy(): Builder {
    const { formula, style, areas } = this.entry;
    if (formula === null) throw notHere('ConditionalFormatRule.copy of a rule that is not a formula');
    return new ConditionalFormatRuleBuilderService(this.host, { sheet: this.sheet, formula, style, areas })
      .self;
  }
}

const builderSignatures = {
  whenFormulaSatisfied: 'text',
  setBackground: 'text/null',
  setFontColor: 'text/null',
  setBold: 'bool/null',
  setItalic: 'bool/null',
  setStrikethrough: 'bool/null',
  setRanges: 'list',
  build: '',
} as const satisfies Signatures<Builder>;

interface Draft extends Pick<ConditionalFormat, 'areas' | 'formula' | 'style'> {
  sheet: Sheet | null;
}

export class ConditionalFormatRuleBuilderService
  extends Service<Builder>
  implements Pick<Builder, keyof typeof builderSignatures>
{
  private readonly draft: Draft;

  constructor(host: Host, draft: Draft = { sheet: null, areas: [], formula: null, style: {} }) {
    super(host, 'ConditionalFormatRuleBuilder', builderSignatures);
    this.draft = { ...draft };
  }

  whenFormulaSatisfied(formula: string): Builder {
    if (!/^=./.test(formula)) throw exception(`A condition formula begins with «=»: ${formula}`);
    this.draft.formula = formulaForFile(formula.slice(1), this.host.book.locale);
    return this.self;
  }

  setBackground(color: string | null): Builder {
    return this.look('background', checkedColor(color));
  }

  setFontColor(color: string | null): Builder {
    return this.look('color', checkedColor(color));
  }

  setBold(bold: boolean | null): Builder {
    return this.look('bold', bold);
  }

  setItalic(italic: boolean | null): Builder {
    return this.look('italic', italic);
  }

  /** The model has no place for it. */
  setStrikethrough(): Builder {
    return this.self;
  }

  setRanges(ranges: GRange[]): Builder {
    const targets = ranges.map((range) => targetOf<RangeService>(range));
    const [first] = targets;
    if (targets.some(({ sheet }) => sheet !== first?.sheet)) {
      throw exception('Conditional format rule ranges must all be on one sheet.');
    }
    this.draft.sheet = first?.sheet ?? null;
    this.draft.areas = targets.map(({ area }) => ({ ...area }));
    return this.self;
  }

  build(): Rule {
    const { sheet, areas, formula, style } = this.draft;
    if (!sheet || formula === null) {
      throw exception('A conditional format rule needs ranges and a condition.');
    }
    return new ConditionalFormatRuleService(this.host, sheet, { areas, formula, style }).self;
  }

  private look<K extends keyof CellStyle>(key: K, value: CellStyle[K] | null | undefined): Builder {
    const { [key]: _, ...rest } = this.draft.style;
    this.draft.style = value === null || value === undefined ? rest : { ...rest, [key]: value };
    return this.self;
  }
}

function checkedColor(color: string | null): string | null {
  if (color !== null && !isColor(color)) throw notHere(`the color «${color}»; write it as #rrggbb`);
  return color === null ? null : color.toLowerCase();
}
