import type { ConditionalFormat } from '../../workbook/workbook.ts';
import { formulaInLocale } from './cells/formulaText.ts';
import { booleanCriteria } from './enums.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const signatures = { getCriteriaType: '', getCriteriaValues: '' } as const satisfies Signatures<Condition>;

/** The condition of a rule of kind «formula», the only kind that the model can tell about. */
class BooleanConditionService extends Service<Condition> implements Pick<Condition, keyof typeof signatures> {
  private readonly formula: string;

  constructor(host: Host, formula: string) {
    super(host, 'BooleanCondition', signatures);
    this.formula = formula;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return booleanCriteria.CUSTOM_FORMULA;
  }

  getCriteriaValues(): string[] {
    return [`=${formulaInLocale(this.formula, this.host.book.locale)}`];
  }
}

export function booleanCondition(host: Host, { formula }: ConditionalFormat): Condition | null {
  return formula === null ? null : new BooleanConditionService(host, formula).self;
}
