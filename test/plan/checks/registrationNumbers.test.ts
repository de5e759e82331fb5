import { describe, expect, test } from 'vitest';
import { isInn, isKpp, isOgrn } from '../../../src/plan/checks/registrationNumbers.ts';

describe('ИНН', () => {
  // Of public letterheads (domain.md §2.5, L13); the last two are of persons.
  test.each(['2340018182', '7826049838', '6640002663', '500100732259', '784806113663'])(
    '%s is right',
    (inn) => {
      expect(isInn(inn)).toBe(true);
    },
  );
  test.each(['2340018183', '234001818', '23400181822', '500100732258', '500100732269', '', 'ИНН'])(
    '%s is not',
    (inn) => {
      expect(isInn(inn)).toBe(false);
    },
  );
  test('one wrong digit is always seen', () => {
    const inn = '2340018182';
    for (let at = 0; at < inn.length; at++) {
      const digit = (Number(inn[at]) + 1) % 10;
      expect(isInn(inn.slice(0, at) + digit + inn.slice(at + 1))).toBe(false);
    }
  });
});

describe('ОГРН', () => {
  test.each(['1062340003010', '1026600579873', '304500116000157'])('%s is right', (ogrn) => {
    expect(isOgrn(ogrn)).toBe(true);
  });
  test.each(['1062340003011', '102781032427', '304500116000158', '10623400030100'])('%s is not', (ogrn) => {
    expect(isOgrn(ogrn)).toBe(false);
  });
});

test('КПП has a form only', () => {
  expect(['234001001', '7743AB001'].every(isKpp)).toBe(true);
  expect(['34001001', '23400100', '2340010011', '234001 001'].some(isKpp)).toBe(false);
});
