import { expect, test } from 'vitest';
import { addonOn, pastedPlan } from '../support/addon.ts';

test('the self-check sees on the local host what it expects of Google, and removes what it made', () => {
  const workbook = pastedPlan(1);
  const before = structuredClone(workbook);
  const addon = addonOn(workbook);
  const table = String(addon.rpc('selfCheck')).split('\n');
  expect(table.filter((line) => line.startsWith('!!'))).toEqual([]);
  expect(table.length).toBeGreaterThan(15);
  expect(addon.files()).toEqual([]);
  expect(workbook).toEqual(before);
});
