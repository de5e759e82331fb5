import { describe, expect, test } from 'vitest';
import { readMemory, writeMemory } from '../../../src/plan/structure/memory.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

const EMPTY = workbook(sheet('Служебный', [['Ключ', 'Значение']]));
const long = Array.from({ length: 50_000 }, (_, at) => `${at}`.padStart(7, ' ')).join('');

function written(memory: ReadonlyMap<string, string>) {
  const [before] = EMPTY.sheets;
  return applyToSnapshot(EMPTY, writeMemory('Служебный', before, memory)).sheets[0]!;
}

describe('«Служебный»', () => {
  const memory = new Map([
    ['edition.0001', long],
    ['tab.activities', '7'],
  ]);

  test('keeps values longer than a cell', () => {
    const tab = written(memory);
    expect(Math.max(...tab.texts.flat().map((text) => text.length))).toBeLessThanOrEqual(32_767);
    expect(readMemory(tab)).toEqual(memory);
    expect(writeMemory('Служебный', tab, memory)).toEqual([]);
  });

  test('is read the same when somebody has sorted it', () => {
    const tab = written(memory);
    const [head, ...rows] = tab.texts;
    const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? 1 : -1));
    expect(readMemory({ ...tab, texts: [head!, ...sorted] })).toEqual(memory);
  });
});
