/** Genitive names, January first, as a printed day needs them: «1 сентября». */
export const MONTHS_GENITIVE: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** What a word form of a month says about its place in the phrase. */
export type MonthForm = 'nominative' | 'genitive' | 'oblique' | 'short';

const SHORT: readonly string[] = [
  'янв',
  'фев февр',
  'мар',
  'апр',
  'июн',
  'июл',
  'авг',
  'сен сент сентяб сентябр',
  'окт октяб октябр',
  'ноя нояб ноябр',
  'дек декаб декабр',
];

/** Every written form of every month: [form of the word, month 1–12, form]. */
export function monthForms(): (readonly [string, number, MonthForm])[] {
  const forms: (readonly [string, number, MonthForm])[] = [];
  MONTHS_GENITIVE.forEach((genitive, index) => {
    const month = index + 1;
    const stem = genitive.slice(0, -1);
    const soft = genitive.endsWith('я') && month !== 5;
    forms.push([genitive, month, 'genitive']);
    forms.push([month === 5 ? 'май' : soft ? `${stem}ь` : stem, month, 'nominative']);
    for (const ending of soft || month === 5 ? ['е', 'ю', 'ем'] : ['е', 'у', 'ом']) {
      forms.push([stem + ending, month, 'oblique']);
    }
  });
  for (const line of SHORT) {
    const words = line.split(' ');
    const month = MONTHS_GENITIVE.findIndex((name) => name.startsWith(words[0]!)) + 1;
    for (const word of words) forms.push([word, month, 'short']);
  }
  return forms;
}
