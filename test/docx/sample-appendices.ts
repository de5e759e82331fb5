import type { Block } from '../../src/plan/document/block.ts';

/** Appendices of the sample plan: a budget with totals, a matrix on a wide page, a sheet to be signed by hand. */

export function budget(): Block[] {
  return [
    { kind: 'page-break' },
    {
      kind: 'heading',
      level: 1,
      text: 'Приложение 8. Смета расходов на организацию сетевого взаимодействия',
    },
    {
      kind: 'table',
      columns: [
        { weight: 1, align: 'center' },
        { weight: 6 },
        { weight: 2, align: 'right' },
        { weight: 2, align: 'right' },
        { weight: 3, align: 'right' },
      ],
      header: ['№', 'Статья расходов', 'Кол-во', 'Цена, руб.', 'Сумма, руб.'],
      rows: [
        {
          kind: 'cells',
          cells: ['1', 'Расходные материалы для мастер-классов', '12', '1 250,00', '15 000,00'],
        },
        { kind: 'cells', cells: ['2', 'Транспортные услуги', '4', '3 500,00', '14 000,00'] },
        { kind: 'total', cells: ['', 'Итого', '', '', '29 000,00'] },
      ],
    },
  ];
}

const MONTHS = ['сен.', 'окт.', 'нояб.', 'дек.', 'янв.', 'февр.', 'март', 'апр.', 'май'];

export function matrix(works: readonly (readonly [string, string, string])[]): Block[] {
  return [
    { kind: 'section', page: { landscape: true, titlePage: false } },
    { kind: 'heading', level: 1, text: 'Приложение 9. Сетевой график мероприятий' },
    {
      kind: 'table',
      size: 10,
      columns: [
        { weight: 1, align: 'center' },
        { weight: 9 },
        ...MONTHS.map(() => ({ weight: 1, align: 'center' as const })),
        { weight: 4 },
      ],
      header: ['№', 'Мероприятие', ...MONTHS, 'Ответственный'],
      rows: works.map((work, at) => ({
        kind: 'cells',
        cells: [String(at + 1), work[0], ...MONTHS.map((_, month) => (month <= at ? '+' : '')), work[2]],
      })),
    },
  ];
}

export function agreementSheet(year: string): Block[] {
  return [
    { kind: 'section', page: { landscape: false, titlePage: false } },
    { kind: 'paragraph', align: 'center', bold: true, text: 'ЛИСТ СОГЛАСОВАНИЯ' },
    {
      kind: 'paragraph',
      align: 'center',
      text: `к плану по организации сетевого взаимодействия на ${year} учебный год`,
    },
    {
      kind: 'table',
      size: 12,
      rowHeight: 12,
      columns: [{ weight: 1, align: 'center' }, { weight: 5 }, { weight: 5 }, { weight: 3 }, { weight: 3 }],
      header: ['№', 'Организация', 'Должность, И.О. Фамилия', 'Подпись', 'Дата'],
      rows: [
        'МБОУ СОШ № 1 им. В. Ёлкина',
        'МБДОУ № 7 «Ромашка»',
        'ГБПОУ «Несуществующий аграрный колледж»',
      ].map((name, at) => ({ kind: 'cells', cells: [String(at + 1), name, '', '', ''] })),
    },
  ];
}
