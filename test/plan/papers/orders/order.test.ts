import { describe, expect, test } from 'vitest';
import { filledPlan } from '../../../support/filledPlan.ts';
import { ALMOST_EMPTY, papersOf, SAMPLE, withRows } from '../composed.ts';

const order = (data = SAMPLE) => papersOf('order', data)[0]!;

describe('the order «Об организации сетевого взаимодействия»', () => {
  test('has the requisites of an order from top to bottom', () => {
    const { texts, title, blanks } = order();
    expect(title).toBe('Приказ «Об организации сетевого взаимодействия в 2026-2027 учебном году»');
    expect(texts).toEqual([
      'муниципальное бюджетное учреждение дополнительного образования',
      'дом детского творчества станицы Заречной',
      'ПРИКАЗ',
      'от 31.08.2026',
      '№ 112-ОД',
      'ст. Заречная',
      'Об организации сетевого взаимодействия в 2026-2027 учебном году',
      'В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации» ' +
        '(статья 15), в целях организации сетевого взаимодействия в 2026-2027 учебном году, на основании решения ' +
        'педагогического совета (протокол от 28.08.2026 № 1)',
      'ПРИКАЗЫВАЮ:',
      '1. Утвердить план по организации сетевого взаимодействия на 2026-2027 учебный год (прилагается).',
      '2. Утвердить состав рабочей группы:',
      'Руководитель: Вымышленская О.В., заместитель директора, ДДТ ст. Заречной',
      'Секретарь: Словесникова Т.Р., методист, ДДТ ст. Заречной',
      'Член: Придумкина А.С., директор, МБОУ СОШ № 1',
      'Член: Сказкин Б.Л., директор, МБОУ СОШ № 2',
      'Член: Легендина В.П., директор, Краеведческий музей',
      '3. Возложить ответственность за реализацию плана на руководителя рабочей группы.',
      '4. Разместить план на официальном сайте учреждения в сети «Интернет».',
      '5. Контроль за исполнением приказа оставляю за собой.',
      'Директор',
      'А.Н. Небылицын',
      'С приказом ознакомлены:',
      'Вымышленская О.В.',
      '«___» __________ 20__ г.',
      'Словесникова Т.Р.',
      '«___» __________ 20__ г.',
    ]);
    expect(blanks).toEqual([]);
  });

  test('the head of the group stands first however the rows are sorted', () => {
    const staff = [...SAMPLE.tabs!.staff!].reverse();
    const { texts } = order({ ...SAMPLE, tabs: { ...SAMPLE.tabs, staff } });
    const at = texts.indexOf('2. Утвердить состав рабочей группы:');
    expect(texts[at + 1]).toMatch(/^Руководитель: /);
    expect(texts[at + 2]).toMatch(/^Секретарь: /);
  });

  test('does not rest on art. 15 where no programme is in network form', () => {
    const services = withRows(SAMPLE, 'services', () => ({ networkForm: 'Нет' }));
    const none = withRows(services, 'agreements', () => ({ kind: 'Соглашение о сотрудничестве' }));
    expect(order(none).text).not.toContain('273-ФЗ');
    expect(order(none).texts).toContainEqual(expect.stringMatching(/^В целях организации/));
  });

  test('what the sheet does not say is a line, and named', () => {
    const { texts, blanks } = order({ year: '', activities: filledPlan.activities });
    expect(texts).toContain('Об организации сетевого взаимодействия в ____________ учебном году');
    expect(texts).toContain('от «___» __________ 20__ г.');
    expect(texts).toContain('№ ____');
    expect(texts).toContain('1. Утвердить план ____________ (прилагается).');
    expect(texts).toContain('Руководитель: ____________');
    expect(blanks).toEqual([
      'Учебный год',
      'Приказ: дата',
      'Приказ: №',
      'Название плана',
      'В рабочей группе',
      'Полное наименование (по уставу)',
      'Населённый пункт (на титуле)',
      'Утверждает: должность',
      'Утверждает: И.О. Фамилия',
    ]);
  });

  test('without activities there is nothing to approve', () => {
    expect(papersOf('order', ALMOST_EMPTY)).toEqual([]);
  });

  test('a plan of calendar years is not of a school year', () => {
    expect(
      order({ ...SAMPLE, requisites: { ...SAMPLE.requisites, year: '2026' }, year: '2026' }).title,
    ).toContain('в 2026 году');
  });
});
