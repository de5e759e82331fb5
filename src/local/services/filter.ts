import type { Sheet } from '../../workbook/workbook.ts';
import type { Host } from './host.ts';
import { RangeService } from './range.ts';
import type { GRange } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const signatures = { getRange: '' } as const satisfies Signatures<Filter>;

/** The basic filter of a tab: it hides rows from the eye, `getValues` still gives all (platform.md §6). */
export class FilterService extends Service<Filter> implements Pick<Filter, keyof typeof signatures> {
  private readonly sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super(host, 'Filter', signatures);
    this.sheet = sheet;
  }

  getRange(): GRange {
    return new RangeService(this.host, this.sheet, this.sheet.filter!).self;
  }
}
