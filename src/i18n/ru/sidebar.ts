import { documentsRu } from './documents.ts';
import { plural } from './plural.ts';

const counted = (n: number, one: string, few: string, many: string) => `${n} ${plural(n, one, few, many)}`;

const findings = (n: number) => counted(n, 'замечание', 'замечания', 'замечаний');
const changes = (n: number) => counted(n, 'изменение', 'изменения', 'изменений');
const days = (n: number) => counted(n, 'день', 'дня', 'дней');

/** Every string of the sidebar. `en/sidebar.ts` has the same keys; the compiler holds them together. */
export const sidebarRu = {
  navigation: 'Разделы панели',
  views: { overview: 'Обзор', structure: 'Таблица', check: 'Проверка', generate: 'Документы' },
  severity: { error: 'Исправить', warning: 'Проверить', note: 'К сведению' },
  retry: 'Повторить',
  cancel: 'Отмена',
  save: 'Сохранить',
  refresh: 'Обновить',
  loading: 'Загружаю сведения о плане…',
  opensInNewWindow: '(откроется в новом окне)',
  showMore: (n: number) => `Показать ещё ${n}`,
  takesLonger: 'Дольше обычного, но работа идёт. Не закрывайте панель.',
  elapsed: (seconds: number) =>
    seconds < 60 ? `${seconds} с` : `${Math.floor(seconds / 60)} мин ${seconds % 60} с`,
  goToCell: (tab: string, cell: string) => `Перейти: лист «${tab}»${cell ? `, ячейка ${cell}` : ''}`,

  overview: {
    noInstitution: 'Учреждение не указано',
    noTitle: 'Название плана не указано',
    schoolYear: (year: string) => `${year} учебный год`,
    findings: 'Замечания',
    noFindings: 'Замечаний нет',
    tabs: 'Заполнение листов',
    filled: (filled: number, rows: number) =>
      `${filled} из ${rows} ${plural(rows, 'строки', 'строк', 'строк')}`,
    empty: 'пусто',
    upcoming: 'Ближайшие сроки',
    noUpcoming: 'Сроков впереди нет.',
    overdue: 'срок вышел',
    today: 'сегодня',
    tomorrow: 'завтра',
    inDays: (n: number) => `через ${days(n)}`,
    remarks: 'Замечания партнёров',
    gaps: 'Что ещё не заполнено',
    budget: 'Бюджет',
    bySource: 'По источникам',
    byOrganisation: 'По организациям',
    unnamed: 'не указано',
    spent: (amount: string) => `израсходовано ${amount}`,
    teachers: 'Нагрузка педагогов',
    hoursAWeek: (hours: string) => `${hours} ч в неделю`,
    refreshed: 'Сведения обновлены.',
  },

  welcome: {
    title: 'Начнём с таблицы',
    text: 'Вставьте прошлогодний план как есть или начните с пустых листов. Написанное вами не изменится.',
    steps: [
      'Панель разложит план по листам и покажет изменения до записи.',
      'Проверит сроки, участников и договоры.',
      'Сформирует документ для утверждения.',
    ],
  },

  structure: {
    action: 'Подготовить таблицу',
    intro:
      'Добавит недостающие листы, колонки и списки и разложит вставленный план. Ваши ячейки не изменятся. Сначала вы увидите все изменения.',
    reading: 'Читаю таблицу',
    applying: 'Вношу изменения',
    previewTitle: (n: number) => `Будет внесено: ${changes(n)}`,
    ready: 'Таблица готова, менять нечего',
    apply: 'Применить',
    cancelled: 'Ничего не изменено.',
    done: (n: number) => `Готово: ${changes(n)}`,
    notes: 'Обратите внимание',
    showAgain: 'Показать заново',
  },

  tabs: {
    title: 'Добавить лист',
    loading: 'Загружаю список листов',
    adding: (tab: string) => `Добавляю лист «${tab}»`,
    add: 'Добавить',
    addNamed: (tab: string) => `Добавить лист «${tab}»`,
    added: (tab: string) => `Лист «${tab}» добавлен.`,
    none: 'Все листы уже добавлены.',
  },

  check: {
    action: 'Проверить план',
    again: 'Проверить снова',
    intro: 'Проверит сроки, участников, договоры и бюджет. Замечания появятся здесь и на листе «Проверка».',
    running: 'Проверяю план',
    clean: 'Замечаний нет',
    cleanText: 'План можно формировать.',
    found: (n: number) => `Найдено: ${findings(n)}`,
    checkedOn: (day: string) => `На ${day}`,
    cleared: (n: number) => `Стало чисто: ${n}`,
    filter: 'Важность',
    search: 'Поиск по замечаниям',
    shown: (n: number) => `Показано: ${findings(n)}`,
    nothingMatches: 'По этому отбору ничего нет.',
    resetFilter: 'Сбросить отбор',
    wholePlan: 'План в целом',
    inTab: findings,
    intended: 'Так и задумано',
    postpone: 'Отложить до…',
    postponeUntil: 'Отложить до',
    week: 'Неделя',
    month: 'Месяц',
    explanation: 'Пояснение (необязательно)',
    saving: 'Сохраняю решение',
    decided: (n: number) => `Решено: ${n}`,
    isIntended: 'Так и задумано',
    isPostponed: (day: string) => (day ? `Отложено до ${day}` : 'Отложено'),
    takeBack: 'Вернуть',
    takenBack: 'Замечание снова в списке.',
  },

  generate: {
    action: 'Сформировать план',
    again: 'Сформировать ещё раз',
    intro: 'Соберёт из таблицы документ с титульным листом, грифами и таблицей мероприятий.',
    looking: 'Проверяю, чего не хватает',
    building: 'Собираю и сохраняю документ',
    missing: (n: number) => `Не заполнено: ${counted(n, 'место', 'места', 'мест')}`,
    missingText: 'В документе останется пустое место, его можно заполнить позже.',
    anyway: 'Всё равно сформировать',
    done: 'Документ готов',
    replaced: 'Документ обновлён',
    open: 'Открыть документ',
    download: 'Скачать .docx',
    noLink: 'Документ сохранён, но ссылка на него не открывается отсюда.',
    versions: 'Сделано ранее',
    noVersions: 'Документов пока нет.',
    replaceLast: 'Обновить последний документ',
    replaceTitle: 'Обновить последний документ?',
    replaceWarning: (name: string) =>
      `Текст документа «${name}» будет заменён целиком: правки и комментарии, сделанные в нём, могут потеряться. Ссылка и доступ останутся прежними.`,
    replace: 'Заменить текст',
    asFile: 'Скачать .docx, не создавая документ',
    makingFile: 'Готовлю файл',
    downloaded: (name: string) => `Файл «${name}» скачан.`,
  },

  template: {
    title: 'Настроить шаблон',
    intro: 'Документ можно печатать на бланке учреждения.',
    loading: 'Загружаю сведения о шаблоне',
    none: 'Сейчас: обычный вид, без шаблона.',
    current: (name: string) => `Сейчас: «${name}»`,
    savedAt: (moment: string) => `загружен ${moment}`,
    step1: 'Скачайте заготовку и оформите её в Word.',
    shell: 'Скачать заготовку',
    step2: 'Загрузите файл .docx обратно.',
    upload: 'Загрузить .docx',
    replace: 'Заменить .docx',
    remove: 'Убрать шаблон',
    removeTitle: 'Убрать шаблон?',
    removeText: 'Документы снова будут в обычном виде. Сделанные документы не изменятся.',
    saving: 'Сохраняю шаблон',
    removing: 'Убираю шаблон',
    saved: 'Шаблон сохранён.',
    removed: 'Шаблон убран.',
  },

  ...documentsRu,

  problems: {
    'several-accounts': {
      message: 'Google не разрешил панели работать с этой таблицей.',
      remedy:
        'Скорее всего, в браузере открыто несколько учётных записей Google. Оставьте одну или откройте таблицу в отдельном профиле браузера.',
    },
    'no-consent': {
      message: 'Дополнению не дано разрешение на это действие.',
      remedy: 'Выберите любой пункт меню «Сетевой план», подтвердите доступ и повторите.',
    },
    'no-connection': {
      message: 'Нет связи с Google.',
      remedy: 'Проверьте подключение к интернету и повторите.',
    },
    'time-limit': {
      message: 'Google остановил работу: вышло отведённое время.',
      remedy: 'Повторите: уже сделанное не пропадёт и не удвоится.',
    },
    busy: {
      message: 'Google сейчас перегружен.',
      remedy: 'Подождите минуту и повторите.',
    },
    'no-answer': {
      message: 'Ответ так и не пришёл.',
      remedy: 'Посмотрите, появился ли результат в таблице. Если нет, повторите.',
    },
    'not-offered': {
      message: 'Панель устарела: дополнение обновилось.',
      remedy: 'Закройте панель и откройте её снова через меню «Сетевой план».',
    },
    'wrong-file': {
      message: 'Нужен файл Word (.docx) размером до 2 МБ.',
      remedy: 'Сохраните файл в Word как «Документ Word (.docx)» и выберите его снова.',
    },
    'no-progress': {
      message: 'Документы перестали создаваться.',
      remedy: 'Созданное не пропало. Подождите минуту и продолжите.',
    },
    unknown: {
      message: 'Не получилось выполнить действие.',
      remedy: 'Повторите. Если не поможет, закройте панель и откройте её снова.',
    },
  },
};

export type SidebarWords = typeof sidebarRu;
