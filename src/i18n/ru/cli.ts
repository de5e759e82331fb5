import type { CliWords } from '../cliWords.ts';
import { packageWords } from './cliPackage.ts';
import { plural } from './plural.ts';

export const cli: CliWords = {
  usage: `network-plan – план сетевого взаимодействия без Google

  import PLAN(.txt|.tsv|.docx) --out BOOK.xlsx [--year 2023-2024]
  structure BOOK.xlsx --out OUT.xlsx [--dry-run] [--source ЛИСТ]
  check BOOK.xlsx [--today ГГГГ-ММ-ДД] [--json] [--out OUT.xlsx]
  generate BOOK.xlsx --out PLAN.docx [--template T.docx]
  template BOOK.xlsx --out T.docx
  package BOOK.xlsx --out ПАПКА [--only ВИД,ВИД] [--period first|second|year] [--book OUT.xlsx] [--json]
          (весь комплект документов; код 1 – записано не всё: файл с тем же именем отличается или документ
          не составлен)
  diff A.xlsx B.xlsx [--json]
  diff BOOK.xlsx [--edition 0001]   (что изменилось после утверждённой редакции)
  rollover BOOK.xlsx|PLAN.docx|PLAN.txt --out NEXT.xlsx [--year 2024-2025]
  export BOOK.xlsx --ics OUT.ics | --csv ЛИСТ --out OUT.csv
  export BOOK.xlsx --svg OUT.svg    (схема сетевого графика)
  deadlines --year 2023-2024        (строки JSON на входе и на выходе)
  sample --out BOOK.xlsx            (образец: заполненная таблица)
  serve [BOOK.xlsx] [--port N]

  --force      заменить файл, который уже есть
  --lang ru|en язык сообщений
  --trace      число вызовов служб в последней строке stderr`,
  problem: (message, remedy) => `${message} ${remedy}`,
  unknownCommand: (name) => `Нет команды «${name}». Список команд: network-plan --help.`,
  badOption: (text) => `Параметр не понят: ${text}. Список параметров: network-plan --help.`,
  missingInput: 'Не назван файл. Пример: network-plan check ПЛАН.xlsx',
  missingOut: 'Не назван файл для результата. Добавьте --out ИМЯ.',
  missingYear: 'Не назван год плана. Добавьте --year 2023-2024.',
  badDay: (text) => `«${text}» – не дата. Напишите --today 2023-10-15.`,
  badPort: (text) => `«${text}» – не номер порта.`,
  noFile: (path) => `Файла «${path}» нет. Проверьте имя и папку.`,
  isFolder: (path) => `«${path}» – папка, нужен файл.`,
  noRead: (path) => `Файл «${path}» не удалось прочитать.`,
  noWrite: (path) => `Файл «${path}» не удалось записать. Проверьте папку и права.`,
  outExists: (path) => `Файл «${path}» уже есть. Назовите другой или добавьте --force.`,
  outIsInput: 'Результат нельзя записать поверх исходного файла. Назовите другой файл в --out.',
  notPlan: (path) => `В файле «${path}» не найдена таблица плана: нужны строки с мероприятиями и сроками.`,
  xlsx: {
    'not-a-zip': (path) =>
      `«${path}» – не книга .xlsx. Откройте его в Excel или LibreOffice и сохраните как .xlsx.`,
    'not-xlsx': (path) =>
      `«${path}» – не книга .xlsx. Откройте его в Excel или LibreOffice и сохраните как .xlsx.`,
    'old-xls': (path) =>
      `«${path}» – старый формат .xls. Откройте его в Excel или LibreOffice и сохраните как .xlsx.`,
    'binary-xlsb': (path) => `«${path}» – двоичная книга .xlsb. Сохраните её как .xlsx.`,
    encrypted: (path) => `Книга «${path}» закрыта паролем. Снимите пароль и повторите.`,
    'empty-file': (path) => `Файл «${path}» пуст.`,
    broken: (path) => `Книга «${path}» повреждена. Откройте её в Excel или LibreOffice и сохраните заново.`,
    'too-big': (path) => `Книга «${path}» слишком велика.`,
    'formula-too-long': (_path, detail) =>
      `Формула в ячейке ${detail} длиннее, чем хранит .xlsx. Сократите её.`,
    'array-formula': (_path, detail) =>
      `Ячейка ${detail} – часть формулы массива, её нельзя изменить отдельно.`,
    'sheet-in-use': () =>
      'Лист, на который ссылаются формулы или диаграммы, нельзя переименовать или удалить.',
    'note-on-comment': (_path, detail) =>
      `У ячейки ${detail} уже есть комментарии, примечание к ней не добавить.`,
    'list-not-storable': (_path, detail) =>
      `Список в ${detail} нельзя хранить в .xlsx: в значении есть запятая.`,
    'cell-too-long': (_path, detail) =>
      `Текст в ячейке ${detail} длиннее 32 767 знаков, .xlsx столько не хранит. Сократите его.`,
  },
  import: {
    'old-doc': (path) => `«${path}» – старый формат Word. Откройте его и сохраните как .docx.`,
    empty: (path) => `Файл «${path}» пуст.`,
    'unknown-type': (path) => `«${path}» – не текст и не .docx. Сохраните план как .docx или .txt.`,
    protected: (path) => `Файл «${path}» закрыт паролем. Снимите пароль и повторите.`,
    workbook: (path) => `«${path}» – книга Excel. Для неё есть команда structure.`,
    odt: (path) => `«${path}» – файл .odt. Откройте его и сохраните как .docx.`,
    rtf: (path) => `«${path}» – файл .rtf. Откройте его и сохраните как .docx.`,
    pdf: (path) => `«${path}» – файл PDF. Нужен исходный файл Word, сохранённый как .docx.`,
    html: (path) => `«${path}» – веб-страница. Скопируйте план в Word и сохраните как .docx.`,
    'broken-docx': (path) => `Файл «${path}» повреждён. Откройте его в Word и сохраните заново как .docx.`,
    'no-text': (path) => `В файле «${path}» нет текста (возможно, это скан). Нужен файл с текстом.`,
    'too-big': (path) => `Файл «${path}» слишком велик.`,
  },
  otherFile: (path) => `Файл «${path}» не удалось разобрать. Сохраните его заново и повторите.`,
  nothingToChange: 'Таблица уже подготовлена, менять нечего.',
  wouldChange: 'Будет сделано:',
  changed: 'Сделано:',
  written: (path) => `Записано: ${path}`,
  imported: (rows) => `${rows} ${plural(rows, 'строка', 'строки', 'строк')} плана`,
  noFindings: 'Замечаний нет.',
  summary: (errors, warnings, notes) => `Исправить: ${errors}. Проверить: ${warnings}. К сведению: ${notes}.`,
  severity: { error: 'Исправить', warning: 'Проверить', note: 'К сведению' },
  started: {
    source: (path) => `Образец плана:   ${path}`,
    book: (path, activities) => `Таблица:         ${path} (мероприятий: ${activities})`,
    document: (path) => `Документ:        ${path}`,
    page: (url) => `Страница:        ${url}   (Ctrl+C – закончить)`,
  },
  notPrepared: (path) =>
    `В книге «${path}» нет листа «Мероприятия». Сначала: network-plan structure ${path} --out НОВАЯ.xlsx`,
  diff: {
    unreadable: (count) =>
      `Редакций, которых не прочесть: ${count} (лист «Служебный» изменили). В сравнении их нет.`,
    noEdition: (path) =>
      `В книге «${path}» не зафиксирована утверждённая редакция. Назовите две книги: network-plan diff БЫЛО.xlsx СТАЛО.xlsx`,
    badEdition: (id, known) => `Редакции «${id}» в книге нет. Есть: ${known}.`,
    same: 'Различий нет.',
    added: 'добавлено',
    removed: 'исключено',
    moved: 'перенесено на другое место',
    renumbered: (rows) => `Только номер изменился: ${rows} ${plural(rows, 'строка', 'строки', 'строк')}.`,
  },
  rollover: {
    done: (from, to, findings) => `План ${from} перенесён на ${to}.${findings > 0 ? ' Решите сами:' : ''}`,
  },
  export: {
    nothing:
      'Не сказано, что выгрузить. Добавьте --ics ФАЙЛ.ics, --svg ФАЙЛ.svg или --csv ЛИСТ --out ФАЙЛ.csv.',
    nothingLinked:
      'Рисовать нечего: мероприятия не связаны. Укажите в колонке «После чего (№)» номера строк, после которых они начинаются.',
    network: (shown, unlinked) =>
      `На схеме мероприятий: ${shown}${unlinked > 0 ? `, без связей и не показано: ${unlinked}` : ''}.`,
  },
  package: packageWords,
  portTaken: (port) => `Порт ${port} занят. Назовите другой: --port N.`,
  noBuild: 'Надстройка не собрана. Выполните npm run build.',
};
