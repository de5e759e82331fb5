import type { ColumnEvidence } from './assignFields.ts';
import { isDash, isMark, isPeriodHeading } from './shapes.ts';
import { headingKey, oneLine } from './text.ts';

/** A deadline that the source has split over several columns, which are kept. */
export type ComposedDeadline =
  | { readonly kind: 'matrix'; readonly columns: readonly number[]; readonly periods: readonly string[] }
  | { readonly kind: 'ends'; readonly columns: readonly [number, number] };

type Headed = Pick<ColumnEvidence, 'heading' | 'texts'>;

/** Indices are those of the given columns. */
export function findComposedDeadline(columns: readonly Headed[]): ComposedDeadline | null {
  return findEnds(columns) ?? findMatrix(columns);
}

const BEGIN =
  /(?:^|(?:срок|дат|период|реализаци|плановы|планов|проведени|исполнени|выполнени|время)[а-я]* )(?:начал[оаеу]?|старт|с|от)(?: (?:реализации|исполнения|выполнения|мероприятия|работ|проведения|срока?))*$/;
const END =
  /(?:^|(?:срок|дат|период|реализаци|плановы|планов|проведени|исполнени|выполнени|время)[а-я]* )(?:окончани[ея]|завершени[ея]|кон[е]?ца?|финиш|по|до)(?: (?:реализации|исполнения|выполнения|мероприятия|работ|проведения|срока?))*$/;

function findEnds(columns: readonly Headed[]): ComposedDeadline | null {
  const keys = columns.map(({ heading }) => headingKey(heading));
  const begin = keys.findIndex((key) => BEGIN.test(key));
  const end = keys.findIndex((key, index) => index > begin && END.test(key));
  return begin >= 0 && end >= 0 ? { kind: 'ends', columns: [begin, end] } : null;
}

/** Quarters or months as columns, with marks in the cells. Columns of money have the same headings but no marks. */
function findMatrix(columns: readonly Headed[]): ComposedDeadline | null {
  const found: number[] = [];
  const periods: string[] = [];
  columns.forEach(({ heading }, index) => {
    const period = periodOf(heading);
    if (period) {
      found.push(index);
      periods.push(period);
    }
  });
  if (found.length < 2) return null;
  const said = found.flatMap((index) => columns[index]!.texts).filter((text) => !isDash(text));
  const marks = said.filter(isMark).length;
  return marks > 0 && marks * 10 >= said.length * 6 ? { kind: 'matrix', columns: found, periods } : null;
}

/** «Сроки: I квартал» → «I квартал»; «2024 год: I квартал» → «I квартал 2024 год». */
function periodOf(heading: string): string {
  const parts = heading.split(': ');
  const last = parts[parts.length - 1]!;
  const above = parts[parts.length - 2] ?? '';
  if (/^[IVX]{1,4}$/.test(last) && /квартал|четверт/i.test(above)) {
    return `${last} ${/квартал/i.test(above) ? 'квартал' : 'четверть'}`;
  }
  if (!isPeriodHeading(last)) return '';
  return /^(?:19|20)\d\d/.test(above) ? `${last} ${above}` : last;
}

/** The deadline as a person would write it; the cells are those of the columns, in their order. */
export function composeDeadline(deadline: ComposedDeadline, cells: readonly string[]): string {
  if (deadline.kind === 'ends') return composeEnds(oneLine(cells[0] ?? ''), oneLine(cells[1] ?? ''));
  return deadline.periods
    .map((period, index) => {
      const cell = cells[index] ?? '';
      if (!cell || /^[-–—−]/.test(cell)) return '';
      return isMark(cell) ? period : `${period} (${oneLine(cell)})`;
    })
    .filter(Boolean)
    .join(', ');
}

function composeEnds(begin: string, end: string): string {
  if (!begin && !end) return '';
  if (!end) return `с ${begin}`;
  if (!begin) return `до ${end}`;
  if (begin === end) return begin;
  const years = /^(?:19|20)\d\d$/;
  return `${begin} – ${end}${years.test(begin) && years.test(end) ? ' гг.' : ''}`;
}
