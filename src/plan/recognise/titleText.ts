/** Single lines of a title page, told by their wording. */

const KINDS =
  'план(?![а-я])|планы(?![а-я])|план-|планировани|дорожн[а-я]+ карт|програм|график|перечень|комплекс(?![а-я])|циклограмм|календар|мероприяти|событи|смета|расписани|медиаплан|афиша|система (?:основных )?мероприят|модель|обеспечение плана|анонс|положени';

/** «ПЛАН…», «Календарный план…», «Основные мероприятия…», «ПРОЕКТ ПЛАНА»: at most four adjectives before. */
const TITLE = new RegExp(
  `^["«(]?(?:проект |прилагаемый )?(?:(?:[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|го|ого|их|ых)|и|[ivx]+|\\d{4}) ){0,4}(?:${KINDS})`,
  'i',
);
const PLAN_INSIDE = /(?:^|[^а-яё])(?:план|карта|программа|график)(?:а|ы|у)?(?![а-яё])/i;

export function beginsTitle(text: string): boolean {
  return text.length <= 400 && TITLE.test(text.replace(/ё/g, 'е'));
}

export function mentionsPlan(text: string): boolean {
  return text.length <= 250 && PLAN_INSIDE.test(text);
}

const INSTITUTION =
  /(?:^|[^а-яё])(?:учреждени|организаци|школ[аы]|лице[йя]|гимнази|детск[а-яё]+ сад|дом[а]? (?:детск|культур|творчеств|пионер|школьник)|дворец|центр|станци[яи] юн|колледж|техникум|университет|институт|академи|клуб|библиотек|музе[йя]|администраци|управлени|министерств|департамент|комитет|правительств|отдел|ассоциаци)/i;
const LEGAL_FORM =
  /(?:^|[^А-ЯЁ])(?:[МГФКО]{1,2}[БАК]?[ДН]?О?У(?: ?ДОД?| ?ДПО| ?СОШ| ?ООШ)?|М[БАК]УК?|ГБУК?|АНО|ЧОУ|НОУ|ДДТ|ЦДТ|ДЮЦ|СОШ|ООШ|РДК|СДК|ЦБС|ЦРТДЮ|СЮТ|ДШИ|ДЮСШ|ДООЦ|ЦВР|МОУ|ДОУ)(?![А-ЯЁа-яё])|^(?:МО|МР|ГО)\s[«А-ЯЁ]/;

/** Names an institution, in full or by its abbreviation. */
export function isInstitution(text: string): boolean {
  return text.length <= 300 && (INSTITUTION.test(text) || LEGAL_FORM.test(text));
}

/** Begins with the legal form: the name of the institution itself, not a mention of it. */
export function isLegalName(text: string): boolean {
  return (
    LEGAL_FORM.test(text.slice(0, 12)) ||
    /^(?:муниципальн|государственн|частн|федеральн|автономн|краев|областн)[а-яё]+ /i.test(text)
  );
}

/** A line of a letterhead: address, telephone, e-mail, ИНН. */
export function isContact(text: string): boolean {
  return /^\d{6}[,\s]|(?:^|[^а-яё])(?:тел|факс|телефон|ул|просп|инн|кпп|огрн|окпо)(?:[.:/ ]|$)|e-?mail|@|https?:|www\./i.test(
    text,
  );
}

const YEAR = '((?:19|20)\\d\\d)\\s*(?:г\\.?|год[ау]?)?\\.?';
const YEAR_ONLY = new RegExp(`^${YEAR}$`, 'i');
const NAMED_PLACE =
  /^((?:(?:г|гор|с|п|пос|д|дер|х|хут|ст|р\.\s?п|пгт|рп)\.|(?:ст-ца|пгт|рп|город|станица|село|пос[её]лок|деревня|хутор|аул|рабочий пос[её]лок))\s*[А-ЯЁ][А-Яа-яЁё-]+(?:[ -][А-ЯЁа-яё-]+){0,3}?)(?:\s*[,–—-]?\s*((?:19|20)\d\d\s*(?:г\.?|год[ау]?)?))?\.?$/;
const BARE_PLACE =
  /^([А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё][а-яё-]+){0,2})\s*[,–—-]?\s*((?:19|20)\d\d\s*(?:г\.?|год[ау]?)?)\.?$/;

export function isYearLine(text: string): boolean {
  return YEAR_ONLY.test(text);
}

/** «ст. Калининская», «г. Москва, 2024 г.», «Краснодар 2023»; null when the line is no place. */
export function readPlace(text: string): { readonly place: string; readonly year: string } | null {
  if (text.length > 70) return null;
  const found = NAMED_PLACE.exec(text) ?? BARE_PLACE.exec(text);
  if (!found || (BARE_PLACE.test(text) && /^(?:план|год|на|отч)/i.test(text))) return null;
  return { place: found[1]!, year: found[2] ?? '' };
}

/** «Краснодар» alone: a place only right above the year. */
export function isBarePlace(text: string): boolean {
  return text.length <= 40 && /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё][а-яё-]+){0,2}$/.test(text);
}
