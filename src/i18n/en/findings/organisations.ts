import { upperFirst } from '../../sentences.ts';
import type { FindingWords } from '../../words.ts';
import { at, each } from './say.ts';

/** Organisations, and names that tabs take from one another. */
export const organisations = {
  'reference-broken': {
    message: ({ where, source }, items) =>
      upperFirst(at(where)) +
      each(items, ({ value, suggestion, renamed }) => {
        const instead = renamed ? ` (now “${suggestion}”)` : ` (similar: “${suggestion}”)`;
        return `“${value}” is not in the tab “${source}”${suggestion ? instead : ''}.`;
      }),
    remedy: ({ source }) => `Choose from the list or add it to the tab “${source}”.`,
  },
  'organisation-twice': {
    message: (_, items) => each(items, ({ name, other }) => `“${name}”, “${other}” – one organisation?`),
    remedy: () => 'If so, keep one row and one name.',
  },
  'us-several': {
    message: (_, items) =>
      `“Мы” is marked at several organisations: ${items.map(({ name }) => `“${name}”`).join(', ')}.`,
    remedy: () => 'Keep the mark at your own institution only.',
  },
  'us-missing': {
    message: () => 'The tab “Участники” does not say which of the organisations is yours.',
    remedy: () => 'Choose “Да” in the column “Мы” of your institution.',
  },
  'head-changed': {
    message: (_, items) =>
      each(
        items,
        ({ name, day, numbers }) =>
          `${name}: the head changed on ${day}. Unsigned agreements (${numbers}) may still bear the former name.`,
      ),
    remedy: () => 'Check the name in these agreements before they are signed.',
  },
  'partner-idle': {
    message: (_, items) => each(items, ({ name }) => `${name} is in no activity, agreement or group.`),
    remedy: () => 'Say what the organisation takes part in, or take it off the list.',
  },
  'registration-number': {
    message: (_, items) =>
      each(items, ({ organisation, name, number, length, digits }) => {
        const isShort = length !== digits && !(name === 'ИНН' && length === '12');
        const why = isShort ? `${length} characters instead of ${digits}` : 'the check digit is wrong';
        return `${organisation}: ${name} ${number} – ${name === 'КПП' && !isShort ? 'there is no such code' : why}.`;
      }),
    remedy: () => 'Compare with the extract from the register (ЕГРЮЛ).',
  },
  'dates-reversed': {
    message: ({ where }, items) =>
      upperFirst(at(where)) + each(items, ({ from, to }) => `the start ${from} is after the end ${to}.`),
    remedy: () => 'Check the years and the order of the dates.',
  },
} satisfies Partial<FindingWords>;
