import { kindOf } from '../model/executorUnits.ts';
import type { HeadingReading } from './readHeading.ts';
import type { ActivityField } from './recognisedPlan.ts';
import { isNumberMark, looksLikeDeadline } from './shapes.ts';

/** A column as evidence: what its heading may mean and what stands in it. */
export interface ColumnEvidence {
  readonly heading: string;
  readonly reading: HeadingReading;
  /** Non-empty cells of the body; a sample of a long table. */
  readonly texts: readonly string[];
  /** Part of a beginning/end pair or of a quarter matrix: no field of its own. */
  readonly composed: boolean;
}

export interface Assignment {
  /** Parallel to the columns. */
  readonly fields: readonly (ActivityField | null)[];
  /** Columns told by their content. */
  readonly byContent: readonly number[];
}

/** Sure enough to be taken in the first round, where headings compete by score alone. */
const SURE = 60;
/** «Охват», «Школы», «Группы»: taken when nobody else wants the field. */
const POSSIBLE = 50;
/** Share of cells that overrules a heading of another meaning: «март» under «2024 год». */
const CERTAIN = 0.9;

/** Which column holds which field. Each field is held once; the better heading wins, the other stays unknown. */
export function assignFields(columns: readonly ColumnEvidence[]): Assignment {
  const fields: (ActivityField | null)[] = columns.map(() => null);
  const byContent: number[] = [];
  const has = (field: ActivityField): boolean => fields.includes(field);
  const free = (index: number): boolean => fields[index] === null && !columns[index]!.composed;
  const give = (index: number, field: ActivityField, content = false): void => {
    fields[index] = field;
    if (content) byContent.push(index);
  };

  takeByHeading(columns, fields, (score) => score >= SURE);
  if (!has('number')) {
    const index = columns.findIndex(
      (column, at) => free(at) && isUnsaid(column) && share(column, isNumberMark) >= 0.6,
    );
    // Numbers stand at the left edge; «5-9» or «2» further right is something else.
    if (index >= 0 && index <= 1) give(index, 'number', columns[index]!.heading !== '');
  }
  if (!has('title')) giveTitle(columns, fields, give);
  if (!has('deadline')) giveByHeadingOrContent(columns, fields, 'deadline', looksLikeDeadline, give);
  if (!has('executors'))
    giveByHeadingOrContent(columns, fields, 'executors', (text) => kindOf(text) !== 'other', give);
  takeByHeading(columns, fields, (score) => score >= POSSIBLE);
  if (!has('title')) giveTitle(columns, fields, give, true);
  return { fields, byContent };
}

function takeByHeading(
  columns: readonly ColumnEvidence[],
  fields: (ActivityField | null)[],
  enough: (score: number) => boolean,
): void {
  const offers = columns.flatMap(({ reading, composed }, index) =>
    composed ? [] : reading.candidates.map(({ field, score }) => ({ index, field, score })),
  );
  offers.sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index, field, score } of offers) {
    if (enough(score) && fields[index] === null && !fields.includes(field)) fields[index] = field;
  }
}

type Give = (index: number, field: ActivityField, content?: boolean) => void;

/** A plan has activities: a section or an unsaid column of long texts is taken for them rather than none. */
function giveTitle(
  columns: readonly ColumnEvidence[],
  fields: readonly (ActivityField | null)[],
  give: Give,
  anyColumn = false,
): void {
  const byHeading = columns.findIndex(
    ({ reading }, index) =>
      (fields[index] === null || fields[index] === 'section') &&
      reading.candidates.some(({ field }) => field === 'title'),
  );
  if (byHeading >= 0) {
    give(byHeading, 'title');
    return;
  }
  let best = -1;
  columns.forEach((column, index) => {
    if (fields[index] !== null || column.composed || column.texts.length === 0) return;
    if (!anyColumn && (column.reading.otherMeaning || share(column, looksLikeDeadline) >= 0.5)) return;
    if (!anyColumn && share(column, (text) => kindOf(text) !== 'other') >= 0.8) return;
    if (best < 0 || meanLength(column) > meanLength(columns[best]!)) best = index;
  });
  if (best >= 0) give(best, 'title', true);
}

function giveByHeadingOrContent(
  columns: readonly ColumnEvidence[],
  fields: readonly (ActivityField | null)[],
  wanted: ActivityField,
  looks: (text: string) => boolean,
  give: Give,
): void {
  let best = -1;
  let bestScore = 0;
  columns.forEach((column, index) => {
    if (fields[index] !== null || column.composed) return;
    const candidate = column.reading.candidates.find(({ field }) => field === wanted);
    const content = share(column, looks);
    // A weak heading needs no proof, an unsaid one half of its cells, one that says something else nearly all.
    const proven = content >= (isUnsaid(column) ? 0.5 : CERTAIN) && isUntaken(column);
    const score = candidate ? 1 + candidate.score / 100 + content : proven ? content : 0;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  });
  if (best >= 0) give(best, wanted, bestScore <= 1);
}

/** The heading claims none of the fields. */
function isUntaken({ reading }: ColumnEvidence): boolean {
  return reading.candidates.length === 0;
}

/** The heading says nothing that we know. */
function isUnsaid({ reading }: ColumnEvidence): boolean {
  return reading.candidates.length === 0 && !reading.otherMeaning;
}

function share({ texts }: ColumnEvidence, looks: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(looks).length / texts.length;
}

function meanLength({ texts }: ColumnEvidence): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
