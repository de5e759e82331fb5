import type { DocumentPreview, Finding, OptionalTab, Overview, StructurePreview } from '../../src/app/api.ts';

export const documentName = 'План по организации сетевого взаимодействия на 2025-2026 учебный год';

export const fullOverview: Overview = {
  institution: 'МБУ ДО ДДТ ст. Калининской',
  title: 'План по организации сетевого взаимодействия',
  year: '2025-2026',
  edition: 'На согласовании',
  prepared: true,
  today: '2025-09-05',
  tabs: [
    { name: 'Реквизиты плана', filled: 14, rows: 22 },
    { name: 'Мероприятия', filled: 12, rows: 20 },
    { name: 'Участники', filled: 5, rows: 5 },
    { name: 'Группы', filled: 1, rows: 4 },
    { name: 'Бюджет', filled: 0, rows: 0 },
  ],
  tabNames: ['Лист1', 'Реквизиты плана', 'Мероприятия', 'Участники', 'Группы', 'Бюджет', 'Документы'],
  counts: { error: 0, warning: 0, note: 0 },
  budget: {
    bySource: [
      { name: 'Субсидия на муниципальное задание', planned: 186000, actual: 62000 },
      { name: 'Средства партнёра', planned: 12500.5, actual: 0 },
      { name: '', planned: 4000, actual: 0 },
    ],
    byOrganisation: [
      { name: 'МБУ ДО ДДТ', planned: 190000, actual: 62000 },
      { name: 'МБОУ СОШ № 1', planned: 12500.5, actual: 0 },
    ],
  },
  teachers: [
    { name: 'Вымышленская О.В.', hours: 18 },
    { name: 'Придуманный П.П.', hours: 4.5 },
  ],
  remarks: [
    {
      partner: 'МБОУ СОШ № 1',
      text: 'В строке 4 просим перенести срок на октябрь: в сентябре кабинет занят.',
      tab: 'Участники',
      cell: 'AC3',
    },
  ],
  empty: [
    { tab: 'Группы', text: 'не заполнено: «Педагог» – 2, «Площадка» – 1' },
    { tab: 'Бюджет', text: 'нет ни одной строки' },
  ],
  upcoming: [
    {
      date: '2025-09-06',
      number: '1.2',
      title: 'Формирование участников сетевого взаимодействия',
      tab: 'Мероприятия',
      cell: 'D4',
    },
    {
      date: '2025-09-10',
      number: '1.4',
      title:
        'Подготовка набора соглашений, договоров, положений о проведении сетевых работ участниками сетевого взаимодействия',
      tab: 'Мероприятия',
      cell: 'D6',
    },
    {
      date: '2025-10-31',
      number: '2.1',
      title: 'Подготовка бюджета, сетевого графика и расписания',
      tab: 'Мероприятия',
      cell: 'D9',
    },
  ],
  documents: [
    { name: documentName, url: 'https://docs.google.com/document/d/second/edit', madeAt: '2025-08-29 10:12' },
    {
      name: `${documentName} (проект)`,
      url: 'https://docs.google.com/document/d/first/edit',
      madeAt: '2025-08-21 16:40',
    },
  ],
};

export const emptyOverview: Overview = {
  institution: '',
  title: '',
  year: '',
  edition: '',
  prepared: false,
  today: '2025-09-05',
  tabs: [],
  tabNames: [],
  counts: { error: 0, warning: 0, note: 0 },
  upcoming: [],
  documents: [],
};

const activities = 'Мероприятия';

export const findings: readonly Finding[] = [
  {
    code: 'deadline-unread',
    severity: 'warning',
    tab: activities,
    cell: 'D7',
    message: 'Строка 5: срок «по мере готовности» не понят.',
    remedy: 'Напишите день, месяц или период: «до 10 сентября», «сентябрь-октябрь».',
  },
  {
    code: 'deadline-impossible',
    severity: 'error',
    tab: activities,
    cell: 'D5',
    message: 'Строка 3: дня 31.09.2025 не бывает.',
    remedy: 'Исправьте срок в ячейке D5.',
  },
  {
    code: 'year-august',
    severity: 'note',
    tab: activities,
    cell: 'D3',
    message: 'Август (строки 1, 2) понят как август 2025 года – до начала занятий.',
    remedy: 'Если речь об августе 2026 года, допишите год.',
  },
  {
    code: 'partner-unknown',
    severity: 'warning',
    tab: activities,
    cell: 'F8',
    message: 'Строка 6: «СОШ 3» нет на листе «Участники» (похоже на «МБОУ СОШ № 3»).',
    remedy: 'Выберите организацию из списка или добавьте её на лист «Участники».',
  },
  {
    code: 'agreement-missing',
    severity: 'error',
    tab: 'Группы',
    cell: 'D2',
    message:
      'Группа «Робот-1» занимается с 15.09.2025, а договор с МБОУ СОШ № 5 не подписан (статус «На подписи»).',
    remedy: 'Подпишите договор до начала занятий или перенесите занятия.',
  },
  {
    code: 'pupils',
    severity: 'warning',
    tab: 'Группы',
    cell: 'F7',
    message: 'Похоже на список детей (8 фамилий).',
    remedy: 'Укажите только количество.',
    decision: 'intended',
    explanation: 'Это фамилии педагогов',
  },
  {
    code: 'gap',
    severity: 'note',
    tab: '',
    cell: '',
    message: 'С декабря по март в плане нет ни одного мероприятия.',
    remedy: 'Если так и задумано, ничего делать не нужно.',
    decision: 'postponed',
    until: '2025-10-01',
  },
];

export function manyFindings(n: number): readonly Finding[] {
  const open = findings.filter((finding) => !finding.decision);
  return Array.from({ length: n }, (_, index) => {
    const pattern = open[index % open.length]!;
    return { ...pattern, cell: `D${index + 2}`, message: `${pattern.message} [${index + 1}]` };
  });
}

export const preview: StructurePreview = {
  fingerprint: 'f-1',
  changes: [
    { tab: 'Мероприятия', text: 'Будет создан лист.' },
    { tab: 'Мероприятия', text: 'Перенести 5 строк плана с листа «Лист1».' },
    { tab: 'Мероприятия', text: 'Добавить колонки «Статус», «Организации-участники», «Замечания».' },
    { tab: 'Реквизиты плана', text: 'Будет создан лист.' },
    { tab: 'Реквизиты плана', text: 'Заполнить название плана, учебный год и цели.' },
    { tab: 'Участники', text: 'Будет создан лист.' },
    { tab: 'Группы', text: 'Будет создан лист.' },
    { tab: 'Бюджет', text: 'Будет создан лист.' },
  ],
  notes: ['Лист «Лист1» останется как есть.', 'Строка 6 без номера: перенесена в конец раздела.'],
};

export const nothingToDo: StructurePreview = { fingerprint: 'f-0', changes: [], notes: [] };

export const missing: DocumentPreview['missing'] = [
  { text: 'Приказ: дата и номер', tab: 'Реквизиты плана', cell: 'B16' },
  { text: 'Утверждает: И.О. Фамилия', tab: 'Реквизиты плана', cell: 'B18' },
  { text: 'Исполнители в строках 4 и 7', tab: 'Мероприятия', cell: 'E6' },
];

export const documentNotes: readonly string[] = ['Вместо номера приказа напечатана пустая строка.'];

export const optionalTabs: readonly OptionalTab[] = [
  { tab: 'Договоры', purpose: 'Договоры и соглашения с партнёрами, сроки и статусы.' },
  { tab: 'Пакет услуг', purpose: 'Программы и модули, которые реализуются вместе.' },
  { tab: 'Расписание', purpose: 'Занятия сетевых групп по дням недели.' },
];
