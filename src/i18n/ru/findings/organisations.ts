import { upperFirst } from '../../sentences.ts';
import type { FindingWords } from '../../words.ts';
import { at, each } from './say.ts';

/** Organisations, and names that tabs take from one another. */
export const organisations = {
  'reference-broken': {
    message: ({ where, source }, items) =>
      upperFirst(at(where)) +
      each(items, ({ value, suggestion, renamed }) => {
        const instead = renamed ? ` (теперь «${suggestion}»)` : ` (похоже на «${suggestion}»)`;
        return `«${value}» нет на листе «${source}»${suggestion ? instead : ''}.`;
      }),
    remedy: ({ source }) => `Выберите значение из списка или допишите его на лист «${source}».`,
  },
  'organisation-twice': {
    message: (_, items) => each(items, ({ name, other }) => `«${name}», «${other}» – одна организация?`),
    remedy: () => 'Если одна, оставьте одну строку и одно название.',
  },
  'us-several': {
    message: (_, items) =>
      `Отметка «Мы» стоит у нескольких организаций: ${items.map(({ name }) => `«${name}»`).join(', ')}.`,
    remedy: () => 'Оставьте отметку только у своего учреждения.',
  },
  'us-missing': {
    message: () => 'На листе «Участники» не отмечено, какая из организаций – ваша.',
    remedy: () => 'Поставьте «Да» в колонке «Мы» у своего учреждения.',
  },
  'head-changed': {
    message: (_, items) =>
      each(
        items,
        ({ name, day, numbers }) =>
          `${name}: руководитель изменён ${day}. Неподписанные договоры (${numbers}) могли быть подготовлены с прежней фамилией.`,
      ),
    remedy: () => 'Проверьте фамилию в этих договорах до подписания.',
  },
  'partner-idle': {
    message: (_, items) =>
      each(items, ({ name }) => `${name} не участвует ни в одном мероприятии, договоре или группе.`),
    remedy: () => 'Укажите, в чём участвует организация, или уберите её из перечня.',
  },
  'registration-number': {
    message: (_, items) =>
      each(items, ({ organisation, name, number, length, digits }) => {
        const isShort = length !== digits && !(name === 'ИНН' && length === '12');
        const why = isShort ? `знаков ${length}, а должно быть ${digits}` : 'контрольная цифра не сходится';
        return `${organisation}: ${name} ${number} – ${name === 'КПП' && !isShort ? 'так не бывает' : why}.`;
      }),
    remedy: () => 'Сверьте с выпиской из ЕГРЮЛ.',
  },
  'dates-reversed': {
    message: ({ where }, items) =>
      upperFirst(at(where)) + each(items, ({ from, to }) => `начало ${from} позже окончания ${to}.`),
    remedy: () => 'Проверьте годы и порядок дат.',
  },
} satisfies Partial<FindingWords>;
