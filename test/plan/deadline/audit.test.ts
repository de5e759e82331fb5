import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/plan/deadline/readDeadline.ts';
import type { Reading } from '../../../src/plan/deadline/reading.ts';
import { inShort, PLAN_2023 } from './caseTable.ts';

/** Notes are left out where careful readers may differ on them. */
interface Row extends Omit<Reading, 'notes'>, Partial<Pick<Reading, 'notes'>> {
  readonly phrase: string;
}

/** Cells that were collected, and read by the rules, by someone who had not seen the reader. */
const results = readFileSync('test/fixtures/deadlines-audit.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const row = JSON.parse(line) as Row;
    return { row, got: readDeadline(row.phrase, PLAN_2023) };
  });

type Result = (typeof results)[number];

const withoutNotes = ({ kind, spans }: Pick<Reading, 'kind' | 'spans'>): string =>
  inShort({ kind, spans, notes: [] });

const isRight = ({ row, got }: Result): boolean => withoutNotes(row) === withoutNotes(got);

const report = (some: readonly Result[]): string =>
  some
    .map(({ row, got }) => {
      const expected = inShort({ ...row, notes: row.notes ?? [] });
      return `«${row.phrase}»\n    expected ${expected}\n    got      ${inShort(got)}`;
    })
    .join('\n');

describe('audited cells', () => {
  const failures = results.filter((result) => !isRight(result));
  if (failures.length > 0) console.log(`${failures.length} of ${results.length}:\n${report(failures)}`);

  it('are read rightly in at least 97 of 100', () => {
    expect(failures.length, report(failures)).toBeLessThanOrEqual(Math.floor(results.length * 0.03));
  });

  it('are read wrongly, but with confidence, in at most 1 of 100', () => {
    const confident = failures.filter(({ got }) => got.kind !== 'unreadable');
    expect(confident.length, report(confident)).toBeLessThanOrEqual(Math.floor(results.length * 0.01));
  });

  it('bear the right notes in at least 97 of 100', () => {
    const differing = results.filter(
      (result) => isRight(result) && result.row.notes && `${result.row.notes}` !== `${result.got.notes}`,
    );
    expect(differing.length, report(differing)).toBeLessThanOrEqual(Math.floor(results.length * 0.03));
  });
});
