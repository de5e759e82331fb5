import { progress, result } from './results.ts';
import type { HeadingRule } from './rule.ts';
import { section, title } from './what.ts';
import { deadline, executors, number } from './whenAndWho.ts';
import { audience, organisations, place } from './whereAndForWhom.ts';

/** What headings of plan tables mean, as data. A heading may mean several fields; the table as a whole decides. */
export const HEADING_RULES: readonly HeadingRule[] = [
  ...number,
  ...deadline,
  ...executors,
  ...organisations,
  ...place,
  ...audience,
  ...result,
  ...progress,
  ...section,
  ...title,
];

/** Headings that certainly mean none of the fields: their content is never taken for one. */
export const OTHER_MEANING =
  /^(сумм|об ?ем|стоимост|цена|финанс|источник|бюджет|затрат|расход|средств|кол-во|количеств|к-во|число (участ|дет|час|обуч|мест)|численност|час[ыов]*( |$)|форма|формат|тип( |$)|уровень|цел[ьи]( |$)|единиц|ед изм|номер приказ|контроль|ресурс|оборудовани|материал|телефон|контакт|эл почт|электронн|e-mail|email|ссылк|сайт|базисн|всего|итого|в т ч|в том числе|отношени|связь|последстви|главный распорядител|кбк|код|вид контроля|методы|обоснован|основани|чей опыт|нормативн|актуальност|проблем|риск|год обучения|\d+ (и более )?год|\d+ ?$|(19|20)\d\d( |$)|фб|об|мб|адрес|инн|кпп|огрн|факт|план$|план руб|подпись|время|где |показател|наименовани[ея] показател)/;
