import type { ActivityField } from '../recognisedPlan.ts';

/**
 * A pattern for `headingKey` (lower case, «е» for «ё», no punctuation, «№» = «n») with the field it may mean. Score
 * 90 and more: the heading says exactly this; below 60: only when nothing better is there.
 */
export type HeadingRule = readonly [ActivityField, number, RegExp];

export const rule = (field: ActivityField, score: number, source: string): HeadingRule => [
  field,
  score,
  new RegExp(source),
];

/** «проведения», «исполнения мероприятия» … what may follow «срок», «дата», «место» without changing them. */
export const OF_DOING =
  '(проведени[яе]|исполнени[яе]|выполнени[яе]|реализации|осуществления|организации|подготовки|работы?|мероприяти[йяе]|плана|программы|и|предполагаемые|плановые|примерные|ориентировочные|события|занятий|дела|задач|пункта|по плану|дорожной карты|представления|сдачи|окончательного|действия|совместных|запланированных|сетевых?|месяц|день недели|дни недели|число|год|квартал|учебный|план|с|по|от|до)';
