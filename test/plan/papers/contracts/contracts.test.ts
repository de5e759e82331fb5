import { describe, expect, test } from 'vitest';
import { filledPlan } from '../../../support/filledPlan.ts';
import { ALMOST_EMPTY, papersOf, SAMPLE, withRows } from '../composed.ts';

const contracts = (data = SAMPLE) => papersOf('contracts', data);

describe('a contract of the network form', () => {
  const [first] = contracts();

  test('has the title and the sections of the model contract', () => {
    const headings = first!.texts.filter((text) => /^\d\. /.test(text));
    expect(first!.texts[0]).toBe(
      'Договор о сетевой форме реализации дополнительной общеразвивающей программы',
    );
    expect(headings).toEqual([
      '1. Предмет Договора',
      '2. Осуществление образовательной деятельности при реализации Образовательной программы',
      '3. Финансовое обеспечение реализации Образовательной программы',
      '4. Срок действия Договора',
      '5. Заключительные положения',
      '6. Адреса, реквизиты и подписи Сторон',
    ]);
  });

  test('names the parties in full, with licence, head and ground', () => {
    expect(first!.texts).toContain(
      'МБУ ДО дом детского творчества станицы Заречной (далее – Базовая организация), организация, ' +
        'осуществляющая образовательную деятельность на основании лицензии от 12.03.2021 ' +
        '№ Л035-00000-23/00000001, в лице директора Небылицына Андрея Николаевича, действующего на основании Устава,',
    );
    expect(first!.texts).toContain(
      'и МБОУ средняя общеобразовательная школа № 1 станицы Заречной (далее – Организация-участник), ' +
        'организация, осуществляющая образовательную деятельность на основании лицензии от 20.05.2020 ' +
        '№ Л035-00000-23/00000002, в лице директора Придумкиной Анны Сергеевны, действующего на основании Устава,',
    );
  });

  test('a resource holder has no licence', () => {
    const museum = contracts().find(({ recipient }) => recipient === 'Краеведческий музей')!;
    expect(museum.texts).toContain(
      'и МБУК «Заречный краеведческий музей» (далее – Организация, обладающая ресурсами), в лице директора ' +
        'Легендиной Веры Павловны, действующего на основании Устава,',
    );
  });

  test('describes the programme, its parts, the pupils, the places and the resources', () => {
    expect(first!.texts).toContain(
      '«Робототехника»: вид: Дополнительная общеразвивающая; направленность: Техническая; ' +
        'уровень: Ознакомительный (стартовый); возраст: 11-13; объём: 68 ч; ' +
        'утверждена: педсовет 28.08.2026 № 1, приказ № 112-ОД',
    );
    expect(first!.texts).toContain('1.3. Образовательная программа реализуется с 14.09.2026 по 21.05.2027.');
    const at = first!.texts.indexOf('Основы электроники');
    expect(first!.texts.slice(at, at + 3)).toEqual(['Основы электроники', 'МБОУ СОШ № 1', '34']);
    expect(first!.texts).toContain('2.3. Число обучающихся: от 10 до 45 человек.');
    expect(first!.text).toContain('не позднее чем за 3 рабочих дня до начала');
    expect(first!.texts).toContain('СОШ № 1, каб. 12 (ст. Заречная, ул. Школьная, 1)');
    expect(first!.texts).toContain('Организация-участник: кабинет; педагог');
    expect(first!.text).toContain('по итогам обучения: Справка об освоении модуля; Свидетельство.');
  });

  test('says the term and the conditions of the row', () => {
    expect(first!.texts).toContain('4.1. Договор действует с 01.09.2026 по 31.08.2027.');
    expect(first!.texts).toContain('4.2. Срок действия продлевается дополнительным соглашением Сторон.');
    expect(first!.text).toContain('3.1. Стороны используют ресурсы друг друга');
    expect(first!.text).not.toContain('Сумма');
    expect(first!.blanks).toEqual([]);
  });

  test('paid work has its sum and the accounts', () => {
    const paid = withRows(SAMPLE, 'agreements', () => ({ terms: 'Возмездно', amount: '12 500' }));
    const [contract] = contracts(
      withRows(paid, 'participants', (_row, index) => (index === 0 ? { bank: 'БИК 1\nр/с 2' } : {})),
    );
    expect(contract!.texts).toContain('3.2. Сумма: 12 500,00 руб.');
    expect(contract!.texts).toEqual(
      expect.arrayContaining(['БИК 1', 'р/с 2', 'Банковские реквизиты: ____________']),
    );
    expect(contract!.blanks).toEqual(['МБОУ СОШ № 1: Банковские реквизиты']);
  });

  test('conditions without a word of the list are printed as typed', () => {
    const own = withRows(SAMPLE, 'agreements', () => ({ terms: 'По отдельной смете' }));
    expect(contracts(own)[0]!.texts).toContain('3.1. Условия: По отдельной смете.');
  });
});

describe('who the parties are', () => {
  const three = withRows(SAMPLE, 'agreements', (_row, index) =>
    index === 0
      ? {
          base: 'МБОУ СОШ № 1',
          parties: 'ДДТ ст. Заречной; Краеведческий музей; МБОУ СОШ № 2',
          partyRoles:
            'Образовательная организация-участник; Организация, обладающая ресурсами; Образовательная организация-участник',
        }
      : {},
  );

  test('a school may be base, and several of one role are told apart', () => {
    const [contract] = contracts(three);
    const labels = contract!.texts.flatMap((text) => /\(далее – (.*?)\)[,]/.exec(text)?.[1] ?? []);
    expect(labels).toEqual([
      'Базовая организация',
      'Организация-участник 1',
      'Организация, обладающая ресурсами',
      'Организация-участник 2',
    ]);
    expect(
      contract!.texts.some((text) => text.startsWith('МБОУ средняя общеобразовательная школа № 1')),
    ).toBe(true);
    expect(contract!.text).toContain('Договор составлен в 4 экземплярах');
    expect(contract!.title).toBe(
      'Договор о сетевой форме с МБОУ СОШ № 1, организацией «Краеведческий музей», МБОУ СОШ № 2',
    );
    expect(contract!.recipient).toBe('МБОУ СОШ № 1; Краеведческий музей; МБОУ СОШ № 2');
  });

  test('more than three parties stand in two rows of columns, each with its signatures', () => {
    const blocks = contracts(three)[0]!.model.parts[0]!.blocks;
    const sides = blocks.filter((block) => block.kind === 'columns' && block.below !== undefined);
    expect(sides.map((block) => (block.kind === 'columns' ? block.columns.length : 0))).toEqual([2, 2]);
  });

  test('the signatures take the last clause with them to their page', () => {
    const blocks = contracts()[0]!.model.parts[0]!.blocks;
    const at = blocks.findIndex((block) => block.kind === 'heading' && String(block.text).startsWith('6. '));
    expect(blocks[at - 1]).toMatchObject({ kind: 'paragraph', keepWithNext: true });
    expect(blocks[at + 1]).toMatchObject({ kind: 'columns' });
  });

  test('we are a party although the row names the partner alone', () => {
    const alone = withRows(SAMPLE, 'agreements', (_row, index) => (index === 0 ? { base: '' } : {}));
    expect(contracts(alone)[0]!.texts.filter((text) => text.includes('в лице'))).toHaveLength(2);
    expect(contracts(alone)[0]!.text).toContain('станицы Заречной (далее – Базовая организация)');
  });

  test('what the row says of the base outweighs usual roles', () => {
    const said = withRows(SAMPLE, 'agreements', (_row, index) =>
      index === 0 ? { base: '', partyRoles: 'Базовая организация' } : {},
    );
    expect(contracts(said)[0]!.text).toContain('школа № 1 станицы Заречной (далее – Базовая организация)');
    expect(contracts(said)[0]!.text).toContain('детского творчества станицы Заречной (далее – Сторона 1)');
  });

  test('with two usual base organisations nobody guesses which one it is', () => {
    const both = withRows(ALMOST_EMPTY, 'participants', () => ({ role: 'Базовая организация' }));
    const [contract] = contracts(both);
    expect(contract!.text).toContain('ДДТ (далее – Сторона 1)');
    expect(contract!.texts).toContain('2.1. Базовая организация: ____________.');
    expect(contract!.blanks).toContain('МБОУ СОШ № 1: Базовая организация');
  });

  test('our participle agrees with the first word that people typed, no name is declined', () => {
    const heads = [
      'заведующей Ивановой Марии Петровны',
      'и.о. директора Петрова П.П.',
      'директора средней школы П.П. Петрова',
    ];
    const acting = heads.map((headGenitive) => {
      const data = withRows(SAMPLE, 'participants', (_row, index) => (index === 1 ? { headGenitive } : {}));
      return contracts(data)[0]!.text.split(headGenitive)[1]!.slice(0, 14);
    });
    expect(acting).toEqual([', действующей ', ', действующего', ', действующего']);
  });

  test('a ground from the list is not yet a ground', () => {
    const data = withRows(SAMPLE, 'participants', (_row, index) =>
      index === 1 ? { actsOn: 'доверенности № … от …' } : {},
    );
    const [contract] = contracts(data);
    expect(contract!.text).toContain('на основании доверенности № ____ от ____,');
    expect(contract!.blanks).toEqual(['МБОУ СОШ № 1: Действует на основании']);
  });
});

describe('without a row in «Договоры»', () => {
  const { agreements: _none, ...tabs } = SAMPLE.tabs!;
  const [contract] = contracts({ ...SAMPLE, tabs });

  test('the usual role and the package of services say what it is about', () => {
    expect(contract!.id).toBe('contracts:мбоу сош №1');
    expect(contract!.text).toContain('образовательных программ «Робототехника», «Хранители станицы»');
    expect(contract!.text).toContain(
      '4.1. Договор действует с «___» __________ 20__ г. по «___» __________ 20__ г.',
    );
    expect(contract!.text).not.toContain('г..');
    expect(contract!.blanks).toEqual([
      'МБОУ СОШ № 1: Номер',
      'МБОУ СОШ № 1: Дата подписания',
      'МБОУ СОШ № 1: Обучающихся от',
      'МБОУ СОШ № 1: Обучающихся до',
      'МБОУ СОШ № 1: Список обучающихся передать за, раб. дней',
      'МБОУ СОШ № 1: Условия',
      'МБОУ СОШ № 1: Действует с',
      'МБОУ СОШ № 1: Действует по',
    ]);
  });

  test('names alone make a form to fill in by hand', () => {
    const [form] = contracts(ALMOST_EMPTY);
    expect(form!.text).toContain(
      'ДДТ (далее – Сторона 1), в лице ____________, действующего на основании ____________,',
    );
    expect(form!.text).toContain('на основании лицензии от «___» __________ 20__ г. № ____________');
    expect(form!.text).toContain('образовательной программы ____________ (далее');
    expect(form!.blanks).toContain('МБОУ СОШ № 1: в лице … (родительный падеж)');
    expect(form!.blanks).toContain('МБОУ СОШ № 1: Лицензия №');
    expect(form!.blanks).not.toContain('МБОУ СОШ № 1: Сумма, руб.');
  });
});

test('a terminated contract is no paper, and asks for no new one', () => {
  const ended = withRows(filledPlan, 'agreements', () => ({ status: 'Расторгнут' }));
  expect(contracts(ended)).toEqual([]);
});

describe('ids', () => {
  test('do not change when rows are sorted', () => {
    const rows = [
      ...SAMPLE.tabs!.agreements!,
      { ...SAMPLE.tabs!.agreements![0]!, programmes: 'Юный эколог', contractNumber: '7/2026' },
      { ...SAMPLE.tabs!.agreements![0]!, programmes: 'Юный эколог', contractNumber: '8/2026' },
    ];
    const idsOf = (agreements: typeof rows) =>
      contracts({ ...SAMPLE, tabs: { ...SAMPLE.tabs, agreements } }).map(({ id, text }) => [id, text]);
    const ids = idsOf(rows);
    expect(new Map(idsOf([...rows].reverse()) as [string, string][])).toEqual(
      new Map(ids as [string, string][]),
    );
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
    const titles = contracts({ ...SAMPLE, tabs: { ...SAMPLE.tabs, agreements: rows } }).map(
      ({ title }) => title,
    );
    expect(titles).toContain('Договор о сетевой форме с МБОУ СОШ № 1 (Юный эколог)');
    expect(new Set(titles).size).toBe(titles.length);
  });
});
