import { getLocale } from 'numfmt';

/** How a locale writes numbers, days and truth; `tag` is the form that numfmt takes. */
export interface LocaleRules {
  tag: string;
  decimal: string;
  group: string;
  percent: string;
  currency: string;
  truth: ReadonlyMap<string, boolean>;
  dayFirst: boolean;
  /** Default pattern of a date. */
  datePattern: string;
  /** Lower-case name in any usual form → month 1–12. */
  months: ReadonlyMap<string, number>;
}

/** numfmt knows names of months as they stand alone; in a Russian date they take the genitive. */
const genitives: Record<string, string> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

const known = new Map<string, LocaleRules>();

/** `locale` is the workbook's: «ru_RU». */
export function rulesOf(locale: string): LocaleRules {
  let rules = known.get(locale);
  if (!rules) {
    rules = readRules(locale);
    known.set(locale, rules);
  }
  return rules;
}

function readRules(locale: string): LocaleRules {
  const tag = locale.replace('_', '-');
  const data = getLocale(tag) ?? getLocale('en')!;
  const { dateOrder = 0, dateSep = '/', padDd, padMm } = data.format ?? {};
  const day = padDd ? 'dd' : 'd';
  const month = padMm ? 'mm' : 'm';
  const orders = [
    [month, day, 'yyyy'],
    [day, month, 'yyyy'],
    ['yyyy', month, day],
  ];
  const months = new Map<string, number>();
  const names = [data.mmmm, data.mmm, (genitives[tag.slice(0, 2)] ?? '').split(' ')];
  for (const list of names) {
    list.forEach((name, index) => {
      if (name) months.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
    });
  }
  return {
    tag,
    decimal: data.decimal,
    group: data.group,
    percent: data.percent,
    currency: data.currency,
    truth: new Map([
      ['TRUE', true],
      ['FALSE', false],
      [data.bool[0].toUpperCase(), true],
      [data.bool[1].toUpperCase(), false],
    ]),
    dayFirst: dateOrder === 1,
    datePattern: orders[dateOrder]!.join(dateSep),
    months,
  };
}
