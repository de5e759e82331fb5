/**
 * Days that lie elsewhere every year: of the church calendars, of «the last Sunday of …», of a Saturday near a date.
 * Beginnings of words as titles and deadlines have them, in any case.
 */
const STEMS: readonly string[] = [
  'каникул',
  'масленич',
  'маслениц',
  'пасх',
  'троиц',
  'вербн',
  'радониц',
  'ураза',
  'курбан',
  'сагаалган',
  '(?:день|дню|дня) (?:матери|отца|города|станицы|села|посёлка|поселка|района|физкультурника)',
  'ноч[ьи] (?:в )?музе',
  'библионоч',
  'тотальн[а-яё]* диктант',
  'лыжн[а-яё]* росси',
  'кросс нации',
];

const MOVING = new RegExp(STEMS.join('|'), 'i');

export const namesMovingFeast = (text: string): boolean => MOVING.test(text);
