import type { NextYearWords } from '../nextYearWords.ts';

/** «№ 5 «Слёт»»; some plans have no numbers. */
const activity = (number = '', title = ''): string => `${number ? `№ ${number} ` : ''}«${title}»`;

export const nextYear: NextYearWords = {
  row: (row) => `строка ${row} прежней таблицы`,
  findings: {
    'deadline.weekday': ({ number, title, deadline }) =>
      `${activity(number, title)}: рядом с датой стоит день недели, в новом году он другой: «${deadline}».`,
    'deadline.moving-days': ({ number, title, deadline }) =>
      `${activity(number, title)}: эти дни каждый год другие: «${deadline}».`,
    'deadline.no-such-day': ({ number, title, deadline }) =>
      `${activity(number, title)}: в новом году нет такого дня: «${deadline}».`,
    'deadline.year-outside': ({ number, title, deadline }) =>
      `${activity(number, title)}: срок вне года прежнего плана, оставлен как был: «${deadline}».`,
    'deadline.outside-moved': ({ number, title, deadline }) =>
      `${activity(number, title)}: срок вне года прежнего плана, перенесён вместе с остальными: «${deadline}».`,
    'deadline.not-moved': ({ number, title, deadline }) =>
      `${activity(number, title)}: срок назван с годом, но перенести его надёжно нельзя: «${deadline}».`,
    jubilee: ({ number, title, jubilee }) =>
      `${activity(number, title)}: годовщина «${jubilee}» была в прежнем году. Исправьте число или уберите строку.`,
    cancelled: ({ number, title }) =>
      `${activity(number, title)}: в прошлом году отменено. Нужно ли оно в новом?`,
    'year-in-text': ({ where, text }) => `«${where}»: в тексте остался прежний год: «${text}».`,
    'day-off': ({ label, day }) => `«${label}»: ${day} – нерабочий день.`,
    'agreement-ended': ({ name, day }) =>
      `${name}: действует до ${day}. В новый год перенесён проект без номера и даты подписания.`,
    'agreement-renewed': ({ name, day }) =>
      `${name}: действует до ${day} и продлевается автоматически. Убедитесь, что срок продлён.`,
    'agreement-ends': ({ name, day }) => `${name}: действует до ${day}, раньше конца занятий.`,
    'agreement-dropped': ({ name }) =>
      `${name}: в новый год не переносится – расторгнут или дополняет закончившийся договор.`,
    'holiday-dropped': ({ name, days }) => `«${name}» (${days}): не перенесено, в новом году дни другие.`,
    'holiday-moved': ({ name, days }) => `«${name}» (${days}): перенесено на тот же день нового года.`,
    'act-ended': ({ title, day }) => `«${title}»: действует до ${day}, в новый год не переносится.`,
    'documents-left': ({ count }) => `Документов прежнего года осталось в прежней таблице: ${count}.`,
    'remarks-left': ({ count }) => `Замечаний партнёров осталось в прежней таблице: ${count}.`,
    'review.groups': () =>
      'Места, часы и недели – прежнего года, дни начала и окончания занятий перенесены на те же числа. Сверьте их с расписанием.',
    'review.timetable': () => 'Дни и часы занятий – прежнего года. Согласуйте их с партнёрами и педагогами.',
    'review.budget': () => 'Суммы плана – прежнего года. Пересчитайте их.',
    'group-breaks': ({ days, groups }) =>
      `Перерыв в занятиях «${days}» перенесён на те же числа (${groups}). Сверьте его с каникулами нового года.`,
    'ground-ended': ({ venue, ground }) =>
      `«${venue}»: договор № ${ground}, по которому использовали помещение, в новом году не действует. Впишите новый.`,
    'columns-left': ({ columns }) =>
      `Столбцы без заголовка остались в прежней таблице: ${columns}. Если они нужны, озаглавьте их и повторите.`,
    formulas: ({ cells, count }) =>
      `Вместо формул перенесены значения: ${cells}${Number(count) > 6 ? '…' : ''}.`,
    'own-tabs': ({ names }) => `Ваши собственные листы остались в прежней таблице: ${names}.`,
  },
};
