import type { Line } from './line.ts';
import { type HeadingReading, readHeading } from './readHeading.ts';
import type { ActivityField } from './recognisedPlan.ts';
import { isDash, isNumberMark, isPeriodHeading } from './shapes.ts';
import { headingKey } from './text.ts';

/** A row that looks like the header of a table. */
export interface HeaderRow {
  /** Index of the line. */
  readonly at: number;
  /** Fields that some heading names well (60 and more). */
  readonly fields: ReadonlySet<ActivityField>;
  readonly certainty: HeaderCertainty;
}

/**
 * strong = the header of a list of activities; other = of another table («Фамилия | Должность | Телефон»);
 * weak = hardly a known heading, counts only where the tab has no strong one.
 */
export type HeaderCertainty = 'strong' | 'other' | 'weak';

/** All header rows of the tab, in order; a header that is repeated on every page is found each time. */
export function findHeaders(lines: readonly Line[]): HeaderRow[] {
  const readings = new Map<string, HeadingReading>();
  const read = (text: string): HeadingReading => {
    let reading = readings.get(text);
    if (!reading) {
      reading = readHeading(text);
      readings.set(text, reading);
    }
    return reading;
  };
  const found: HeaderRow[] = [];
  lines.forEach((line, at) => {
    if (!mayBeHeader(line)) return;
    const header = judge(line, at, read, at === 0 || lines[at - 1]!.filled.length < 2);
    if (header) found.push(header);
  });
  if (!found.some(({ certainty }) => certainty === 'strong')) return found.slice(0, 1);
  return found.filter(({ certainty }) => certainty !== 'weak');
}

/** Cheap refusals first: most lines of a long table begin with a number. */
function mayBeHeader({ cells, filled }: Line): boolean {
  if (filled.length < 2) return false;
  const first = cells[filled[0]!]!;
  if (/^\d/.test(first) && isNumberMark(first)) return false;
  return filled.every((column) => cells[column]!.length <= 200);
}

function judge(
  line: Line,
  at: number,
  read: (text: string) => HeadingReading,
  onTop: boolean,
): HeaderRow | null {
  const exact = new Set<ActivityField>();
  const fields = new Set<ActivityField>();
  let known = 0;
  let periods = 0;
  for (const column of line.filled) {
    const text = line.cells[column]!;
    const { candidates, otherMeaning } = read(text);
    const [best] = candidates;
    if (best && best.score >= 90) exact.add(best.field);
    for (const { field, score } of candidates) if (score >= 60) fields.add(field);
    const period = isPeriodHeading(text);
    if (period) periods++;
    if (best || otherMeaning || period) known++;
  }
  const said = line.filled.length;
  const core =
    fields.has('title') || fields.has('deadline') || fields.has('executors') || fields.has('section');
  const strong =
    core &&
    ((exact.size >= 1 && fields.size >= 2 && known * 2 >= said) || (exact.size >= 2 && known * 3 >= said));
  if (strong) return { at, fields, certainty: 'strong' };
  if (onTop && periods === 0 && said >= 3 && known === said) return { at, fields, certainty: 'other' };
  // One month beside a title is a row of a plan, several in a row are the heads of a matrix.
  const weak =
    known >= 2 &&
    known * 3 >= said * 2 &&
    periods !== 1 &&
    periods < said &&
    !line.filled.some((column) => isDash(line.cells[column]!));
  return weak ? { at, fields, certainty: 'weak' } : null;
}

/** True when the line says the same headings again. */
export function repeatsHeader(line: Line, header: Line): boolean {
  let same = 0;
  for (const column of line.filled) {
    const key = headingKey(line.cells[column]!);
    if (key !== headingKey(header.cells[column] ?? '')) return false;
    same++;
  }
  return same >= 2 && same * 2 >= header.filled.length;
}
