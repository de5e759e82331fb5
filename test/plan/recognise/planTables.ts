import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An invented table of `test/fixtures/plan-tables.txt` with what a careful person reads in it. */
export interface PlanTable {
  readonly name: string;
  readonly grid: string[][];
  /** Expectation → its values, in the order of the file. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

export function planTables(): PlanTable[] {
  const file = readFileSync(
    fileURLToPath(new URL('../../fixtures/plan-tables.txt', import.meta.url)),
    'utf8',
  );
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...body] = block.split(/^---\n/m);
      const [name, ...lines] = head!.trim().split('\n');
      const expected = new Map<string, string[]>();
      for (const line of lines) {
        const [, key, value] = /^([^:]+):\s*(.*)$/.exec(line)!;
        expected.set(key!, [...(expected.get(key!) ?? []), value!]);
      }
      return { name: name!, grid: gridOf(body.join('---\n').replace(/\n+$/, '')), expected };
    });
}

function gridOf(text: string): string[][] {
  return text.split('\n').map((line) => line.split('→').map((cell) => cell.replace(/⏎/g, '\n')));
}
