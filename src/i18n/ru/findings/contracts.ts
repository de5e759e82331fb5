import type { FindingWords } from '../../words.ts';
import { plural } from '../plural.ts';
import { each, lessonsOf, missing, ofGroups } from './say.ts';

/** «с МБОУ СОШ № 5» */
const withPartners = (partners: string | undefined): string => (partners ? ` с ${partners}` : '');

/** «более 20 недель», «5 дн.» */
function uncovered(weeks: string | undefined, days: string | undefined): string {
  const count = Number(weeks);
  return count > 0 ? `более ${count} ${plural(count, 'недели', 'недель', 'недель')}` : `${days} дн.`;
}

const LICENCE: Readonly<Record<string, string>> = {
  both: 'нет номера и даты лицензии',
  number: 'нет номера лицензии',
  date: 'нет даты лицензии',
  suspended: 'лицензия приостановлена',
};

/** Contracts of the network form: parties, terms, numbers of children, licences. */
export const contracts = {
  'network-agreement-missing': {
    message: (_, items) =>
      each(items, ({ group, programme, from, partners }) => {
        const what = partners ? withPartners(partners) : ` по программе «${programme}»`;
        return `${lessonsOf(`«${group}»`, '1', from)}, а договора о сетевой форме${what} нет.`;
      }),
    remedy: () => 'Внесите договор на лист «Договоры» или снимите отметку «Сетевая форма» у программы.',
  },
  'agreement-unsigned': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, from, partners, status }) =>
          `${lessonsOf(groups!, groupCount, from)}, а договор${withPartners(partners)} не подписан (${status ? `статус «${status}»` : 'статус не указан'}).`,
      ),
    remedy: () => 'Подпишите договор до первого занятия и поставьте статус «Подписан».',
  },
  'agreement-signed-late': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, from, number, partners, signed }) =>
          `${lessonsOf(groups!, groupCount, from)}, а договор ${number}${withPartners(partners)} подписан ${signed}.`,
      ),
    remedy: () => 'Проверьте даты: договор подписывают до первого занятия.',
  },
  'agreement-term': {
    message: (_, items) =>
      each(items, ({ case: side, groups, groupCount, from, number, term, ends, weeks, days }) =>
        side === 'from'
          ? `Договор ${number} действует с ${term}, а занятия ${ofGroups(groups, groupCount)} идут с ${from}.`
          : `Договор ${number} действует до ${term}, занятия ${ofGroups(groups, groupCount)} – до ${ends}: ${uncovered(weeks, days)} не покрыты. Нужно дополнительное соглашение.`,
      ),
    remedy: () => 'Проверьте срок договора и дни занятий.',
  },
  'agreement-ends-early': {
    message: (_, items) =>
      each(
        items,
        ({ number, term }) =>
          `Договор ${number} действует до ${term}, до конца учебного года его не хватит, продление не указано.`,
      ),
    remedy: () => 'Укажите продление или подготовьте дополнительное соглашение.',
  },
  'agreement-base': {
    message: (_, items) =>
      each(items, ({ number, partners, bases }) =>
        bases
          ? `В договоре ${number} базовых организаций несколько: ${bases}.`
          : `В договоре ${number}${withPartners(partners)} не указана базовая организация.`,
      ),
    remedy: () => 'Базовая организация одна: она зачисляет обучающихся и отвечает за программу в целом.',
  },
  'group-base': {
    message: (_, items) =>
      each(
        items,
        ({ group, enrolledAt, base, number }) =>
          `Группа «${group}» зачислена в ${enrolledAt}, а базовая организация по договору ${number} – ${base}.`,
      ),
    remedy: () => 'Проверьте организацию зачисления и базовую организацию в договоре.',
  },
  'party-without-part': {
    message: (_, items) =>
      each(
        items,
        ({ partners, count }) =>
          `Договор о сетевой форме с ${partners}: за ${count === '1' ? 'этой стороной' : 'этими сторонами'} не закреплён ни один модуль и ни один ресурс – это соглашение о сотрудничестве?`,
      ),
    remedy: () =>
      'Укажите модуль или ресурс в «Пакете услуг», «Что предоставляет» в «Участниках» или смените вид договора.',
  },
  'agreement-incomplete': {
    message: (_, items) =>
      each(
        items,
        ({ kind, number, partners, missing: what }) =>
          `${kind}${number ? ` ${number}` : ''}${withPartners(partners)}: статус «Подписан», но нет ${missing(what)}.`,
      ),
    remedy: () => 'Впишите дату и номер; если номера нет – «б/н».',
  },
  'agreement-students': {
    message: (_, items) =>
      each(items, ({ numbers, contractCount, groups, groupCount, children, least, most }) => {
        const bounds = [...(least ? [`от ${least}`] : []), ...(most ? [`до ${most}`] : [])].join(' ');
        const by = contractCount === '1' ? 'По договору' : 'По договорам';
        const where = groupCount === '1' ? `в группе ${groups}` : `в группах ${groups}`;
        return `${by} ${numbers} обучающихся ${bounds}, а ${where} – ${children}.`;
      }),
    remedy: () => 'Проверьте наполняемость групп или измените число в договоре.',
  },
  'licence-missing': {
    message: (_, items) =>
      each(
        items,
        ({ organisation, number, missing: what }) =>
          `${organisation} (договор ${number}): ${LICENCE[what!] ?? ''}.`,
      ),
    remedy: () =>
      'Впишите лицензию на листе «Участники»; тому, кто даёт только ресурсы, она не нужна – проверьте роль.',
  },
} satisfies Partial<FindingWords>;
