import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/i18n/index.ts';
import type { Finding } from '../../../src/plan/checks/check.ts';
import type { CheckCode } from '../../../src/plan/checks/index.ts';
import { filledPlan } from '../../support/filledPlan.ts';
import { codesOf, findingsOf, type PlanData } from '../../support/plan.ts';
import { cells, plant } from './planted.ts';

const OCTOBER = '2025-10-01';

const said = ({ code, params, items, rows }: Finding, language: 'ru' | 'en' = 'ru'): string =>
  WORDS[language].findings[code as CheckCode].message(
    { ...params, where: rows?.length ? `строка ${rows.join(', ')}` : '' },
    items ?? [],
  );

describe('the filled plan', () => {
  test.each(['2025-08-20', '2025-09-12', OCTOBER, '2026-01-15', '2026-05-30'])('is clean on %s', (today) => {
    expect(codesOf(filledPlan, today)).toEqual([]);
  });

  test('is history after its year, and says only that', () => {
    expect(codesOf(filledPlan, '2026-10-01')).toEqual(['year-over']);
  });
});

interface Defect {
  readonly code: CheckCode;
  readonly data: PlanData;
  readonly text: string;
  readonly today?: string;
  readonly severity?: Finding['severity'];
}

const defects: Record<string, Defect> = {
  'a group in network form without a contract (L1)': {
    code: 'network-agreement-missing',
    data: plant(({ tabs }) => {
      tabs.agreements![1]!.programmes = 'Краеведение по договору';
      tabs.services!.push({ programme: 'Краеведение по договору', networkForm: 'Да', resource: 'кабинет' });
    }),
    severity: 'error',
    text: 'Группа «Шахматы-2» занимается с 17.09.2025, а договора о сетевой форме по программе «Шахматы» нет.',
  },
  'a module that somebody without a contract runs (L1)': {
    code: 'network-agreement-missing',
    data: cells('services', 2, { provider: 'Краеведческий музей' }),
    severity: 'error',
    text: 'Группа «Робот-1» занимается с 16.09.2025, а договора о сетевой форме с Краеведческий музей нет.',
  },
  'two base organisations (L2)': {
    code: 'agreement-base',
    data: cells('agreements', 0, { partyRoles: 'Базовая организация' }),
    severity: 'warning',
    text: 'В договоре № 7 базовых организаций несколько: МБУ ДО ДДТ, МБОУ СОШ № 1.',
  },
  'a group enrolled elsewhere (L2)': {
    code: 'group-base',
    data: cells('groups', 0, { enrolledAt: 'МБОУ СОШ № 1' }),
    severity: 'warning',
    text: 'Группа «Робот-1» зачислена в МБОУ СОШ № 1, а базовая организация по договору № 7 – МБУ ДО ДДТ.',
  },
  'a participant without a licence (L3)': {
    code: 'licence-missing',
    data: cells('participants', 1, { licenceNumber: '', licenceDate: '' }),
    severity: 'error',
    text: 'МБОУ СОШ № 1 (договор № 7): нет номера и даты лицензии.',
  },
  'a contract that nobody has signed (L4)': {
    code: 'agreement-unsigned',
    data: cells('agreements', 0, { status: 'На подписи', signedOn: '' }),
    severity: 'error',
    text: 'Группа «Робот-1» занимается с 16.09.2025, а договор с МБОУ СОШ № 1 не подписан (статус «На подписи»).',
  },
  'a contract signed after the first lesson (L4)': {
    code: 'agreement-signed-late',
    data: cells('agreements', 0, { signedOn: '20.09.2025' }),
    severity: 'error',
    text: 'Группа «Робот-1» занимается с 16.09.2025, а договор № 7 с МБОУ СОШ № 1 подписан 20.09.2025.',
  },
  'a contract that ends before the lessons (L5)': {
    code: 'agreement-term',
    data: cells('agreements', 0, { to: '31.12.2025' }),
    severity: 'error',
    text: 'Договор № 7 действует до 31.12.2025, занятия группы «Робот-1» – до 19.05.2026: более 19 недель не покрыты. Нужно дополнительное соглашение.',
  },
  'a contract that begins after the lessons (L5)': {
    code: 'agreement-term',
    data: cells('agreements', 0, { from: '01.10.2025' }),
    severity: 'error',
    text: 'Договор № 7 действует с 01.10.2025, а занятия группы «Робот-1» идут с 16.09.2025.',
  },
  'a contract without groups that ends in winter (L6)': {
    code: 'agreement-ends-early',
    data: plant(({ tabs }) => {
      tabs.agreements!.push({
        ...tabs.agreements![0]!,
        contractNumber: '11',
        programmes: 'Родной край',
        to: '31.12.2025',
      });
    }),
    severity: 'warning',
    text: 'Договор № 11 действует до 31.12.2025, до конца учебного года его не хватит, продление не указано.',
  },
  'more children than the contract allows (L7)': {
    code: 'agreement-students',
    data: cells('groups', 0, { enrolled: 25, places: 25 }),
    severity: 'error',
    text: 'По договору № 7 обучающихся от 10 до 20, а в группе «Робот-1» – 25.',
  },
  'fewer children than the contract asks for (L7)': {
    code: 'agreement-students',
    data: cells('groups', 0, { enrolled: 9, places: 10 }),
    severity: 'error',
    text: 'По договору № 7 обучающихся от 10 до 20, а в группе «Робот-1» – 9.',
  },
  'none of the six focus areas (L8)': {
    code: 'focus-area',
    data: cells('services', 3, { focusArea: 'Спортивная' }),
    severity: 'error',
    text: 'Направленности «Спортивная» нет среди шести.',
  },
  'a focus area of old (L8)': {
    code: 'focus-area',
    data: cells('services', 4, { focusArea: 'социально-педагогическая' }),
    severity: 'warning',
    text: 'Направленность «социально-педагогическая» теперь называется «Социально-гуманитарная».',
  },
  'hours × weeks (L9)': {
    code: 'group-hours',
    data: cells('groups', 0, { programmeHours: 66 }),
    severity: 'error',
    text: 'Группа «Робот-1»: 2 ч × 34 нед. = 68 ч, указано 66 ч в год.',
  },
  'a total that is none (L9)': {
    code: 'group-totals',
    data: plant(({ tabs }) => tabs.groups!.push({ name: 'Итого', places: 45, enrolled: 44 })),
    severity: 'error',
    text: 'Строка «Итого», «Зачислено»: указано 44, по группам 45.',
  },
  'more weeks than the calendar has (L10)': {
    code: 'half-year-weeks',
    data: cells('groups', 1, { weeks1: 17, weeks2: 16 }),
    severity: 'error',
    text: 'Группа «Шахматы-2»: в 1 полугодии указано недель 17, а с 17.09.2025 по 31.12.2025 их 16.',
  },
  'a party that gives nothing (L11)': {
    code: 'party-without-part',
    data: plant(({ tabs }) => {
      tabs.participants![2]!.provides = '';
      tabs.services![3]!.resource = '';
    }),
    severity: 'warning',
    text: 'Договор о сетевой форме с МБОУ СОШ № 5: за этой стороной не закреплён ни один модуль и ни один ресурс – это соглашение о сотрудничестве?',
  },
  'a venue without an address (L12)': {
    code: 'venue-address',
    data: cells('venues', 1, { address: '' }),
    severity: 'note',
    text: 'Площадка «ДДТ, каб. 3»: нет адреса, поэтому в перечень мест на сайте она не попадёт.',
  },
  'ИНН with a wrong digit (L13)': {
    code: 'registration-number',
    data: cells('participants', 0, { inn: '2340018183' }),
    severity: 'error',
    text: 'МБУ ДО ДДТ: ИНН 2340018183 – контрольная цифра не сходится.',
  },
  'ОГРН of 12 digits (L13)': {
    code: 'registration-number',
    data: cells('participants', 1, { ogrn: '102781032427' }),
    severity: 'error',
    text: 'МБОУ СОШ № 1: ОГРН 102781032427 – знаков 12, а должно быть 13.',
  },
  'КПП that lost its zero (L13)': {
    code: 'registration-number',
    data: cells('participants', 0, { kpp: '34001001' }),
    severity: 'error',
    text: 'МБУ ДО ДДТ: КПП 34001001 – знаков 8, а должно быть 9.',
  },
  'a repealed act in the requisites (L14)': {
    code: 'repealed-act',
    data: plant(({ requisites }) => {
      requisites.legalGrounds = 'Приказ Минпросвещения России от 09.11.2018 № 196';
    }),
    severity: 'warning',
    text: '«Нормативные основания»: приказ № 196 от 09.11.2018 утратил силу; действует приказ Минпросвещения № 629 от 27.07.2022.',
  },
  'a repealed act in an activity (L14)': {
    code: 'repealed-act',
    data: cells('activities', 2, { internalNote: 'по СанПиН 2.4.4.3172-14' }),
    severity: 'warning',
    text: '«Внутреннее примечание»: СанПиН 2.4.4.3172-14 утратил силу; действует СП 2.4.3648-20.',
  },
  'a registry code with Latin letters': {
    code: 'look-alike-letters',
    data: cells('budget', 0, { ground: '804200O.99.0.ББ52АЖ24000' }),
    severity: 'warning',
    text: 'Код «804200O.99.0.ББ52АЖ24000» набран с чужими буквами, должно быть «804200О.99.0.ББ52АЖ24000».',
  },
  'a list of children': {
    code: 'personal-data',
    data: cells('groups', 0, { classes: '5-7 классы: Петров Ваня, Сидорова Маша, Орлов Дима' }),
    severity: 'warning',
    text: '«Классы / возраст», строка 2: похоже на список детей (3 фамилии).',
  },
  'a phone outside the contacts': {
    code: 'personal-data',
    data: cells('activities', 3, { executors: 'Методист, 8 (918) 123-45-67' }),
    severity: 'warning',
    text: '«Исполнители», строка 5: похоже на номер телефона (1).',
  },
  'a name that stands in no list': {
    code: 'reference-broken',
    data: cells('activities', 4, { organisations: 'МБОУ СОШ № 1; СОШ 3' }),
    severity: 'warning',
    text: 'Строка 6: «СОШ 3» нет на листе «Участники».',
  },
  'a name typed in another way': {
    code: 'reference-broken',
    data: cells('venues', 0, { owner: 'СОШ № 1 ст. Калининской' }),
    severity: 'warning',
    text: 'Строка 2: «СОШ № 1 ст. Калининской» нет на листе «Участники» (похоже на «МБОУ СОШ № 1»).',
  },
  'one organisation under two names': {
    code: 'organisation-twice',
    data: plant(({ tabs, activities }) => {
      tabs.participants!.push({ shortName: 'СОШ №5 ст. Калининской' });
      activities[5]!.organisations = 'МБОУ СОШ № 5; СОШ №5 ст. Калининской';
      tabs.agreements![2]!.parties = 'Краеведческий музей; СОШ №5 ст. Калининской';
    }),
    severity: 'warning',
    text: '«МБОУ СОШ № 5», «СОШ №5 ст. Калининской» – одна организация?',
  },
  'a partner who does nothing': {
    code: 'partner-idle',
    data: plant(({ tabs }) => tabs.participants!.push({ shortName: 'Спортивный клуб «Факел»' })),
    severity: 'note',
    text: 'Спортивный клуб «Факел» не участвует ни в одном мероприятии, договоре или группе.',
  },
  'two institutions of our own': {
    code: 'us-several',
    data: cells('participants', 3, { us: 'Да' }),
    severity: 'error',
    text: 'Отметка «Мы» стоит у нескольких организаций: «МБУ ДО ДДТ», «Краеведческий музей».',
  },
  'an order before the minutes': {
    code: 'order-before-minutes',
    data: plant(({ requisites }) => Object.assign(requisites, { orderDate: '27.08.2025' })),
    severity: 'warning',
    text: 'Приказ об утверждении от 27.08.2025 раньше протокола педагогического совета от 28.08.2025.',
  },
  'a draft whose deadlines run': {
    code: 'still-draft',
    data: plant(({ requisites }) => Object.assign(requisites, { orderDate: '', edition: 'Проект' })),
    severity: 'warning',
    today: '2025-09-05',
    text: 'Сегодня 05.09.2025, план не утверждён, а 3 срока уже идут.',
  },
  'a silent partner': {
    code: 'partner-silent',
    data: cells('participants', 2, { approval: 'Направлено', sentOn: '26.08.2025', answeredOn: '' }),
    severity: 'warning',
    today: '2025-09-04',
    text: 'МБОУ СОШ № 5: план направлен 26.08.2025, ответа нет 9 дней.',
  },
  'rows edited after the partner agreed': {
    code: 'edited-after-agreement',
    data: plant(({ tabs }) => {
      const agreed = { 'краеведческий музей': { day: '2025-08-27', rows: [['4', 'x']] } };
      tabs.memory = [{ key: 'agreed', value: JSON.stringify(agreed) }];
    }),
    severity: 'warning',
    text: 'Краеведческий музей: согласована редакция от 27.08.2025. После этого изменены строки 2, 4 с участием этой организации – направьте повторно.',
  },
  'signed without a date': {
    code: 'agreement-incomplete',
    data: cells('agreements', 2, { signedOn: '' }),
    severity: 'warning',
    text: 'Соглашение о сотрудничестве б/н с Краеведческий музей: статус «Подписан», но нет даты.',
  },
  'an order signed without a number': {
    code: 'paper-incomplete',
    data: cells('documents', 0, { documentNumber: '' }),
    severity: 'warning',
    text: 'Приказ «Об организации сетевого взаимодействия»: состояние «Подписан», но нет номера.',
  },
  'an activity without an agreement': {
    code: 'activity-agreement',
    data: cells('agreements', 2, { to: '30.09.2025' }),
    severity: 'warning',
    text: 'строка 5: на день мероприятия нет действующего договора: Краеведческий музей – 01.10.2025.',
  },
  'dates in the wrong order': {
    code: 'dates-reversed',
    data: plant(({ tabs }) => {
      tabs.holidays = [
        { from: '05.11.2025', to: '01.11.2025', name: 'Осенние каникулы', kind: 'Осенние каникулы' },
      ];
    }),
    severity: 'error',
    text: 'Строка 2: начало 05.11.2025 позже окончания 01.11.2025.',
  },
  'premises without a ground': {
    code: 'premises-ground',
    data: cells('venues', 2, { ground: '' }),
    severity: 'error',
    text: 'Занятия группы «Край-1» идут в помещении Краеведческий музей, основания пользования нет (договор безвозмездного пользования или условие в сетевом договоре).',
  },
  'an address in no licence': {
    code: 'venue-licence',
    data: cells('venues', 0, { inLicence: 'Нет' }),
    severity: 'warning',
    text: 'Адрес «ул. Ленина, 5» (площадка «СОШ № 1, каб. 12») не отмечен ни в одной лицензии.',
  },
  'modules that do not add up': {
    code: 'modules-sum',
    data: cells('services', 2, { hours: 32 }),
    severity: 'error',
    text: 'Программа «Робототехника»: модули 34 + 32 = 66 ч, объём программы 68 ч.',
  },
  'a group that is too small': {
    code: 'group-size',
    data: plant(({ settings, tabs }) => {
      settings.groupSizeFrom = '12';
      Object.assign(tabs.groups![0]!, { places: 11, enrolled: 11 });
    }),
    severity: 'warning',
    text: 'Группа «Робот-1»: 11 чел., в настройках – от 12.',
  },
  'free places after 15 September': {
    code: 'places-filled',
    data: cells('groups', 2, { enrolled: 9 }),
    severity: 'warning',
    text: 'Группа «Край-1»: 15 мест, зачислено 9 (60 %).',
  },
  'a teacher with too many hours': {
    code: 'teacher-overload',
    data: plant(({ settings }) => Object.assign(settings, { teacherLimit: '2' })),
    severity: 'warning',
    text: 'Иванова И.И.: 3 ч в неделю в сетевых группах.',
  },
  'a time that is none': {
    code: 'lesson-unreadable',
    data: cells('timetable', 2, { thu: 'после уроков' }),
    severity: 'warning',
    text: 'Строка 4: время занятий не понято: «после уроков».',
  },
  'other hours in the timetable': {
    code: 'lesson-hours',
    data: cells('groups', 1, { weeklyHours: 4, programmeHours: '' }),
    severity: 'warning',
    text: 'Группа «Шахматы-2»: по расписанию 2 ак. ч в неделю, в группе указано 4.',
  },
  'a group in two places at once': {
    code: 'group-clash',
    data: plant(({ tabs }) => {
      tabs.groups![2]!.weeklyHours = '';
      tabs.timetable!.push({
        group: 'Край-1',
        venue: 'ДДТ, каб. 3',
        teacher: 'Сидоров П.П.',
        thu: '16.30–17.15',
      });
    }),
    severity: 'error',
    text: 'Группа «Край-1», четверг: два занятия сразу – 16.00–16.45 (Музей, зал 1) и 16.30–17.15 (ДДТ, каб. 3).',
  },
  'a teacher in two places at once': {
    code: 'teacher-clash',
    data: cells('timetable', 1, { teacher: 'Иванова И.И.', wed: '', tue: '15.00–15.45\n15.55–16.40' }),
    severity: 'error',
    text: 'Иванова И.И., вторник: сразу два занятия – 15.00–15.45 «Робот-1» (СОШ № 1, каб. 12) и 15.00–15.45 «Шахматы-2» (ДДТ, каб. 3). Иванова И.И., вторник: сразу два занятия – 15.55–16.40 «Робот-1» (СОШ № 1, каб. 12) и 15.55–16.40 «Шахматы-2» (ДДТ, каб. 3).',
  },
  'two groups in one room': {
    code: 'venue-clash',
    data: plant(({ tabs }) => {
      tabs.groups![2]!.firstLesson = '17.09.2025';
      tabs.timetable![2] = { group: 'Край-1', venue: 'ДДТ, каб. 3', wed: '16.00–16.45' };
    }),
    severity: 'warning',
    text: 'ДДТ, каб. 3, среда: сразу две группы – 15.55–16.40 «Шахматы-2» и 16.00–16.45 «Край-1».',
  },
  'no time for the way': {
    code: 'travel-time',
    data: plant(({ tabs }) => {
      tabs.timetable![1] = { group: 'Шахматы-2', teacher: 'Иванова И.И.', tue: '16.45–17.30, 17.40–18.25' };
    }),
    severity: 'warning',
    text: 'Иванова И.И., вторник: 16.40 заканчивает в СОШ № 1, каб. 12, 16.45 начинает в ДДТ, каб. 3, в пути 20 мин.',
  },
  'lessons late in the evening': {
    code: 'allowed-hours',
    data: cells('timetable', 2, { thu: '19.30–20.15' }),
    severity: 'warning',
    text: 'Группа «Край-1», четверг: занятие 19.30–20.15, в настройках – с 8.00 до 20.00.',
  },
  'no break after school': {
    code: 'after-lessons',
    data: cells('timetable', 0, { tue: '13.30–14.15, 14.25–15.10' }),
    severity: 'warning',
    text: 'Группа «Робот-1» (МБОУ СОШ № 1, 1 смена): занятие в 13.30, уроки до 13.20. Перерыв 10 мин, в настройках – не менее 30.',
  },
  'holidays that eat lessons': {
    code: 'lessons-lost',
    data: plant(({ tabs }) => {
      Object.assign(tabs.groups![0]!, { weeks1: 16, weeks2: 20, programmeHours: 72 });
    }),
    severity: 'warning',
    text: 'Группа «Робот-1» (вт): на праздники выпадает 2 занятия (04.11, 06.01 – 4 ч). До 72 ч не хватает 4 ч – предусмотрите уплотнение или продление до 02.06.2026.',
  },
  'quantity × price': {
    code: 'budget-sum',
    data: cells('budget', 1, { planned: '4 600' }),
    severity: 'error',
    text: '«Расходные материалы»: 30 × 150,50 = 4\u00a0515,00 руб., в плане 4\u00a0600,00 руб.',
  },
  'more spent than planned': {
    code: 'budget-overspent',
    data: cells('budget', 1, { actual: '5 000' }),
    severity: 'warning',
    text: '«Расходные материалы»: израсходовано 5\u00a0000,00 руб., по плану 4\u00a0515,00 руб.',
  },
  'money without a source': {
    code: 'budget-source',
    data: cells('budget', 0, { source: '' }),
    severity: 'warning',
    text: 'Не указан источник: «Оплата труда педагогов».',
  },
  'a total among the lines': {
    code: 'budget-total',
    data: plant(({ tabs }) => tabs.budget!.push({ item: 'Итого', planned: '124 000' })),
    severity: 'error',
    text: 'Строка «Итого»: указано 124\u00a0000,00 руб., сумма строк – 124\u00a0515,00 руб.',
  },
  'an amount that is none': {
    code: 'cell-unreadable',
    data: cells('budget', 0, { planned: '20 15 5' }),
    severity: 'error',
    text: 'строка 2: это не сумма в рублях: «20 15 5».',
  },
  'person-hours of two organisations': {
    code: 'person-hours-twice',
    data: plant(({ tabs }) => {
      tabs.groups!.push({
        ...tabs.groups![2]!,
        name: 'Край-2',
        enrolledAt: 'МБОУ СОШ № 1',
        venue: '',
        teacher: '',
      });
    }),
    severity: 'warning',
    text: 'Группы «Край-1» (МБУ ДО ДДТ) и «Край-2» (МБОУ СОШ № 1): одни и те же дети учтены в муниципальном задании обеих организаций (510 человеко-часов).',
  },
  'a deadline that is shorter than its work': {
    code: 'too-short',
    data: cells('activities', 7, { deadline: 'с 25 по 29 мая 2026 г.', duration: 6 }),
    severity: 'error',
    text: 'Строка 8 «Анализ работы сети» (с 25 по 29 мая 2026 г.): нужно 6 рабочих дней, а в сроке их 5.',
  },
  'a month that is shorter than its work': {
    code: 'too-short',
    data: cells('activities', 4, { duration: 31 }),
    severity: 'warning',
    text: 'Строка 5 «Турнир по робототехнике» (декабрь): нужен 31 рабочий день, а в сроке их 26.',
  },
  'a day of an event, with its preparation in the duration': {
    code: 'too-short',
    data: cells('activities', 5, { deadline: '12.02.2026', duration: 3 }),
    severity: 'warning',
    text: 'Строка 6 «Шахматный турнир» (12.02.2026): нужно 3 рабочих дня, а в сроке только 1.',
  },
  'a month that ends before what it waits for can be over': {
    code: 'too-late',
    data: plant(({ activities }) => {
      Object.assign(activities[1]!, { duration: 40 });
      Object.assign(activities[2]!, { after: '2', duration: 15 });
    }),
    severity: 'warning',
    text: 'Строка 3 «Дни открытых дверей» (сентябрь): после строки 2 «Подготовка договоров» (Август-сентябрь) раньше 03.10.2025 не закончить – это на 3 рабочих дня позже срока.',
  },
  'a day that comes before what it waits for can be over': {
    code: 'too-late',
    data: plant(({ activities }) => {
      Object.assign(activities[6]!, { deadline: 'с 18 по 28 мая 2026 г.', duration: 9 });
      Object.assign(activities[7]!, { after: '7', duration: 3 });
    }),
    severity: 'error',
    text: 'Строка 8 «Анализ работы сети» (до 29 мая 2026 г.): после строки 7 «Мастер-классы педагогов» (с 18 по 28 мая 2026 г.) раньше 30.05.2026 не закончить – это на 1 рабочий день позже срока.',
  },
  'months without anything': {
    code: 'year-gap',
    data: plant(({ activities }) => {
      activities[4]!.deadline = 'октябрь';
      activities[5]!.deadline = 'октябрь';
      activities[7]!.deadline = '29 мая 2026 г.';
    }),
    severity: 'note',
    text: 'С декабря по февраль в плане нет ни одного мероприятия.',
  },
};

describe('one defect in the filled plan is one finding', () => {
  test.each(Object.entries(defects))('%s', (_name, { code, data, text, today = OCTOBER, severity }) => {
    const findings = findingsOf(data, today);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(said(findings[0]!)).toBe(text);
    if (severity) expect(findings[0]!.severity).toBe(severity);
    const english = WORDS.en.findings[code];
    expect([said(findings[0]!, 'en'), english.remedy(findings[0]!.params ?? {})].join()).not.toMatch(
      /undefined|NaN/,
    );
    expect(WORDS.ru.findings[code].remedy(findings[0]!.params ?? {})).not.toMatch(/undefined|NaN/);
  });
});
