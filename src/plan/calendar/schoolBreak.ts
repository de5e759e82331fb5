import type { IsoDate } from './isoDate.ts';

export type SchoolBreakKind = 'autumn' | 'winter' | 'spring' | 'summer';

/** One school break of one year, both days inclusive. Editable: tab «Праздники». */
export interface SchoolBreak {
  readonly kind: SchoolBreakKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
}
