import type { Block, DocumentModel, Part, TableRow } from '../../src/plan/document/block.ts';
import { agreementSheet, budget, matrix } from './sample-appendices.ts';

/** A plan as an institution would print it. Institution, partners and people are invented. */

const INSTITUTION =
  'Муниципальное бюджетное учреждение дополнительного образования\nДом детского творчества станицы Вымышленной';
const SHORT = 'МБУ ДО ДДТ ст. Вымышленной';
const YEAR = '2026-2027';

const WORK = [
  [
    'Формирование участников сетевого взаимодействия',
    'Сентябрь',
    'Рабочая группа по организации сетевого взаимодействия',
  ],
  [
    'Подготовка набора соглашений, договоров, положений о проведении сетевых работ участниками сетевого взаимодействия',
    'Сентябрь-октябрь',
    'Директор\nЗаместители директора',
  ],
  [
    'Подготовка пакета сетевых образовательных услуг',
    'до 10 сентября',
    'Рабочая группа по организации сетевого взаимодействия',
  ],
  [
    'Формирование групп обучающихся в рамках сетевого взаимодействия',
    '01.09 – 15.09',
    'Заместитель директора по УВР',
  ],
  [
    'Организационно-методическое сопровождение естественно-научной направленности: семинар «Интеллектуально-познавательная игра как форма работы с высокомотивированными детьми», обмен опытом, взаимопосещение занятий',
    'в течение года',
    'Методист; МБОУ СОШ № 1 им. В. Ёлкина',
  ],
] as const;

const SECTIONS = [
  'Раздел I. Организационная деятельность',
  'Раздел II. Работа с обучающимися',
  'Раздел III. Контроль и отчётность',
];

export function activityRows(count: number): TableRow[] {
  const rows: TableRow[] = [];
  const every = Math.max(2, Math.ceil(count / SECTIONS.length));
  for (let at = 0; at < count; at++) {
    if (at % every === 0) rows.push({ kind: 'section', text: SECTIONS[(at / every) % SECTIONS.length]! });
    const work = WORK[at % WORK.length]!;
    rows.push({ kind: 'cells', cells: [`${at + 1}.`, work[0], work[1], work[2]] });
  }
  return rows;
}

const ACTIVITY_COLUMNS = [
  { weight: 1, align: 'center' },
  { weight: 8 },
  { weight: 3, align: 'center' },
  { weight: 5 },
] as const;

export function activities(count: number): Block {
  return {
    kind: 'table',
    columns: ACTIVITY_COLUMNS,
    header: ['№ п/п', 'Виды деятельности', 'Сроки реализации', 'Исполнители'],
    rows: activityRows(count),
  };
}

function titlePage(institution: string, place: string, year: string): Block[] {
  return [
    { kind: 'section', page: { landscape: false, titlePage: true } },
    { kind: 'paragraph', align: 'center', text: institution },
    { kind: 'space', points: 30 },
    {
      kind: 'columns',
      columns: [
        ['ПРИНЯТ', 'на заседании педагогического совета', 'протокол от 28.08.2026 № 1'],
        ['УТВЕРЖДАЮ', `Директор ${SHORT}`, '____________ И.О. Придуманная', '«___» __________ 2026 г.'],
      ],
      widths: [1, 1],
    },
    { kind: 'space', points: 12 },
    {
      kind: 'frame',
      width: 80,
      height: 30,
      text: 'Место для отметки\nоб электронной подписи',
      align: 'right',
    },
    { kind: 'fill' },
    { kind: 'title', text: `ПЛАН ПО ОРГАНИЗАЦИИ СЕТЕВОГО ВЗАИМОДЕЙСТВИЯ\nНА ${year} УЧЕБНЫЙ ГОД` },
    { kind: 'fill' },
    { kind: 'paragraph', align: 'center', text: place },
  ];
}

const GOALS: Block[] = [
  { kind: 'heading', level: 1, text: 'Цели сетевого взаимодействия' },
  {
    kind: 'paragraph',
    indent: true,
    text: 'Под сетевым взаимодействием понимается совместная работа педагогических коллективов, имеющих похожие цели, объединённые средства для их достижения и один управленческий центр. Структуры ведут совместную работу по формированию общих групп для освоения программ определённой направленности с использованием возможностей сразу нескольких организаций.',
  },
  {
    kind: 'paragraph',
    indent: true,
    keepWithNext: true,
    text: [
      { text: 'Согласно ' },
      { text: 'Федеральному закону № 273-ФЗ', bold: true },
      { text: ' сетевое взаимодействие ' },
      { text: 'в дополнительном образовании', italic: true },
      { text: ':' },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      'распределяет ресурсы в ходе решения совместной задачи;',
      'опирается на инициативу любого участника обучения;',
      'даёт возможность использовать совместные сетевые накопления для нужд любого участника образовательного процесса, каким бы далёким от станицы он ни был.',
    ],
  },
  { kind: 'paragraph', indent: true, keepWithNext: true, text: 'Задачи:' },
  {
    kind: 'list',
    ordered: true,
    items: ['определить круг участников;', 'заключить договоры;', 'провести совместные мероприятия.'],
  },
  { kind: 'heading', level: 2, text: 'Ожидаемые результаты' },
  { kind: 'list', ordered: true, mark: '1)', items: ['не менее 6 договоров;', 'не менее 120 обучающихся.'] },
];

const SIGNATURES: Block[] = [
  {
    kind: 'signatures',
    lines: [
      { post: 'Заместитель директора', name: 'Е.А. Выдуманная' },
      {
        post: 'Методист, руководитель рабочей группы по организации сетевого взаимодействия',
        name: 'П.П. Ёжикова-Длиннофамильная',
      },
    ],
  },
];

export function samplePlan(rows: number): DocumentModel {
  const parts: Part[] = [
    {
      name: 'титул',
      blocks: titlePage(INSTITUTION, 'ст. Вымышленная\n2026 г.', YEAR),
      shell: titlePage('{{учреждение}}', '{{место}}\n{{год на титуле}}', '{{учебный год}}'),
    },
    { name: 'цели', blocks: GOALS },
    {
      name: 'мероприятия',
      blocks: [{ kind: 'heading', level: 1, text: 'План мероприятий' }, activities(rows)],
    },
    { name: 'подписи', blocks: SIGNATURES },
    { name: 'приложения', blocks: [...budget(), ...matrix(WORK), ...agreementSheet(YEAR)] },
  ];
  return {
    title: `План по организации сетевого взаимодействия на ${YEAR} учебный год`,
    author: SHORT,
    tags: {
      учреждение: INSTITUTION,
      место: 'ст. Вымышленная',
      'год на титуле': '2026 г.',
      'учебный год': YEAR,
      директор: 'И.О. Придуманная',
    },
    parts,
  };
}
