import { describe, expect, test } from 'vitest';
import type { PlanData } from '../../../support/plan.ts';
import { papersOf } from '../composed.ts';

const BASE = 'Базовая организация';
const NETWORK = { kind: 'Договор о сетевой форме', base: 'ДДТ', parties: 'Партнёр' };

function planWith(tabs: PlanData['tabs']): PlanData {
  const participants = [{ shortName: 'ДДТ', us: 'Да', role: BASE }, { shortName: 'Партнёр' }];
  return { year: '2026-2027', tabs: { participants, agreements: [NETWORK], ...tabs } };
}

describe('the title of a contract follows its programmes', () => {
  const titleOf = (...kinds: string[]) => {
    const services = kinds.map((kind, index) => ({ programme: `П${index}`, kind }));
    const programmes = services.map(({ programme }) => programme).join('; ');
    const agreements = [{ ...NETWORK, programmes }];
    return papersOf('contracts', planWith({ agreements, services }))[0]!.texts[0];
  };
  const of = (what: string) => `Договор о сетевой форме реализации ${what}`;

  test('their kind', () => {
    expect(titleOf('')).toBe(of('дополнительной общеразвивающей программы'));
    expect(titleOf('Дополнительная общеразвивающая', 'Дополнительная общеразвивающая')).toBe(
      of('дополнительной общеразвивающей программы'),
    );
    expect(titleOf('Дополнительная предпрофессиональная')).toBe(
      of('дополнительной предпрофессиональной программы'),
    );
    expect(titleOf('Часть основной программы')).toBe(of('образовательной программы'));
    expect(titleOf('Дополнительная общеразвивающая', 'Внеурочная деятельность')).toBe(
      of('образовательной программы'),
    );
  });
});

test.each([
  ['21', '21 человека'],
  ['11', '11 человек'],
  ['22', '22 человек'],
  ['101', '101 человека'],
  ['', '____ человек'],
])('up to %s children', (studentsTo, expected) => {
  const [contract] = papersOf('contracts', planWith({ agreements: [{ ...NETWORK, studentsTo }] }));
  expect(contract!.text).toContain(`Число обучающихся: от ____ до ${expected}.`);
});

test('an entrepreneur acts by himself, has no КПП, and stands in a register of his own', () => {
  const participants = [
    { shortName: 'ДДТ', us: 'Да', role: BASE },
    { shortName: 'ИП Сидоров А.А.', fullName: 'Индивидуальный предприниматель Сидоров Алексей Андреевич' },
  ];
  const agreements = [{ ...NETWORK, parties: 'ИП Сидоров А.А.' }];
  const [contract] = papersOf('contracts', planWith({ participants, agreements }));
  expect(contract!.text).toContain(
    'и Индивидуальный предприниматель Сидоров Алексей Андреевич (далее – Сторона 2), действующий на основании ____________,',
  );
  expect(contract!.texts.filter((text) => text.startsWith('КПП'))).toHaveLength(1);
  expect(contract!.texts.filter((text) => text.startsWith('ОГРНИП'))).toHaveLength(1);
  expect(contract!.blanks.filter((blank) => /ИП Сидоров.*(?:КПП|должность|в лице)/.test(blank))).toEqual([]);
});

test('a partner without a role who runs a part in network form needs the contract', () => {
  const services = [
    { programme: 'Роботы', module: 'Теория', networkForm: 'Да', provider: 'ДДТ', hours: 10 },
    { programme: 'Роботы', module: 'Практика', networkForm: 'Да', provider: 'Партнёр', hours: 10 },
  ];
  const data = planWith({ agreements: [], services });
  expect(papersOf('contracts', data).map(({ id }) => id)).toEqual(['contracts:партнер']);
  expect(papersOf('agreements', data)).toEqual([]);
  expect(papersOf('agreements', planWith({ agreements: [] }))).toHaveLength(1);
});
