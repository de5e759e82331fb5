import { expect, test } from 'vitest';
import { excerpts } from '../../src/local/cli/excerpts.ts';

const LONG = 'План мероприятий по реализации Концепции развития дополнительного образования детей';

test('short texts stay whole', () => expect(excerpts('до 1 мая', '')).toEqual(['до 1 мая', '']));

test('of long texts, what differs is seen', () => {
  const [before, after] = excerpts(`${LONG} на 2022 год в районе`, `${LONG} на 2023 год в районе`);
  expect(before).toMatch(/^….* на 2022 год в районе$/);
  expect(after).toMatch(/^….* на 2023 год в районе$/);
});

test('both ends of what differs are seen', () => {
  const [before, after] = excerpts(`На 2022 год: ${LONG} до 2024 года`, `На 2023 год: ${LONG} до 2025 года`);
  expect([before, after]).toEqual([`На 2022 год: ${LONG} до 2024 года`, `На 2023 год: ${LONG} до 2025 года`]);
});

test('a long text that is new is cut', () => {
  expect(excerpts('', LONG.repeat(10))[1].length).toBeLessThan(310);
});
