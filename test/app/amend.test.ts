import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { amend } from '../../src/app/amend.ts';
import { fixEdition } from '../../src/app/editions.ts';
import { madeDocuments } from '../../src/app/versions.ts';
import { WORDS } from '../../src/i18n/index.ts';
import { readRegister } from '../../src/plan/papers/register/readRegister.ts';
import { locate } from '../../src/plan/structure/locate.ts';
import { urlOf } from '../support/memoryPorts.ts';
import { lines, workbookOf } from '../support/plan.ts';
import { type Desk, deskOn, typed } from '../support/ports.ts';

const words = WORDS.ru;

/** A plan that was fixed and then changed in one deadline. */
function amended(deadline = 'до 15.10.2023'): Desk {
  const activities = lines('1. | Формирование участников | Сентябрь', '2. | Подготовка договоров | Октябрь');
  const requisites = { institutionShort: 'МБУ ДО ДДТ', planTitle: 'План сети', orderDate: '31.08.2023' };
  const desk = deskOn(workbookOf({ activities, requisites, tabs: { memory: [] } }), '2023-10-02');
  fixEdition(desk.ports, {}, words);
  desk.edit((book) => typed(book, 'Мероприятия', 1, 3, deadline));
  return desk;
}

/** Addresses in «Документы», in their order. */
const registered = (desk: Desk): string[] =>
  [...readRegister(locate(desk.workbook()).tables.get('documents')).values()].map(({ link }) => link);
const textOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

describe('«Внести изменения в план»', () => {
  test('makes the order with what was, what is and the ground', () => {
    const desk = amended();
    const { document } = amend(desk.ports, { ground: 'служебная записка' }, words);
    const text = textOf(desk.documents[0]!.bytes);
    for (const part of [
      'О внесении изменений',
      'Сроки: Сентябрь',
      'Сроки: до 15.10.2023',
      'служебная записка',
    ])
      expect(text.replace(/\u00a0/g, ' ')).toContain(part);
    expect(text).not.toContain('Подготовка договоров');
    expect(document).toMatchObject({ url: urlOf('file-1'), madeAt: '2023-10-02 12:00' });
    expect(document.name).toMatch(/^МБУ ДО ДДТ, Приказ «О внесении изменений .*, 2023-10-02$/);
  });

  test('stands in «Документы», and is no version of the plan, which «Обновить последний» replaces', () => {
    const desk = amended();
    const { document } = amend(desk.ports, { ground: '' }, words);
    expect(registered(desk)).toEqual([document.url]);
    const { sheet, columns, headerRow } = locate(desk.workbook()).tables.get('documents')!;
    const cell = (key: string): string | undefined => sheet.texts[headerRow + 1]?.[columns.get(key)!];
    expect([cell('kind'), cell('edition'), cell('state')]).toEqual([
      'Приказ',
      'Утверждён, 31.08.2023',
      'Создан',
    ]);
    expect(madeDocuments(locate(desk.workbook()).memory)).toEqual([]);
  });

  test('asked for again it is the same order; another ground or another change is another one', () => {
    const desk = amended();
    const first = amend(desk.ports, { ground: '' }, words).document;
    expect(amend(desk.ports, { ground: '' }, words).document.url).toBe(first.url);
    amend(desk.ports, { ground: 'приказ управления' }, words);
    desk.edit((book) => typed(book, 'Мероприятия', 2, 3, 'Ноябрь'));
    amend(desk.ports, { ground: '' }, words);
    expect([desk.documents.length, registered(desk).length]).toEqual([3, 3]);
  });

  test('compares with the edition that is named', () => {
    const desk = amended();
    fixEdition(desk.ports, {}, words);
    expect(() => amend(desk.ports, { ground: '' }, words)).toThrowError(
      expect.objectContaining({ code: 'nothing-amended' }),
    );
    amend(desk.ports, { before: '0001', ground: '' }, words);
    expect(desk.documents).toHaveLength(1);
  });

  test('without a fixed edition it is a problem, and nothing is made', () => {
    const desk = deskOn(
      workbookOf({ activities: lines('1 | Набор | май'), tabs: { memory: [] } }),
      '2023-10-02',
    );
    expect(() => amend(desk.ports, { ground: '' }, words)).toThrowError(
      expect.objectContaining({ code: 'edition-missing' }),
    );
    expect(desk.documents).toEqual([]);
  });

  test('what the sheet does not say is named', () => {
    expect(amend(amended().ports, { ground: '' }, words).notes).toEqual([
      expect.stringMatching(/^Напечатано пустой строкой: «/),
    ]);
  });
});
