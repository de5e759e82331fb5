import { expect, test } from 'vitest';
import { settleNames } from '../../../src/plan/model/settleNames.ts';

const settled = (parties: string): string =>
  settleNames([{ parties }], 'parties', ['МБОУ СОШ № 1', 'МБОУ СОШ № 5', 'Музей, филиал'])[0]!.parties;

test.each([
  ['МБОУ СОШ № 1, МБОУ СОШ №5', 'МБОУ СОШ № 1; МБОУ СОШ №5'],
  ['МБОУ СОШ № 1; Музей, филиал', 'МБОУ СОШ № 1; Музей, филиал'],
  ['МБОУ СОШ № 1, каб. 12', 'МБОУ СОШ № 1, каб. 12'],
  ['', ''],
])('%s → %s', (text, expected) => expect(settled(text)).toBe(expected));
