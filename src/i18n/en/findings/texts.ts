import type { FindingWords } from '../../words.ts';
import { each } from './say.ts';

function personal(kind: string | undefined, count: string | undefined): string {
  switch (kind) {
    case 'phone':
      return `a phone number (${count})`;
    case 'snils':
      return `СНИЛС (${count})`;
    case 'birth':
      return `a date of birth (${count})`;
    default:
      return `a list of children (${count} names)`;
  }
}

/** What people have typed in words. */
export const texts = {
  'repealed-act': {
    message: (_, items) =>
      each(items, ({ heading, act, now, case: what }) =>
        what === 'misdated'
          ? `“${heading}”: the date in ${act} is wrong; it is ${now}.`
          : `“${heading}”: ${act} is not in force any more; now it is ${now}.`,
      ),
    remedy: () => 'Correct the reference; if the act is named as repealed, say so.',
  },
  'look-alike-letters': {
    message: (_, items) =>
      each(items, ({ code, right }) => `The code “${code}” has foreign letters, it must be “${right}”.`),
    remedy: () => 'Copy the right code: registries find nothing by a code with Latin letters.',
  },
  'personal-data': {
    message: (_, items) =>
      each(items, ({ kind, count, heading, row }) => {
        const where = row ? `“${heading}”, row ${row}` : `“${heading}”`;
        return `${where}: looks like ${personal(kind, count)}.`;
      }),
    remedy: () => 'Personal data of pupils do not belong here: give the number only.',
  },
} satisfies Partial<FindingWords>;
