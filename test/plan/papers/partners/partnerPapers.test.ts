import { describe, expect, test } from 'vitest';
import { PAPER_KINDS } from '../../../../src/plan/papers/index.ts';
import { planOf } from '../../../support/plan.ts';
import { ALMOST_EMPTY, papersOf, SAMPLE, withRows } from '../composed.ts';

const only = (approval: string) =>
  withRows(SAMPLE, 'participants', (_row, index) =>
    index === 1 ? { approval } : { approval: 'Не требуется' },
  );

/** The same evening, one activity later. */
const BEGUN = { ...ALMOST_EMPTY, activities: [{ number: '1', title: 'Выставка' }] };

describe('who gets a letter', () => {
  test.each(['', 'Не направлено', 'Направлено', 'Есть замечания', 'Согласовано', 'Отказ'])(
    '«%s»',
    (approval) => {
      expect(papersOf('letters', only(approval)).map(({ recipient }) => recipient)).toEqual(['МБОУ СОШ № 1']);
      expect(papersOf('extracts', only(approval)).map(({ recipient }) => recipient)).toEqual([
        'МБОУ СОШ № 1',
      ]);
    },
  );

  test('nobody who need not agree, and never ourselves', () => {
    expect(papersOf('letters', only('Не требуется'))).toEqual([]);
    expect(papersOf('letters', BEGUN).map(({ recipient }) => recipient)).toEqual([
      'МБОУ СОШ № 1',
      'Краеведческий музей',
    ]);
  });

  test('a plan without activities goes to nobody', () => {
    for (const kind of ['letters', 'concurrence', 'extracts'] as const)
      expect(papersOf(kind, ALMOST_EMPTY)).toEqual([]);
  });

  test('a name typed twice is one partner', () => {
    const participants = [...BEGUN.tabs!.participants!, { shortName: 'МБОУ СОШ №1' }];
    const twice = { ...BEGUN, tabs: { participants } };
    expect(papersOf('letters', twice)).toHaveLength(2);
    expect(papersOf('contracts', twice)).toHaveLength(1);
  });
});

describe('the letter', () => {
  const [letter] = papersOf('letters', SAMPLE);

  test('says what is sent and until when an answer is asked for', () => {
    expect(letter!.title).toBe('Сопроводительное письмо для МБОУ СОШ № 1');
    expect(letter!.texts).toEqual([
      'муниципальное бюджетное учреждение дополнительного образования',
      'дом детского творчества станицы Заречной',
      'ст. Заречная, ул. Садовая, 10',
      'ОГРН 1022300000117, ИНН 2300000118, КПП 230001001',
      'от 17.08.2026 № 201',
      'Директору МБОУ СОШ № 1 А.С. Придумкиной',
      'ст. Заречная, ул. Школьная, 1',
      'О согласовании плана',
      'Направляем на согласование план по организации сетевого взаимодействия на 2026-2027 учебный год.',
      'Просим рассмотреть и направить замечания до 22.08.2026.',
      'Приложение:',
      'План на ____ л. в 1 экз.',
      'Выписка из плана на ____ л. в 1 экз.',
      'Директор',
      'А.Н. Небылицын',
    ]);
    expect(letter!.blanks).toEqual([]);
  });

  test('the day of the answer follows the setting', () => {
    const [slow] = papersOf('letters', { ...SAMPLE, settings: { ...SAMPLE.settings, remindDays: '10' } });
    expect(slow!.text).toContain('замечания до 27.08.2026.');
  });

  test.each(['', 'скоро', '-3', '2,5', '99999999999'])(
    '«%s» days leave the day to be written',
    (remindDays) => {
      const [paper] = papersOf('letters', { ...SAMPLE, settings: { ...SAMPLE.settings, remindDays } });
      expect(paper!.text).toContain('замечания до «___» __________ 20__ г.\n');
      expect(paper!.blanks).toEqual(['Напоминать партнёру через, дней']);
    },
  );

  test('before it is sent it has no date, and says whose cells are empty', () => {
    const [paper] = papersOf('letters', BEGUN);
    expect(paper!.texts).toContain('от «___» __________ 20__ г. № ____');
    expect(paper!.text).toContain('МБОУ СОШ № 1\n____________');
    expect(paper!.blanks).toEqual(
      expect.arrayContaining([
        'МБОУ СОШ № 1: Направлено: дата',
        'МБОУ СОШ № 1: Направлено: исх. №',
        'МБОУ СОШ № 1: кому … (дательный падеж)',
      ]),
    );
  });

  test('the line of the executor stands here and in no other paper of ours', () => {
    const executorContact = 'Словесникова Т.Р., 8 (861) 000-00-00';
    const data = { ...SAMPLE, requisites: { ...SAMPLE.requisites, executorContact } };
    expect(papersOf('letters', data)[0]!.texts).toContain(executorContact);
    for (const key of ['order', 'concurrence', 'contracts', 'agreements', 'extracts'] as const)
      for (const { text } of papersOf(key, data)) expect(text).not.toContain('000-00-00');
  });
});

describe('the extract', () => {
  test('holds the activities of the partner in the columns that the institution prints', () => {
    const settings = {
      ...SAMPLE.settings,
      printedColumns: 'Мероприятие; Сроки',
      printedHeadings: 'Что; Когда',
    };
    const library = papersOf('extracts', { ...SAMPLE, settings }).find(
      ({ recipient }) => recipient === 'Заречная библиотека',
    )!;
    expect(library.title).toBe('Выписка из плана для организации «Заречная библиотека»');
    expect(library.texts).toEqual(
      expect.arrayContaining(['Что', 'Когда', 'Краеведческие чтения', '18.02.2027']),
    );
    expect(library.text).not.toContain('Подготовка пакета сетевых образовательных услуг');
    expect(library.text).not.toContain('Исполнители');
    expect(library.text).not.toContain('Сетевые группы');
  });

  test('tells in which groups the partner takes part', () => {
    const school2 = papersOf('extracts', SAMPLE).find(({ recipient }) => recipient === 'МБОУ СОШ № 2')!;
    expect(school2.texts).toEqual(expect.arrayContaining(['Сетевые группы', 'Эколог-1', 'Робот-2']));
    const museum = papersOf('extracts', SAMPLE).find(({ recipient }) => recipient === 'Краеведческий музей')!;
    expect(museum.texts).toContain('Краеведы-1');
    expect(museum.texts).not.toContain('Эколог-1');
  });

  test('sections are named where the partner has something in them', () => {
    const library = papersOf('extracts', SAMPLE).find(
      ({ recipient }) => recipient === 'Заречная библиотека',
    )!;
    expect(library.texts).toContain('Работа с обучающимися');
    expect(library.texts).not.toContain('Методическая работа');
  });

  test('a partner without activities has none', () => {
    expect(papersOf('extracts', { ...SAMPLE, activities: [] })).toEqual([]);
  });
});

describe('the sheet of concurrence', () => {
  test('everyone who has to agree signs it, and its last columns are empty', () => {
    const [sheet] = papersOf('concurrence', SAMPLE);
    expect(sheet!.texts.slice(0, 2)).toEqual([
      'ЛИСТ СОГЛАСОВАНИЯ',
      'к плану по организации сетевого взаимодействия на 2026-2027 учебный год',
    ]);
    expect(sheet!.texts).toEqual(
      expect.arrayContaining(['МБОУ СОШ № 1', 'директор, А.С. Придумкина', 'заведующий, Ю.О. Небылицкая']),
    );
    expect(sheet!.texts.slice(-2)).toEqual(['', '']);
  });

  test('goes with the whole package from three partners on, or when it was chosen', () => {
    const kind = PAPER_KINDS.find(({ key }) => key === 'concurrence')!;
    const chosen = (concurrence: string) =>
      kind.inPackage(planOf({ ...SAMPLE, requisites: { ...SAMPLE.requisites, concurrence } }));
    expect(kind.inPackage(planOf(SAMPLE))).toBe(true);
    expect(kind.inPackage(planOf(ALMOST_EMPTY))).toBe(false);
    expect(chosen('Не печатать')).toBe(false);
    expect(
      kind.inPackage(planOf({ ...ALMOST_EMPTY, requisites: { concurrence: 'Лист согласования' } })),
    ).toBe(true);
  });
});
