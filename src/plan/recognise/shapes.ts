import { plain } from './text.ts';

/** What a cell looks like, whatever its column: evidence, not reading. */

/** «1.», «1.10», «2)», «№ 3», «п. 4», «IV.», «а)»; «г.» and «с.» are words, «2024» is a year. */
const NUMBER_MARK =
  /^(?:(?:№|N|п\.?)\s*)?(?:\d{1,3}(?:\s*\.\s*\d{1,3}){0,3}|[IVXLІХ]{1,6})\s*[.)]?$|^[а-яёa-z]\)$|^(?:№|N|п\.?)?\s*\d{1,5}\s*[.)]*$/i;

export function isNumberMark(text: string): boolean {
  return text.length <= 12 && NUMBER_MARK.test(text.trim()) && !/^(?:19|20)\d\d$/.test(text.trim());
}

/** «I.», «IV», «Х»: Latin or look-alike Cyrillic letters. */
export function isRomanMark(text: string): boolean {
  return /^[IVXLІХ]{1,6}\s*[.)]?$/.test(text.trim());
}

/** «Раздел 2», «Модуль 3.», «БЛОК I», «I. …», «1 раздел» at the beginning of a section title. */
export function beginsLikeSection(text: string): boolean {
  return (
    /^(?:[IVXLІХ]{1,6}|\d{1,2}(?:\.\d{1,2})*)\s*[.)]?\s+[«"(]?[А-ЯЁA-Z]/.test(text) ||
    /^(?:\d{1,2}\s+)?(?:раздел|модул|блок|направлени|этап|часть|глава|подраздел|цель|задача|тема|месяц|i+\s|v+\s)/i.test(
      text,
    )
  );
}

/** Whole text in capitals. */
export function isCaps(text: string): boolean {
  const letters = text.replace(/[^А-Яа-яЁёA-Za-z]/g, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}

const MONTH = '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*|ма[йяею]|маем';

/** Words that deadline cells are made of; what is left over tells how little of a deadline a text is. */
const TIME_WORD = new RegExp(
  `^(?:${[
    MONTH,
    'кв|янв|фев|мар|апр|авг|сент?|окт|нояб?|дек|пн|вт|ср|чт|пт|сб|вс|i{1,3}|iv|v',
    '(?:понедельник|вторник|четверг|пятниц|суббот|воскресень)[а-я]*|сред[аыуе]',
    '(?:квартал|полугоди|четверт|триместр|недел|декад|месяц|каникул|сезон|период|год(?!овщ)|учебн|календарн|отчетн)[а-я]*',
    'лет[ао]?|летн[а-я]+|осен[а-я]+|зим[а-я]+|весн[а-я]+|гг?|уч|конец|кон[цч][а-я]+|начал[оаеу]|начиная|середин[а-я]|половин[а-я]',
    'перв[а-я]+|втор(?:ой|ая|ое|ую)|трет[а-я]+|последн[а-я]+|текущ[а-я]*|следующ[а-я]*|кажд[а-я]+',
    '(?:ежегодн|ежемесячн|еженедельн|ежедневн|ежеквартальн|постоянн|регулярн|систематическ|периодическ|единовременн|однократн|одновременн|непрерывн)[а-я]*',
    'в|во|на|с|со|до|по|от|к|не|и|или|за|при|позднее|позже|ранее|реже|чаще|раза?|течени[еи]|теч|е|весь|всего|всей|срок|сроки',
    'мере|необходимости|поступления|плану|графику|согласованию|договоренности|запросу|требованию|особому|отдельному',
    'включительно|дн|дня|дней|дни|день|дата|числ[аоу]|час|часа|часов|мин|уточняется|далее|т|год[ауы]?|года|время|раз',
  ].join('|')})$`,
);

/** Without one of these a text tells no time: numbers and prepositions alone do not. */
const TIME = new RegExp(
  `(?:^|[^а-я])(?:${MONTH}|(?:янв|фев|апр|авг|сент?|окт|нояб?|дек|кв)\\.|квартал|полугоди|четверт|триместр|недел|декада|ежегодн|ежемесячн|еженедельн|ежедневн|ежеквартальн|постоянн|(?:в\\s+)?течени[еи]|теч-е|каникул|период|кажд|систематическ|регулярн|понедельник|вторник|среда|среду|четверг|пятниц|суббот|воскресен|раз\\s+в|весь|год|летн|по\\s+мере|по\\s+(?:[а-я]+\\s+)?(?:плану|графику|согласованию|договоренности|запросу|необходимости))|\\d{1,2}\\s*\\.\\s*\\d{1,2}|(?:19|20)\\d\\d`,
);

/** True when nearly all of the text tells a time: «Сентябрь-октябрь», «до 15.09», «в течение года», «1 (суббота)». */
export function looksLikeDeadline(text: string): boolean {
  if (text.length > 160) return false;
  const words = plain(text);
  if (!TIME.test(words)) return false;
  let other = 0;
  let all = 0;
  for (const word of words.match(/[а-яa-z]+|\d+/g) ?? []) {
    all += word.length;
    if (!/^\d/.test(word) && !TIME_WORD.test(word)) other += word.length;
  }
  return other <= all * 0.3;
}

/** «х», «+», «v», «●» in a quarter matrix: it takes place then. */
export function isMark(text: string): boolean {
  return /^[xхvвu+√✓✔✗×*●•■▲∆]{1,3}$/i.test(text.trim());
}

/** Empty in all but ink: «-», «–», «нет». */
export function isDash(text: string): boolean {
  return /^[-–—−]+$/.test(text.trim());
}

/** A heading that is a part of a year: «I квартал 2013 г.», «сентябрь», «1 полугодие». */
export function isPeriodHeading(text: string): boolean {
  const words = plain(text);
  return (
    words.length <= 40 &&
    words !== '' &&
    looksLikeDeadline(words) &&
    !/дата|срок|период|врем|число$/.test(words)
  );
}

/** Text that goes on in the next line: an open bracket, a comma, a hyphen, «и». */
export function isOpenEnded(text: string): boolean {
  const end = text.trim();
  if (/[,;:–—(«-]$/.test(end)) return true;
  if (/(?:^|\s)(?:и|или|в|во|на|по|с|со|к|для|о|об|за|от|до|из|при|через|им|№|г|ст|не)$/i.test(end))
    return true;
  const opened = (end.match(/[(«]/g) ?? []).length;
  return opened > (end.match(/[)»]/g) ?? []).length;
}

/** Text that goes on from the line before: begins in lower case, with a bullet or a closing bracket. */
export function isContinuation(text: string): boolean {
  return /^(?:[а-яёa-z)»,;]|[-–—•·▪]\s*\S|\*\s+\S)/.test(text.trim());
}

/** Begins with «по», «и», «для»: the rest of a phrase, never an activity or a section of its own. */
export function beginsMidPhrase(text: string): boolean {
  return /^(?:и|или|а|в|во|на|по|с|со|к|для|о|об|за|от|до|из|при|через|среди|между)\s/.test(text);
}

/** The rest of a date that a line break has cut off: «2010 г.» below «до 10 апреля», «12:00» below «10.04.2018». */
export function continuesDate(above: string, text: string): boolean {
  return (
    /^(?:(?:19|20)\d\d|г\.?$|года?(?![а-яё])|\d{1,2}[.:]\d\d(?!\.))/i.test(text) && looksLikeDeadline(above)
  );
}

export function isTotal(text: string): boolean {
  return /^(?:итого|всего|общий итог|в том числе)(?![а-яё])/i.test(text.trim());
}

/** A remark of the publisher across the table: «(позиция в редакции, введённой …)», «* по согласованию». */
export function isRemark(text: string): boolean {
  return /^\((?:[^()]|\([^()]*\))*\)\.?$/.test(text.trim()) || /^\*+\s*\S/.test(text.trim());
}
