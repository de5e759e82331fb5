import type { FindingWords } from '../../words.ts';
import { each, lessonsOf, missing, ofGroups } from './say.ts';

const withPartners = (partners: string | undefined): string => (partners ? ` with ${partners}` : '');

const uncovered = (weeks: string | undefined, days: string | undefined): string =>
  Number(weeks) > 0 ? `more than ${weeks} weeks` : `${days} days`;

const LICENCE: Readonly<Record<string, string>> = {
  both: 'no number and date of the licence',
  number: 'no number of the licence',
  date: 'no date of the licence',
  suspended: 'the licence is suspended',
};

/** Contracts of the network form: parties, terms, numbers of children, licences. */
export const contracts = {
  'network-agreement-missing': {
    message: (_, items) =>
      each(items, ({ group, programme, from, partners }) => {
        const what = partners ? withPartners(partners) : ` for the programme “${programme}”`;
        return `${lessonsOf(`«${group}»`, '1', from)}, but there is no network contract${what}.`;
      }),
    remedy: () => 'Add the contract to “Договоры”, or take back “Сетевая форма” of the programme.',
  },
  'agreement-unsigned': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, from, partners, status }) =>
          `${lessonsOf(groups!, groupCount, from)}, but the contract${withPartners(partners)} is not signed (${status ? `“${status}”` : 'no state given'}).`,
      ),
    remedy: () => 'Sign the contract before the first lesson and choose “Подписан”.',
  },
  'agreement-signed-late': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, from, number, partners, signed }) =>
          `${lessonsOf(groups!, groupCount, from)}, but contract ${number}${withPartners(partners)} was signed on ${signed}.`,
      ),
    remedy: () => 'Check the dates: a contract is signed before the first lesson.',
  },
  'agreement-term': {
    message: (_, items) =>
      each(items, ({ case: side, groups, groupCount, from, number, term, ends, weeks, days }) =>
        side === 'from'
          ? `Contract ${number} is in force from ${term}, but the lessons ${ofGroups(groups, groupCount)} begin on ${from}.`
          : `Contract ${number} ends on ${term}, the lessons ${ofGroups(groups, groupCount)} on ${ends}: ${uncovered(weeks, days)} are not covered. An additional agreement is needed.`,
      ),
    remedy: () => 'Check the term of the contract and the days of the lessons.',
  },
  'agreement-ends-early': {
    message: (_, items) =>
      each(
        items,
        ({ number, term }) =>
          `Contract ${number} ends on ${term}, before the end of the academic year, and no renewal is given.`,
      ),
    remedy: () => 'Say how it is renewed, or prepare an additional agreement.',
  },
  'agreement-base': {
    message: (_, items) =>
      each(items, ({ number, partners, bases }) =>
        bases
          ? `Contract ${number} has several base organisations: ${bases}.`
          : `Contract ${number}${withPartners(partners)} names no base organisation.`,
      ),
    remedy: () => 'There is one base organisation: it enrols the children and answers for the programme.',
  },
  'group-base': {
    message: (_, items) =>
      each(
        items,
        ({ group, enrolledAt, base, number }) =>
          `Group «${group}» is enrolled at ${enrolledAt}, but the base organisation of contract ${number} is ${base}.`,
      ),
    remedy: () => 'Check where the group is enrolled and who is the base organisation.',
  },
  'party-without-part': {
    message: (_, items) =>
      each(
        items,
        ({ partners }) =>
          `Network contract with ${partners}: no module and no resource of theirs is named – is it an agreement on cooperation?`,
      ),
    remedy: () =>
      'Name a module or resource in “Пакет услуг”, “Что предоставляет” in “Участники”, or change the kind of the contract.',
  },
  'agreement-incomplete': {
    message: (_, items) =>
      each(
        items,
        ({ kind, number, partners, missing: what }) =>
          `${kind}${number ? ` ${number}` : ''}${withPartners(partners)}: “Подписан”, but ${missing(what)}.`,
      ),
    remedy: () => 'Type the date and the number; “б/н” if there is no number.',
  },
  'agreement-students': {
    message: (_, items) =>
      each(items, ({ numbers, groups, groupCount, children, least, most }) => {
        const bounds = [...(least ? [`from ${least}`] : []), ...(most ? [`to ${most}`] : [])].join(' ');
        const where = `${groupCount === '1' ? 'group' : 'groups'} ${groups}`;
        return `By contract ${numbers} there are ${bounds} pupils, in ${where} ${children}.`;
      }),
    remedy: () => 'Check the size of the groups or change the number in the contract.',
  },
  'licence-missing': {
    message: (_, items) =>
      each(
        items,
        ({ organisation, number, missing: what }) =>
          `${organisation} (contract ${number}): ${LICENCE[what!] ?? ''}.`,
      ),
    remedy: () => 'Type the licence in “Участники”; who only gives resources needs none – check the role.',
  },
} satisfies Partial<FindingWords>;
