import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/plan/editions/edition.ts';
import { keepEdition, keptEditions } from '../../../src/plan/editions/keptEditions.ts';
import type { Memory } from '../../../src/plan/structure/memory.ts';
import { lines, planOf } from '../../support/plan.ts';

const plan = planOf({ activities: lines('1 | Набор | май') });
const keep = (memory: Memory, name: string, date = '2023-08-31'): Memory =>
  keepEdition(memory, editionOf(plan, 'approved', name, date));
const names = (memory: Memory) =>
  keptEditions(memory).editions.map(({ id, edition }) => `${id} ${edition.name}`);

describe('editions in the memory', () => {
  test('are told newest first, beside what else is remembered', () => {
    const start: Memory = new Map([['tab.activities', '7']]);
    const memory = Array.from({ length: 11 }, (_, at) => `№ ${at + 1}`).reduce(
      (kept, name) => keep(kept, name),
      start,
    );
    expect(names(memory).slice(0, 3)).toEqual(['0011 № 11', '0010 № 10', '0009 № 9']);
    expect(memory.get('tab.activities')).toBe('7');
    expect(start.size).toBe(1);
  });

  test('that somebody has removed or spoilt are not written over by the next', () => {
    const memory = new Map(keep(keep(keep(new Map(), 'А'), 'Б'), 'В', ''));
    memory.set('edition.0001', 'что это?');
    expect(keptEditions(memory).unreadable).toBe(2);
    expect(names(memory)).toEqual(['0002 Б']);
    expect(names(keep(memory, 'Г'))).toEqual(['0004 Г', '0002 Б']);
  });
});
