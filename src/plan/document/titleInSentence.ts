/**
 * Words that no rule of Russian begins with a capital: those that titles of plans are made of. A title in capitals
 * tells no name from a common word, so what is not here keeps its capitals, as an abbreviation or a place.
 */
const COMMON = new Set(
  (
    'план план-график график сетевой сетевого сетевая сетевых взаимодействия взаимодействие взаимодействию ' +
    'сотрудничества совместной совместных деятельности работы работ мероприятий мероприятия организации ' +
    'организаций организация проведения проведению проведение реализации реализация программы программ ' +
    'образовательной образовательных образовательного дополнительного дополнительной дополнительных ' +
    'дополнительным образования общего общеразвивающих учреждения учреждений учреждениями школы школ школами ' +
    'партнёров партнеров партнёрами партнерами социальными социальных детского детей творчества дома центра ' +
    'дорожная карта комплексный календарный перспективный годовой единый учебный учебного год года годы годов ' +
    'формы форма форме развития основных воспитательной методической классов полугодие первое второе ' +
    'и в во на по о об от для до из к ко с со за при между через или'
  ).split(' '),
);

/**
 * «План по организации сетевого взаимодействия ДДТ» of «ПЛАН ПО ОРГАНИЗАЦИИ СЕТЕВОГО ВЗАИМОДЕЙСТВИЯ ДДТ»; also of a
 * title that only begins in capitals, as «КАЛЕНДАРНЫЙ ПЛАН работы».
 */
function withoutCapitals(title: string): string {
  if (!/^[А-ЯЁ]{2,}(?![а-яё])/.test(title)) return title;
  const lowered = title.replace(/[А-ЯЁа-яё-]+/g, (word) =>
    word === word.toUpperCase() && COMMON.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
  return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}

/** «План», «План-график», «Сетевой план»: masculine things, whose accusative is their nominative. */
const MASCULINE = /^(?:[А-ЯЁ][а-яё-]*(?:ый|ий|ой) )?[Пп]лан(?:-график)?(?=[\s,.«(]|$)/;

/** The title of a plan as the object of a verb: «план по организации …»; any other stands behind «план:». */
export function titleInAccusative(title: string): string {
  const said = withoutCapitals(title);
  return MASCULINE.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : `план: ${said}`;
}

/** «плану по организации …»: «план» is the only word that we decline, for it is our own. */
export function titleInDative(title: string): string {
  if (title === '') return 'плану';
  const said = withoutCapitals(title);
  return /^[Пп]лан(?=\s)/.test(said) ? `плану${said.slice(4)}` : `плану: ${said}`;
}
