import type { AppWords } from '../words.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  `${n} ${plural(n, one, few, many)}`;

export const app: AppWords = {
  menu: {
    prepare: 'Подготовить таблицу',
    check: 'Проверить план',
    generate: 'Сформировать план',
    panel: 'Панель плана',
  },
  severity: { error: 'Исправить', warning: 'Проверить', note: 'К сведению' },
  preview: {
    newTab: (columns) => `новый лист, ${count(columns, 'колонка', 'колонки', 'колонок')}`,
    newHiddenTab: 'новый скрытый лист',
    columns: (headings) => `новые колонки справа: ${headings.map((heading) => `«${heading}»`).join(', ')}`,
    fields: (labels) => `новые строки: ${labels.map((label) => `«${label}»`).join(', ')}`,
    carriedRows: (rows, source) =>
      `${count(rows, 'строка', 'строки', 'строк')} с листа «${source}»; сам лист не меняется`,
    filledFields: (fields) => `заполнено пустых полей: ${fields}`,
  },
  notes: {
    rowsJoined: (rows) =>
      `Строки источника ${rows} соединены: это продолжение ячеек, разорванных при вставке.`,
    leftInSource: (texts) => `Не перенесено и осталось в источнике: ${texts}`,
    approvalUnread: (texts) => `В грифе не разобрано и осталось в источнике: ${texts}`,
    offered: (tab) => `На листе «${tab}» есть ещё один план. Его строки можно добавить.`,
    columnsDoubtful: (tab, headings) =>
      `Лист «${tab}»: не найдены колонки ${headings}. Если вы их переименовали, верните прежнее название хотя бы одной.`,
    columnRenamed: (tab, before, now) => `Лист «${tab}»: колонка «${now}» понята как «${before}».`,
    headerMissing: 'У таблицы нет строки заголовков: колонки определены по содержанию.',
    deadlineComposed: 'Срок составлен из нескольких колонок источника; сами колонки сохранены.',
    notRemembered: 'Документ готов, но в список версий он не записан.',
    charactersDropped: (n) => `Из текста убраны знаки, которых не бывает в документах: ${n}.`,
  },
  rows: (numbers) => `${numbers.length === 1 ? 'строка' : 'строки'} ${numbers.join(', ')}`,
  undated: 'без даты, срок не контролируется',
  unreadable: (text) => `не понят: ${text}`,
  recurring: (window) => (window ? `повторяется: ${window}` : 'повторяется, срок не контролируется'),
  changedRows: (numbers) => `${numbers.length === 1 ? 'строка' : 'строки'} ${numbers.join(', ')}`,
  lostLessons: (lessons, hours) => `${count(lessons, 'занятие', 'занятия', 'занятий')}, ${hours} ч`,
  dialog: {
    applyQuestion: 'Применить?',
    nothingToPrepare: 'Таблица уже подготовлена, менять нечего.',
    prepared: 'Таблица подготовлена.',
    checked: (errors, warnings, notes) =>
      errors + warnings + notes === 0
        ? 'Замечаний нет.'
        : `Исправить: ${errors}. Проверить: ${warnings}. К сведению: ${notes}. Подробно – на листе «Проверка».`,
    generated: (name) => `Документ готов: ${name}`,
  },
  purposes: {
    schedule: 'Мероприятия по месяцам; строится заново при каждой проверке.',
    agreements: 'Договоры и соглашения с партнёрами: стороны, сроки, состояние.',
    services: 'Программы и модули: кто реализует, для кого, сколько часов.',
    timetable: 'Дни и время занятий каждой группы.',
    venues: 'Где идут занятия: адрес, чьё помещение, на каком основании.',
    staff: 'Состав рабочей группы и нагрузка педагогов.',
    documents: 'Приказы, положения и всё, что сформировано из таблицы.',
    remarks: 'Что ответили партнёры и что по этому решено.',
    holidays: 'Нерабочие дни и каникулы, которых нет во встроенном календаре.',
    settings: 'Колонки и приложения печатного плана, длительность занятий, какие проверки включены.',
  },
  gaps: {
    noRows: 'нет ни одной строки',
    column: (heading, n) => `«${heading}»\u00a0– ${n}`,
    columns: (counts) => `не заполнено: ${counts.join(', ')}`,
  },
  decisions: { intended: 'Так и задумано', postponed: (day) => `Отложить до ${day}` },
  templateName: 'Шаблон плана.docx',
  templateNotes: {
    'unknown-tag': (name, at) => `Шаблон: метки «${name}» нет, она оставлена как есть («${at}»).`,
    'unknown-block': (name, at) => `Шаблон: блока «${name}» нет, метка оставлена как есть («${at}»).`,
    'unused-tag': (name) => `Шаблон не использует метку «${name}».`,
    'unused-block': (name) => `Шаблон не просит блок «${name}», он не напечатан.`,
    'misplaced-block': (name, at) => `Шаблон: метка блока «${name}» должна стоять в абзаце одна («${at}»).`,
    'unclosed-tag': (name, at) => `Шаблон: у метки «${name}» нет пары скобок («${at}»).`,
  },
  missing: {
    institution: 'Не указано наименование учреждения.',
    planTitle: 'Не указано название плана.',
    year: 'Не указан учебный год.',
    place: 'Не указан населённый пункт.',
    signer: 'Не указано, кто подписывает план.',
    activities: 'Нет ни одного мероприятия.',
  },
};
