import { expect, test } from 'vitest';
import { workingDays } from '../../../../src/plan/papers/contracts/workingDays.ts';

test('the noun follows the number', () => {
  const counts = ['1', '2', '5', '11', '12', '21', '22', '25', '111'];
  expect(counts.map(workingDays)).toEqual([
    '1 рабочий день',
    '2 рабочих дня',
    '5 рабочих дней',
    '11 рабочих дней',
    '12 рабочих дней',
    '21 рабочий день',
    '22 рабочих дня',
    '25 рабочих дней',
    '111 рабочих дней',
  ]);
});

test('a line waits for a number, words need no noun', () => {
  expect(workingDays('____')).toBe('____ рабочих дней');
  expect(workingDays('две недели')).toBe('две недели');
});
