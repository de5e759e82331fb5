import { expect, test } from 'vitest';
import { councilInGenitive } from '../../../src/plan/document/councilInGenitive.ts';
import { papersOf } from './composed.ts';

test.each([
  ['Педагогический совет', 'педагогического совета'],
  ['педсовет', 'педсовета'],
  ['Управляющий совет', 'управляющего совета'],
  ['Наблюдательный совет учреждения', 'наблюдательного совета учреждения'],
  ['Общее собрание работников', 'общего собрания работников'],
  ['педагогического совета', 'педагогического совета'],
  ['Совета учреждения', 'Совета учреждения'],
  ['методического объединения', 'методического объединения'],
])('at a meeting of «%s»', (typed, expected) => {
  expect(councilInGenitive(typed)).toBe(expected);
});

test('«№» and «от» that people type are not doubled', () => {
  const data = {
    year: '2026-2027',
    activities: [{ title: 'Встреча' }],
    requisites: {
      approval: 'Приложение к приказу',
      appendixNumber: '№ 1',
      orderDate: 'от 31.08.2026',
      orderNumber: '№ 112-ОД',
      adoptedBy: 'Педагогический совет',
      minutesNumber: '№1',
    },
    tabs: {
      participants: [
        { shortName: 'ДДТ', us: 'Да' },
        { shortName: 'Школа', licenceNumber: '№ 100', sentNumber: '№ 7' },
      ],
      agreements: [
        {
          kind: 'Договор о сетевой форме',
          contractNumber: '№ 12',
          base: 'Школа',
          parties: 'ДДТ',
          from: 'с момента подписания',
          to: '31.05.2027',
        },
      ],
    },
  };
  const text = (['plan', 'order', 'letters', 'contracts'] as const)
    .flatMap((key) => papersOf(key, data).map((paper) => paper.text))
    .join('\n');
  expect(text).not.toMatch(/№ ?№|от от|с с /);
  expect(text).toContain('Приложение № 1');
  expect(text).toContain(
    'на основании решения педагогического совета (протокол от «___» __________ 20__ г. № 1)',
  );
  expect(text).toContain('Договор действует с момента подписания по 31.05.2027.');
});
