import { describe, expect, test } from 'vitest';
import { closestName, closestOrganisation } from '../../../src/plan/model/closestName.ts';
import { namesIn, splitMulti } from '../../../src/plan/model/multi.ts';
import { nameKey } from '../../../src/plan/model/nameKey.ts';
import { isSameOrganisation, sameOrganisationIn } from '../../../src/plan/model/sameOrganisation.ts';

describe('a name for comparison', () => {
  test.each([
    ['МБОУ СОШ №1', 'МБОУ  СОШ № 1'],
    ['Иванова И. И.', 'Иванова И.И.'],
    ['ДДТ «Радуга»', 'ддт "радуга"'],
    ['Зелёный огонёк', 'Зеленый огонек'],
    ['СОШ N 5', 'СОШ № 5'],
  ])('«%s» is «%s»', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['СОШ № 1', 'МБОУ СОШ № 1'],
    ['Робот-1', 'Робот-2'],
  ])('«%s» is not «%s»', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe('several values in a cell', () => {
  test('are cut at semicolons and line breaks', () => {
    expect(splitMulti('СОШ № 1; СОШ № 5\nМузей;')).toEqual(['СОШ № 1', 'СОШ № 5', 'Музей']);
  });

  test('a comma cuts only between known names', () => {
    const isKnown = (name: string) => ['СОШ № 1', 'СОШ № 5', 'СОШ № 1, каб. 12'].includes(name);
    expect(namesIn('СОШ № 1, СОШ № 5', isKnown)).toEqual(['СОШ № 1', 'СОШ № 5']);
    expect(namesIn('СОШ № 1, каб. 12', isKnown)).toEqual(['СОШ № 1, каб. 12']);
    expect(namesIn('СОШ № 1, СОШ № 7', isKnown)).toEqual(['СОШ № 1, СОШ № 7']);
  });
});

describe('the same organisation under two names', () => {
  test.each([
    ['МБОУ СОШ №1', 'СОШ № 1 ст. Калининской'],
    ['МБОУ СОШ № 1', 'Средняя общеобразовательная школа № 1'],
    ['МАОУ «Средняя общеобразовательная школа № 1 станицы Калининской»', 'СОШ 1'],
    ['школа № 5', 'МБОУ СОШ № 5'],
    ['МБУ ДО ДДТ ст. Калининской', 'Дом детского творчества'],
    ['МБУК «Краеведческий музей»', 'Краеведческий музей станицы Калининской'],
    ['муниципальное бюджетное учреждение дополнительного образования Дом детского творчества', 'ДДТ'],
    ['ДШИ', 'Детская школа искусств'],
  ])('«%s» ~ «%s»', (a, b) => {
    expect(isSameOrganisation(a, b)).toBe(true);
    expect(isSameOrganisation(b, a)).toBe(true);
  });

  test.each([
    ['СОШ № 1', 'СОШ № 11'],
    ['СОШ № 1', 'ООШ № 1'],
    ['СОШ № 1 ст. Калининской', 'СОШ № 1 ст. Старовеличковской'],
    ['Краеведческий музей', 'Музей истории казачества'],
    ['Центральная библиотека', 'Детская библиотека'],
    ['ДДТ', 'ДДТ «Радуга»'],
  ])('«%s» is not «%s»', (a, b) => expect(isSameOrganisation(a, b)).toBe(false));

  test('two that would do are no suggestion', () => {
    const schools = ['СОШ № 1 ст. Калининской', 'СОШ № 1 ст. Старовеличковской'];
    expect(sameOrganisationIn('СОШ № 1', schools)).toBeNull();
    expect(sameOrganisationIn('СОШ № 1 станицы Калининской', schools)).toBe(schools[0]);
  });
});

describe('the name that was meant', () => {
  test('a slip of the hand is seen', () => {
    expect(closestName('Робототехнка', ['Робототехника', 'Шахматы'])).toBe('Робототехника');
    expect(closestOrganisation('СОШ 3', ['МБОУ СОШ № 3', 'МБОУ СОШ № 5'])).toBe('МБОУ СОШ № 3');
  });

  test('another number is another group', () => {
    expect(closestName('Робот-3', ['Робот-1', 'Робот-2'])).toBeNull();
  });

  test('nothing alike, nothing suggested', () => {
    expect(closestName('Вокал', ['Шахматы'])).toBeNull();
  });
});
