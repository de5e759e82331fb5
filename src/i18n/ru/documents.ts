import { plural } from './plural.ts';

const rows = (n: number) => `${n} ${plural(n, 'строка', 'строки', 'строк')}`;

/** What «Документы» of the sidebar leads to; part of `sidebarRu`. */
export const documentsRu = {
  screens: {
    more: 'Что ещё можно сделать',
    back: 'Назад:',
    title: {
      papers: 'Комплект документов',
      approval: 'После утверждения',
      network: 'Сетевой график',
      nextYear: 'Новый учебный год',
      export: 'Выгрузка',
    },
    about: {
      papers: 'Договоры, соглашения, приказ, письма, отчёт',
      approval: 'Утверждённая редакция и изменения после неё',
      network: 'Порядок мероприятий на одной схеме',
      nextYear: 'Перенести план в новую таблицу',
      export: 'Сроки в календарь, лист в файл .csv',
    },
  },

  papers: {
    loading: 'Смотрю, какие документы нужны',
    progress: (made: number, all: number) => `Создано ${made} из ${all}`,
    outdatedTally: (n: number) => `устарело ${n}`,
    failedTally: (n: number) => `не удалось ${n}`,
    kindTally: (all: number, made: number) => `${all}, создано ${made}`,
    allMade: 'Комплект создан полностью',
    none: 'Создавать пока нечего. Ниже сказано, что заполнить.',
    makeAll: 'Создать весь комплект',
    makeRest: (n: number) => `Создать недостающие: ${n}`,
    makeChosen: (n: number) => `Создать выбранные: ${n}`,
    update: (n: number) => `Обновить устаревшие: ${n}`,
    zip: 'Скачать одним архивом',
    zipChosen: (n: number) => `Скачать выбранные архивом: ${n}`,
    packing: 'Собираю архив',
    list: 'Что создать',
    listOf: (kind: string) => `Документы: ${kind}`,
    show: (kind: string) => `Показать документы: ${kind}`,
    period: 'Отчёт о выполнении за',
    periods: { first: 'первое полугодие', second: 'второе полугодие', year: 'весь учебный год' },
    missing: 'не создан',
    made: (moment: string) => `создан ${moment}`,
    outdated: (moment: string) => `устарел: создан ${moment}, план с тех пор изменился`,
    failed: 'не удалось создать',
    open: 'Открыть',
    download: 'Скачать',
    blanks: (n: number) => `Пустые места: ${n}`,
    blanksText: 'Останется линейка, её заполняют от руки:',

    action: 'Создаю документы',
    making: (made: number, all: number) => `Создаю документы: ${made} из ${all}`,
    now: (title: string) => `Сейчас: ${title}`,
    thenMore: (n: number) => `затем ещё ${n}`,
    looking: 'Смотрю, что уже создано',
    keepOpen: 'Не закрывайте панель. Если работа прервётся, созданное не пропадёт.',
    stop: 'Остановить',
    stopping: 'Останавливаю: дождусь конца этого шага',
    ended: (made: number, failed: number) =>
      failed > 0 ? `Создано ${made}, не удалось ${failed}` : `Создано документов: ${made}`,
    stopped: (made: number, all: number) => `Остановлено: создано ${made} из ${all}`,
    proceed: 'Продолжить',
    toList: 'К списку',
    failures: (n: number) => `Не удалось: ${n}`,
    results: 'Созданные документы',
  },

  approval: {
    loading: 'Смотрю сохранённые редакции',
    state: 'Состояние плана',
    project: 'Редакция не указана',
    none: 'Утверждённая редакция ещё не зафиксирована.',
    last: (name: string, day: string) => `Зафиксировано: «${name}», ${day}`,
    changed: (n: number) => (n > 0 ? `С тех пор изменено строк: ${n}` : 'С тех пор ничего не изменено.'),

    fixTitle: 'Зафиксировать утверждённую редакцию',
    fixText:
      'Таблица запомнит план таким, какой он сейчас. Позже будет видно, что изменилось, и это можно оформить приказом.',
    date: 'Дата приказа',
    fix: 'Зафиксировать…',
    fixQuestion: 'Зафиксировать план таким, какой он сейчас?',
    fixWrites: (name: string, day: string) =>
      `Будет записано: редакция «${name}», дата – ${day}. Строки плана не изменятся.`,
    fixConfirm: 'Зафиксировать',
    fixing: 'Фиксирую редакцию',
    fixed: 'Редакция зафиксирована.',

    compareTitle: 'Что изменилось',
    before: 'Было',
    after: 'Стало',
    now: 'как сейчас',
    edition: (name: string, day: string) => `${name}, ${day}`,
    compare: 'Показать изменения',
    comparing: 'Сравниваю редакции',
    differences: (n: number) => (n > 0 ? `Отличий: ${n}` : 'Отличий нет'),
    renumbered: (n: number) => `Ещё ${rows(n)}: изменился только номер.`,
    kinds: { added: 'Добавлено', removed: 'Убрано', changed: 'Изменено' },
    moved: 'Переставлено',
    was: 'было:',
    became: 'стало:',
    nothing: 'пусто',

    amendTitle: 'Внести изменения в план',
    amendText: 'Приказ с таблицей «Было – Стало – Основание» по всем изменениям с последней редакции.',
    ground: 'Основание (необязательно)',
    groundHint: 'Без него графа останется пустой, её заполняют от руки.',
    amend: 'Создать приказ',
    amending: 'Создаю приказ',
    amended: 'Приказ готов',
  },

  network: {
    loading: 'Рисую схему',
    shown: (shown: number, unlinked: number) =>
      `Мероприятий на схеме: ${shown}${unlinked > 0 ? `, без связей: ${unlinked}` : ''}`,
    picture: (shown: number) => `Схема сетевого графика, мероприятий: ${shown}`,
    fullSize: 'В полном размере',
    wholeWidth: 'По ширине панели',
    frame: 'Схема в полном размере, прокручивается стрелками',
    openWindow: 'Открыть в новом окне',
    download: 'Скачать .svg',
    empty: 'Связей между мероприятиями пока нет',
    emptyText:
      'На листе «Мероприятия» заполните колонку «После чего (№)»: укажите номера мероприятий, которые должны закончиться раньше. Например: «1.2; 1.4».',
    critical: 'Критический путь',
    criticalText: 'Цепочка с наименьшим запасом времени: за ней следите прежде всего.',
    problems: 'Что мешает выстроить порядок',
  },

  nextYear: {
    loading: 'Смотрю, что переносится',
    years: (from: string, to: string) => `${from} → ${to}`,
    text: 'Будет создана новая таблица: сроки сдвинуты на год, отметки и статусы очищены. Эта таблица останется как есть.',
    decide: 'Что придётся решить',
    clean: 'Всё переносится, решать ничего не нужно.',
    make: (year: string) => `Создать таблицу ${year}`,
    making: 'Создаю новую таблицу',
    made: 'Новая таблица готова',
    open: 'Открыть таблицу',
    download: 'Скачать .xlsx',
    asFile: 'Скачать .xlsx, не создавая таблицу',
  },

  export: {
    calendar: 'Календарь',
    calendarText: 'Сроки мероприятий и занятия групп. Файл открывается в Яндекс Календаре, Outlook и других.',
    ics: 'Скачать .ics',
    table: 'Лист таблицы',
    tableText: 'Один лист файлом .csv: для другой программы или для отчёта.',
    tab: 'Лист',
    csv: 'Скачать .csv',
  },
};

export type DocumentsWords = typeof documentsRu;
