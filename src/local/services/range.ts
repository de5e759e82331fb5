import { areasByKey } from '../../workbook/areas.ts';
import { type ListRule, setValidation } from '../../workbook/validations.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import type { DataValidationService } from './dataValidation.ts';
import { exception } from './exception.ts';
import { FilterService } from './filter.ts';
import type { Host } from './host.ts';
import { kindOf, targetOf } from './kinds.ts';
import { ProtectionService } from './protection.ts';
import { lookSignatures, RangeLook } from './rangeLook.ts';
import { type GRange, placeSignatures } from './rangePlace.ts';
import { valueSignatures } from './rangeValues.ts';
import type { Signatures } from './service.ts';
import { SheetService } from './sheet.ts';

const ruleSignatures = {
  setDataValidation: 'DataValidation/null',
  setDataValidations: 'grid',
  createFilter: '',
  protect: '',
} as const satisfies Signatures<GRange>;

const signatures = { ...placeSignatures, ...valueSignatures, ...lookSignatures, ...ruleSignatures };

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rectangle of cells; its parts are in rangePlace, rangeValues and rangeLook. */
export class RangeService extends RangeLook implements Pick<GRange, keyof typeof ruleSignatures> {
  constructor(host: Host, sheet: Sheet, area: Area) {
    super(host, sheet, area, signatures);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new SheetService(this.host, this.sheet).self;
  }

  setDataValidation(rule: Rule | null): GRange {
    setValidation(this.sheet, this.area, modelRule(rule));
    return this.self;
  }

  setDataValidations(rules: (Rule | null)[][]): GRange {
    this.checkSize('setDataValidations', rules);
    const { top, left } = this.area;
    for (const rule of rules.flat()) {
      if (rule !== null && kindOf(rule) !== 'DataValidation') {
        throw exception('Range.setDataValidations: every item must be a DataValidation or null');
      }
    }
    const areas = areasByKey(this.area, (row, column) => rules[row - top]![column - left]!);
    for (const [rule, found] of areas) {
      for (const area of found) setValidation(this.sheet, area, modelRule(rule));
    }
    return this.self;
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    if (this.sheet.filter) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { ...this.area };
    return new FilterService(this.host, this.sheet).self;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return new ProtectionService(this.host, this.sheet, this.area).self;
  }

  protected at(area: Area): GRange {
    return this.rangeAt(area).self;
  }

  protected rangeAt(area: Area): RangeService {
    return new RangeService(this.host, this.sheet, area);
  }
}

function modelRule(rule: Rule | null): ListRule | null {
  return rule && targetOf<DataValidationService>(rule).rule;
}
