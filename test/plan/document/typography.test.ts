import { expect, test } from 'vitest';
import { oneLine, plainSpaces, sentence } from '../../../src/plan/document/typography.ts';

test('what belongs together is not torn apart at the end of a line', () => {
  expect(oneLine('Директору МБОУ СОШ № 1 А.С. Петровой')).toBe(
    'Директору МБОУ СОШ №\u00a01 А.С.\u00a0Петровой',
  );
  expect(oneLine('А. С. Петрова, ул. Мира, 5, каб. 12')).toBe(
    'А.С.\u00a0Петрова, ул.\u00a0Мира, 5, каб.\u00a012',
  );
});

test('line breaks and doubled spaces of a cell do not go on in a sentence', () => {
  expect(oneLine('  дом\n детского   творчества ')).toBe('дом детского творчества');
});

test('for cells and file names all spaces are plain', () => {
  expect(plainSpaces(oneLine('МБОУ\nСОШ № 1'))).toBe('МБОУ СОШ № 1');
});

test('a sentence ends with one full stop', () => {
  expect(['до 05.09.2025', 'до «___» __________ 20__ г.', 'По факту!'].map(sentence)).toEqual([
    'до 05.09.2025.',
    'до «___» __________ 20__ г.',
    'По факту!',
  ]);
});
