import { newSheet } from '../../../src/workbook/newSheet.ts';
import type { Cell, CellStyle, Sheet, Workbook } from '../../../src/workbook/workbook.ts';

const header: CellStyle = { bold: true, background: '#e8eefc', wrap: true, verticalAlign: 'middle' };
const body: CellStyle = { wrap: true, verticalAlign: 'top' };
const computed: CellStyle = {
  italic: true,
  color: '#5b6472',
  background: '#f5f6f8',
  wrap: true,
  verticalAlign: 'top',
};
const statuses = ['Не начато', 'В работе', 'Выполнено'];

const headings: [string, number][] = [
  ['№ п/п', 60],
  ['Мероприятие', 300],
  ['Сроки', 130],
  ['Исполнители', 190],
  ['Статус', 130],
  ['Длина', 70],
  ['Начало', 100],
  ['Замечания', 230],
];

const works: [string, string, string][] = [
  ['Издание приказа о назначении ответственных за сетевое взаимодействие', 'до 5 сентября', 'Директор'],
  ['Заключение договоров о сетевой форме реализации программ', 'сентябрь', 'Директор; юрисконсульт'],
  ['Семинар для педагогов «Сетевая программа: с чего начать»', '15.10.2025', 'Методист'],
  [
    'Открытые занятия детских объединений на базе школы',
    'октябрь – ноябрь',
    'Педагоги дополнительного образования',
  ],
  ['Родительское собрание', 'до 20 сентября', 'Заместитель директора'],
];

/** A workbook with everything the grid shows; `rows` of plan rows. */
export function samplePlan(rows: number): Workbook {
  return { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [activities(rows), participants(), lists()] };
}

function activities(count: number): Sheet {
  const rows: (Cell | undefined)[][] = [
    headings.map(([value]) => ({
      value,
      style: header,
      ...(value === 'Сроки' ? { note: 'Пишите как в плане: «до 10 сентября».' } : {}),
    })),
    [{ value: 'Раздел 1. Организационная деятельность', style: { bold: true } }],
  ];
  for (let index = 0; index < count; index++) {
    const [title, deadline, who] = works[index % works.length]!;
    rows.push([
      { value: `1.${index + 1}`, format: '@', style: body },
      { value: title, style: body, format: '@' },
      { value: deadline, style: body, format: '@' },
      { value: who, style: body, format: '@' },
      { value: statuses[index % 3]!, style: body },
      { value: title.length, style: computed },
      { value: 45901 + (index % 200), format: 'dd.mm.yyyy', style: computed },
      { value: index % 7 === 2 ? '✖ Срок в прошлом учебном году' : null, style: computed },
    ]);
  }
  return sheet(1, 'Мероприятия', {
    rows,
    rowCount: Math.max(1000, count + 10),
    columnCount: 12,
    columns: headings.map(([, width]) => ({ width })),
    frozenRows: 1,
    frozenColumns: 2,
    merges: [{ top: 1, left: 0, bottom: 1, right: 7 }],
    validations: [
      {
        areas: [{ top: 1, left: 4, bottom: count + 9, right: 4 }],
        source: { reference: "'Списки'!$A$2:$A$20" },
        allowInvalid: true,
      },
    ],
    conditionalFormats: [
      {
        areas: [{ top: 1, left: 7, bottom: count + 9, right: 7 }],
        formula: 'LEFT($H2)="✖"',
        style: { background: '#fde7e5', color: '#a3211a' },
      },
      {
        areas: [{ top: 1, left: 0, bottom: count + 9, right: 3 }],
        formula: '$E2="Выполнено"',
        style: { color: '#6b7484' },
      },
    ],
    comments: [{ row: 4, column: 3, author: 'Школа № 3', text: 'Просим перенести на ноябрь.' }],
  });
}

function participants(): Sheet {
  return sheet(2, 'Участники', {
    rows: [
      ['Краткое наименование', 'Часов', 'Ставка', 'Сумма'].map((value) => ({ value, style: header })),
      [
        { value: 'Школа № 3' },
        { value: 36 },
        { value: 250.5, format: '#,##0.00' },
        { value: 9018, formula: 'B2*C2', format: '#,##0.00' },
      ],
      [
        { value: 'Музей', link: "#'Мероприятия'!C5" },
        { value: 12 },
        { value: 300, format: '#,##0.00' },
        { value: 3600, formula: 'B3*C3', format: '#,##0.00' },
      ],
      [
        { value: 'Итого' },
        { value: 48, formula: 'SUM(B2:B3)' },
        undefined,
        { value: 12618, formula: 'SUM(D2:D3)', format: '#,##0.00' },
      ],
      [{ value: 'Запрос' }, { value: 7, formula: 'QUERY(A1:B3,"select A")' }],
    ],
    columns: [{ width: 200 }],
  });
}

function lists(): Sheet {
  return sheet(3, 'Списки', {
    state: 'hidden',
    rows: [[{ value: 'Статус' }], ...[...statuses, 'Перенесено', 'Отменено'].map((value) => [{ value }])],
  });
}

function sheet(id: number, name: string, rest: Partial<Sheet>): Sheet {
  return { ...newSheet(id, name), ...rest };
}
