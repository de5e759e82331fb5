import type { Area, Sheet } from '../../workbook/workbook.ts';
import { areaOf } from './cells/a1.ts';
import { ConditionalFormatRuleService } from './conditionalFormat.ts';
import { protectionType } from './enums.ts';
import { exception } from './exception.ts';
import { FilterService } from './filter.ts';
import type { Host } from './host.ts';
import { kindOf, targetOf } from './kinds.ts';
import { ProtectionService } from './protection.ts';
import { RangeService } from './range.ts';
import { RangeListService } from './rangeList.ts';
import type { GRange } from './rangePlace.ts';
import type { Signatures } from './service.ts';
import { type GSheet, gridSignatures, SheetGrid } from './sheetGrid.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const signatures = {
  ...gridSignatures,
  getSheetId: '',
  getName: '',
  getIndex: '',
  isSheetHidden: '',
  hideSheet: '',
  showSheet: '',
  activate: '',
  setTabColor: 'text/null',
  getDataRange: '',
  getRange: 'int int int? int? | text',
  getRangeList: 'texts',
  getConditionalFormatRules: '',
  setConditionalFormatRules: 'list',
  protect: '',
  getProtections: 'ProtectionType',
  getFilter: '',
} as const satisfies Signatures<GSheet>;

/** One tab: its name, its ranges and the rules on it. */
export class SheetService extends SheetGrid implements Pick<GSheet, keyof typeof signatures> {
  constructor(host: Host, sheet: Sheet) {
    super(host, sheet, signatures);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getName(): string {
    return this.sheet.name;
  }

  getIndex(): number {
    return this.host.book.sheets.indexOf(this.sheet) + 1;
  }

  isSheetHidden(): boolean {
    return this.sheet.state !== 'visible';
  }

  hideSheet(): GSheet {
    const others = this.host.book.sheets.filter((sheet) => sheet !== this.sheet);
    if (others.every(({ state }) => state !== 'visible')) {
      throw exception("You can't hide all the sheets in a document.");
    }
    this.sheet.state = 'hidden';
    return this.self;
  }

  showSheet(): GSheet {
    this.sheet.state = 'visible';
    return this.self;
  }

  activate(): GSheet {
    this.host.select(this.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    return this.self;
  }

  /** The model has no place for it. */
  setTabColor(): GSheet {
    return this.self;
  }

  /** From A1 to the last cell with content; of an empty tab A1 alone. */
  getDataRange(): GRange {
    const { rows, columns } = this.used();
    return this.range({ top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
  }

  getRange(first: number | string, column = 1, rows = 1, columns = 1): GRange {
    if (typeof first === 'string') return this.range(areaOf(first, this.sheet));
    const [top, left] = [first - 1, column - 1];
    return this.range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRangeList(names: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = names.map((name) => new RangeService(this.host, this.sheet, areaOf(name, this.sheet)));
    return new RangeListService(this.host, ranges).self;
  }

  getConditionalFormatRules(): Rule[] {
    return this.sheet.conditionalFormats.map(
      (entry) => new ConditionalFormatRuleService(this.host, this.sheet, entry).self,
    );
  }

  /** Replaces every rule of the tab, the user's own included (platform.md §6). */
  setConditionalFormatRules(rules: Rule[]): void {
    if (rules.some((rule) => kindOf(rule) !== 'ConditionalFormatRule')) {
      throw exception('Sheet.setConditionalFormatRules: every item must be a ConditionalFormatRule');
    }
    const built = rules.map((rule) => targetOf<ConditionalFormatRuleService>(rule));
    if (built.some(({ sheet }) => sheet !== this.sheet)) {
      throw exception('Conditional format rule cannot reference a different sheet.');
    }
    this.sheet.conditionalFormats = built.map(({ entry }) => entry);
  }

  protect(): Protection {
    const entry = this.sheet.protections.find(({ area }) => area === null);
    return new ProtectionService(this.host, this.sheet, null, entry).self;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    return this.sheet.protections
      .filter(({ area }) => (area === null) === (type === protectionType.SHEET))
      .map((entry) => new ProtectionService(this.host, this.sheet, entry.area, entry).self);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter ? new FilterService(this.host, this.sheet).self : null;
  }

  private range(area: Area): GRange {
    return new RangeService(this.host, this.sheet, area).self;
  }
}
