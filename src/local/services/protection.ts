import type { Area, Sheet } from '../../workbook/workbook.ts';
import { protectionType } from './enums.ts';
import { notHere } from './exception.ts';
import type { Host } from './host.ts';
import { RangeService } from './range.ts';
import type { GRange } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Entry = Sheet['protections'][number];

const signatures = {
  setDescription: 'text',
  setWarningOnly: 'bool',
  getDescription: '',
  getRange: '',
  getProtectionType: '',
  isWarningOnly: '',
} as const satisfies Signatures<Protection>;

/**
 * The model knows warning-only protections, so one appears there only when `setWarningOnly(true)` was called: a
 * real lock, which would shut colleagues out, is not something the add-on may leave behind.
 */
export class ProtectionService
  extends Service<Protection>
  implements Pick<Protection, keyof typeof signatures>
{
  private readonly sheet: Sheet;
  private readonly entry: Entry;

  /** `entry` = one that the sheet has already. */
  constructor(host: Host, sheet: Sheet, area: Area | null, entry: Entry = { area, description: '' }) {
    super(host, 'Protection', signatures);
    this.sheet = sheet;
    this.entry = entry;
  }

  setDescription(description: string): Protection {
    this.entry.description = description;
    return this.self;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    if (!warningOnly) throw notHere('Protection.setWarningOnly(false)');
    if (!this.isWarningOnly()) this.sheet.protections.push(this.entry);
    return this.self;
  }

  getDescription(): string {
    return this.entry.description;
  }

  getRange(): GRange {
    const { rowCount, columnCount } = this.sheet;
    const whole = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
    return new RangeService(this.host, this.sheet, this.entry.area ?? whole).self;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.entry.area ? protectionType.RANGE : protectionType.SHEET;
  }

  isWarningOnly(): boolean {
    return this.sheet.protections.includes(this.entry);
  }
}
