import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/plan/deadline/readDeadline.ts';
import type { Reading } from '../../../src/plan/deadline/reading.ts';
import { inShort, PLAN_2023 } from './caseTable.ts';

interface Row extends Reading {
  readonly phrase: string;
  readonly debatable?: boolean;
}

const rows = readFileSync('test/fixtures/deadlines.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const report = (row: Row, got: string): string =>
  `${row.debatable ? 'debatable: ' : ''}«${row.phrase}»\n    expected ${inShort(row)}\n    got      ${got}`;

const differing = (some: readonly Row[]): string[] =>
  some.flatMap((row) => {
    const got = inShort(readDeadline(row.phrase, PLAN_2023));
    return got === inShort(row) ? [] : [report(row, got)];
  });

describe('real cells', () => {
  it('are read exactly, notes included, in at least 99 of 100', () => {
    const settled = rows.filter((row) => !row.debatable);
    const failures = differing(settled);
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(Math.floor(settled.length / 100));
  });

  it('on which careful readers may differ are reported', () => {
    const debatable = rows.filter((row) => row.debatable);
    const failures = differing(debatable);
    if (failures.length > 0)
      console.log(`${failures.length} of ${debatable.length} differ:\n${failures.join('\n')}`);
    expect(debatable.length).toBeGreaterThan(0);
  });
});
