import type { Host } from './host.ts';
import type { RangeService } from './range.ts';
import { lookSignatures } from './rangeLook.ts';
import type { GRange } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';

type List = GoogleAppsScript.Spreadsheet.RangeList;

/** Setters that a list shares with a range, called on every range of it; one call for scattered cells. */
const setters = [
  'setNumberFormat',
  'setWrap',
  'setWrapStrategy',
  'setFontWeight',
  'setFontStyle',
  'setFontColor',
  'setFontSize',
  'setBackground',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setBorder',
] as const satisfies readonly (keyof List & keyof typeof lookSignatures)[];

const signatures: Signatures<List> = {
  getRanges: '',
  ...Object.fromEntries(setters.map((name) => [name, lookSignatures[name]])),
};

export class RangeListService extends Service<List> implements Pick<List, 'getRanges'> {
  private readonly ranges: readonly RangeService[];

  constructor(host: Host, ranges: readonly RangeService[]) {
    super(host, 'RangeList', signatures);
    this.ranges = ranges;
  }

  getRanges(): GRange[] {
    return this.ranges.map(({ self }) => self);
  }

  static {
    for (const name of setters) {
      Object.defineProperty(RangeListService.prototype, name, {
        value(this: RangeListService, ...args: unknown[]) {
          for (const range of this.ranges) (range[name] as (...args: unknown[]) => unknown)(...args);
          return this.self;
        },
      });
    }
  }
}
