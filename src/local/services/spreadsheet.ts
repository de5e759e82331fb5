import { newSheet } from '../../workbook/newSheet.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { targetOf } from './kinds.ts';
import type { GRange, RangePlace } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';
import { SheetService } from './sheet.ts';
import type { GSheet } from './sheetGrid.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const signatures = {
  getId: '',
  getName: '',
  getUrl: '',
  getSpreadsheetTimeZone: '',
  getSpreadsheetLocale: '',
  getSheets: '',
  getSheetByName: 'text',
  getSheetById: 'int',
  insertSheet: 'text int?',
  deleteSheet: 'Sheet',
  getActiveSheet: '',
  setActiveSheet: 'Sheet',
  setActiveRange: 'Range',
  toast: 'text text? number/null?',
} as const satisfies Signatures<Spreadsheet>;

export class SpreadsheetService
  extends Service<Spreadsheet>
  implements Pick<Spreadsheet, keyof typeof signatures>
{
  constructor(host: Host) {
    super(host, 'Spreadsheet', signatures);
  }

  getId(): string {
    return 'local-workbook';
  }

  getName(): string {
    return this.host.options.title ?? '';
  }

  getUrl(): string {
    return this.host.options.url ?? '';
  }

  getSpreadsheetTimeZone(): string {
    return this.host.book.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.host.book.locale;
  }

  getSheets(): GSheet[] {
    return this.host.book.sheets.map((sheet) => this.face(sheet));
  }

  getSheetByName(wanted: string): GSheet | null {
    const sheet = this.host.book.sheets.find(({ name }) => name === wanted);
    return sheet ? this.face(sheet) : null;
  }

  getSheetById(wanted: number): GSheet | null {
    const sheet = this.host.book.sheets.find(({ id }) => id === wanted);
    return sheet ? this.face(sheet) : null;
  }

  /** `name` is always text and `index` a place from 0 here; the guard has let no other overload through. */
  insertSheet(name?: unknown, index?: unknown): GSheet {
    const { sheets } = this.host.book;
    const sheet = newSheet(Math.max(0, ...sheets.map(({ id }) => id)) + 1, String(name));
    if (sheets.some((other) => other.name.toLowerCase() === sheet.name.toLowerCase())) {
      throw exception(`A sheet with the name "${sheet.name}" already exists. Please enter another name.`);
    }
    const place = index === undefined ? sheets.length : Number(index);
    if (place < 0 || place > sheets.length) throw exception(`Sheet index ${place} is out of bounds.`);
    sheets.splice(place, 0, sheet);
    this.host.active.sheetId = sheet.id;
    return this.face(sheet);
  }

  /** The add-on deletes only the scratch tab of its self-check. */
  deleteSheet(sheet: GSheet): void {
    const { sheets } = this.host.book;
    if (sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
    sheets.splice(sheets.indexOf(targetOf<SheetService>(sheet).sheet), 1);
    this.host.active.sheetId = sheets[0]!.id;
  }

  getActiveSheet(): GSheet {
    return this.face(this.host.activeSheet());
  }

  setActiveSheet(sheet: GSheet): GSheet {
    return targetOf<SheetService>(sheet).activate();
  }

  setActiveRange(range: GRange): GRange {
    return targetOf<RangePlace>(range).activate();
  }

  toast(text: string, title = ''): void {
    this.host.options.onToast?.({ text, title });
  }

  private face(sheet: Sheet): GSheet {
    return new SheetService(this.host, sheet).self;
  }
}
