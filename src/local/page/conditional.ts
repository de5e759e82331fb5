import type { CellStyle, ConditionalFormat, Sheet, Workbook } from '../../workbook/workbook.ts';
import { compileRule, type Rule } from '../formulas/rule/rule.ts';
import { wallClock } from '../services/cells/zone.ts';
import { holds } from './model/area.ts';

/** Whether the rule holds for the cell. A person's page asks `ruleHolds`; a test may answer itself. */
export type EvaluateRule = (
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  row: number,
  column: number,
) => boolean;

/** The colours of conditional formats, remembered until something changes. */
export class Conditional {
  private readonly evaluate: EvaluateRule;
  private readonly known = new Map<string, boolean>();

  constructor(evaluate: EvaluateRule = ruleHolds) {
    this.evaluate = evaluate;
  }

  /** Any change may change any colour: a rule can look anywhere. */
  forget(): void {
    this.known.clear();
  }

  /** Rules stand in the order of priority: of two that set the same, the first wins. */
  styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle | null {
    let style: CellStyle | null = null;
    sheet.conditionalFormats.forEach((format, index) => {
      if (!format.areas.some((area) => holds(area, row, column))) return;
      const reach = reachOf(format);
      const key = `${sheet.id}|${index}|${reach.byRow ? row : ''}|${reach.byColumn ? column : ''}`;
      const answer = this.known.get(key) ?? this.evaluate(workbook, sheet, format, row, column);
      this.known.set(key, answer);
      if (answer) style = { ...format.style, ...style };
    });
    return style;
  }
}

const compiled = new Map<string, Rule | null>();

function ruleOf(formula: string | null): Rule | null {
  if (formula === null) return null;
  let rule = compiled.get(formula);
  if (rule === undefined) {
    rule = compileRule(formula);
    compiled.set(formula, rule);
  }
  return rule;
}

function reachOf({ formula }: ConditionalFormat): { byRow: boolean; byColumn: boolean } {
  return ruleOf(formula) ?? { byRow: true, byColumn: true };
}

/** By the formula of the rule; its references are those of the first cell of its first area. */
export const ruleHolds: EvaluateRule = (workbook, sheet, { formula, areas }, row, column) => {
  const rule = ruleOf(formula);
  const home = areas[0];
  if (!rule || !home) return false;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return rule.holds({
    workbook,
    sheet,
    row,
    column,
    rows: row - top,
    columns: column - left,
    now: nowIn(workbook),
  });
};

const epoch = Date.UTC(1899, 11, 30);

function nowIn({ timeZone }: Workbook): number {
  return (wallClock(timeZone, Date.now()).getTime() - epoch) / 86_400_000;
}
