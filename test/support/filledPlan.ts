import type { PlanData } from './plan.ts';

/** A plan as it stands when everything is filled, signed and right. Checks find nothing in it. */
export const FILLED_YEAR = '2025-2026';

const us = 'МБУ ДО ДДТ';
const school1 = 'МБОУ СОШ № 1';
const school5 = 'МБОУ СОШ № 5';
const museum = 'Краеведческий музей';

const requisites = {
  institution: 'муниципальное бюджетное учреждение дополнительного образования дом детского творчества',
  institutionShort: us,
  place: 'ст. Калининская',
  planTitle: 'План по организации сетевого взаимодействия',
  lessonsFrom: '15.09.2025',
  lessonsTo: '25.05.2026',
  goals: 'Объединить ресурсы учреждений.\n- совместные программы;\n- общие мероприятия.',
  legalGrounds: [
    'Федеральный закон от 29.12.2012 № 273-ФЗ, статья 15',
    'приказ Минпросвещения России от 27.07.2022 № 629 (приказ от 09.11.2018 № 196 утратил силу)',
    'СП 2.4.3648-20',
  ].join('\n'),
  approval: 'УТВЕРЖДЁН приказом',
  orderDate: '29.08.2025',
  orderNumber: '112-ОД',
  adoptedBy: 'педагогического совета',
  minutesDate: '28.08.2025',
  minutesNumber: '1',
  signerPost: 'Заместитель директора',
  signerName: 'И.О. Фамилия',
  executorContact: 'Петрова А.С., 8 (861) 632-15-43',
  edition: 'Утверждён',
};

const participants = [
  {
    shortName: us,
    fullName: 'Муниципальное бюджетное учреждение дополнительного образования «Дом детского творчества»',
    us: 'Да',
    kind: 'Организация дополнительного образования',
    role: 'Базовая организация',
    inn: '2340018182',
    kpp: '234001001',
    ogrn: '1062340003010',
    licenceNumber: 'Л035-01218-23/00251234',
    licenceDate: '15.03.2022',
    licenceStatus: 'Действует',
    approval: 'Не требуется',
  },
  {
    shortName: school1,
    kind: 'Общеобразовательная организация',
    role: 'Образовательная организация-участник',
    provides: 'кабинет; педагог',
    headName: 'Петрова Анна Сергеевна',
    inn: '6640002663',
    ogrn: '1026600579873',
    licenceNumber: '05241',
    licenceDate: '10.10.2019',
    contact: 'Петрова А.С.',
    phone: '8 (918) 123-45-67',
    approval: 'Согласовано',
    sentOn: '20.08.2025',
    answeredOn: '25.08.2025',
  },
  {
    shortName: school5,
    kind: 'Общеобразовательная организация',
    role: 'Организация, обладающая ресурсами',
    provides: 'оборудование',
    inn: '7826049838',
    approval: 'Согласовано',
    sentOn: '20.08.2025',
    answeredOn: '26.08.2025',
  },
  {
    shortName: museum,
    kind: 'Организация культуры',
    role: 'Социальный партнёр (без сетевой формы)',
    provides: 'зал',
    approval: 'Согласовано',
    sentOn: '20.08.2025',
    answeredOn: '27.08.2025',
  },
];

const network = {
  kind: 'Договор о сетевой форме',
  base: us,
  from: '01.09.2025',
  to: '31.05.2026',
  renewal: 'Нет',
  studentsFrom: 10,
  studentsTo: 20,
  terms: 'Безвозмездно',
  status: 'Подписан',
};

const agreements = [
  {
    ...network,
    contractNumber: '7',
    signedOn: '25.08.2025',
    parties: school1,
    partyRoles: 'Образовательная организация-участник',
    programmes: 'Робототехника',
  },
  {
    ...network,
    contractNumber: '8',
    signedOn: '26.08.2025',
    parties: school5,
    partyRoles: 'Организация, обладающая ресурсами',
    programmes: 'Шахматы',
  },
  {
    kind: 'Соглашение о сотрудничестве',
    contractNumber: 'б/н',
    signedOn: '27.08.2025',
    parties: museum,
    from: '01.09.2025',
    to: '31.08.2026',
    status: 'Подписан',
  },
];

const robots = { programme: 'Робототехника', focusArea: 'Техническая', networkForm: 'Да', age: '11-13' };

const services = [
  {
    ...robots,
    kind: 'Дополнительная общеразвивающая',
    provider: us,
    hours: 68,
    approvedBy: 'приказ № 110-ОД',
  },
  { ...robots, module: 'Основы', provider: us, hours: 34 },
  { ...robots, module: 'Соревнования', provider: school1, hours: 34, resource: 'кабинет, 15 ноутбуков' },
  {
    programme: 'Шахматы',
    kind: 'Дополнительная общеразвивающая',
    focusArea: 'Физкультурно-спортивная',
    networkForm: 'Да',
    provider: us,
    receivers: school5,
    hours: 66,
    age: '11-13',
    resource: '10 комплектов шахмат',
  },
  {
    programme: 'Родной край',
    kind: 'Дополнительная общеразвивающая',
    focusArea: 'Туристско-краеведческая',
    networkForm: 'Нет',
    provider: us,
    hours: 34,
    age: '11-13',
  },
];

const group = {
  studyYear: 1,
  enrolledAt: us,
  classes: '5-7 классы',
  shift: '1',
  places: 15,
  enrolled: 15,
  orderNumber: '130-ОД',
  orderDate: '12.09.2025',
  fundingSource: 'Субсидия на муниципальное задание',
  status: 'Занимается',
};

const groups = [
  {
    ...group,
    name: 'Робот-1',
    programme: 'Робототехника',
    studentsFrom: school1,
    teacher: 'Иванова И.И.',
    venue: 'СОШ № 1, каб. 12',
    weeklyHours: 2,
    weeks1: 15,
    weeks2: 19,
    programmeHours: 68,
    firstLesson: '16.09.2025',
    lastLesson: '19.05.2026',
  },
  {
    ...group,
    name: 'Шахматы-2',
    programme: 'Шахматы',
    studentsFrom: school5,
    teacher: 'Сидоров П.П.',
    venue: 'ДДТ, каб. 3',
    weeklyHours: 2,
    weeks1: 15,
    weeks2: 18,
    programmeHours: 66,
    firstLesson: '17.09.2025',
    lastLesson: '20.05.2026',
  },
  {
    ...group,
    name: 'Край-1',
    programme: 'Родной край',
    studentsFrom: `${school1}; ${school5}`,
    teacher: 'Иванова И.И.',
    venue: 'Музей, зал 1',
    weeklyHours: 1,
    weeks1: 15,
    weeks2: 19,
    programmeHours: 34,
    firstLesson: '18.09.2025',
    lastLesson: '21.05.2026',
  },
];

const timetable = [
  { group: 'Робот-1', tue: '15.00–15.45, 15.55–16.40' },
  { group: 'Шахматы-2', wed: '15.00–15.45\n15.55–16.40' },
  { group: 'Край-1', thu: '16:00-16:45' },
];

const venues = [
  {
    name: 'СОШ № 1, каб. 12',
    address: 'ул. Ленина, 5',
    owner: school1,
    ground: '7',
    inLicence: 'У партнёра',
    travelMinutes: 20,
    lessonsEnd1: '13.20',
    lessonsEnd2: '18.40',
  },
  { name: 'ДДТ, каб. 3', address: 'ул. Фадеева, 148', owner: us, ground: 'Собственное', inLicence: 'У нас' },
  {
    name: 'Музей, зал 1',
    address: 'ул. Советская, 37',
    owner: museum,
    ground: 'б/н',
    inLicence: 'Не требуется',
    travelMinutes: 10,
  },
];

const staff = [
  { name: 'Петрова А.С.', post: 'директор', organisation: school1, inGroup: 'Член' },
  { name: 'Иванова И.И.', post: 'педагог', organisation: us, inGroup: 'Руководитель', teaches: 'Да' },
  { name: 'Сидоров П.П.', post: 'педагог', organisation: us, teaches: 'Да' },
];

const money = { organisation: us, contribution: 'Деньги' };

const budget = [
  {
    ...money,
    item: 'Оплата труда педагогов',
    source: 'Субсидия на муниципальное задание',
    planned: '120 000',
  },
  {
    ...money,
    item: 'Расходные материалы',
    source: 'Приносящая доход деятельность',
    quantity: 30,
    price: '150,50',
    planned: '4 515',
    actual: '4 000',
    kvr: '244',
    kosgu: '346',
  },
  {
    item: 'Кабинет',
    organisation: school1,
    source: 'Без финансирования',
    contribution: 'Ресурс (без оплаты)',
    planned: 0,
  },
];

const documents = [
  {
    kind: 'Приказ',
    title: 'Об организации сетевого взаимодействия',
    documentNumber: '112-ОД',
    date: '29.08.2025',
    state: 'Подписан',
  },
  { kind: 'Расписание', title: 'Расписание сетевых групп', state: 'Подписан' },
];

const all = `${school1}; ${school5}`;

const activities = [
  ['1.', 'Формирование участников сетевого взаимодействия', 'Август', 'Рабочая группа', all],
  ['2.', 'Подготовка договоров', 'Август-сентябрь', 'Директор; Заместители директора', `${all}; ${museum}`],
  ['3.', 'Дни открытых дверей', 'сентябрь', 'Методист', all],
  ['4.', 'Выставка «Наш край»', 'октябрь-ноябрь', 'Методист', museum],
  ['5.', 'Турнир по робототехнике', 'декабрь', 'Методист', school1],
  ['6.', 'Шахматный турнир', 'февраль', 'Методист', school5],
  ['7.', 'Мастер-классы педагогов', 'март, апрель', 'Методист', ''],
  ['8.', 'Анализ работы сети', 'до 29 мая 2026 г.', 'Директор', ''],
].map(([number, title, deadline, executors, organisations]) => ({
  number: number!,
  title: title!,
  deadline: deadline!,
  executors: executors!,
  organisations: organisations!,
  audience: 'обучающиеся 5-7 классов, 30 чел.',
}));

export const filledPlan = {
  year: FILLED_YEAR,
  requisites,
  activities,
  tabs: { participants, agreements, services, groups, timetable, venues, staff, budget, documents },
} satisfies PlanData;
