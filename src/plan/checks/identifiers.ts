import type { Participant, Plan } from '../model/plan.ts';
import { check, type Found } from './check.ts';
import { together } from './group.ts';
import { isInn, isKpp, isOgrn } from './registrationNumbers.ts';

type Key = 'inn' | 'kpp' | 'ogrn';

const NUMBERS: readonly (readonly [Key, string, (text: string) => boolean, lengths: string])[] = [
  ['inn', 'ИНН', isInn, '10'],
  ['kpp', 'КПП', isKpp, '9'],
  ['ogrn', 'ОГРН', isOgrn, '13'],
];

/** Spaces are for the eye; a note such as «нет» is no number. */
const plain = (text: string): string => text.replace(/[\s\u00a0-]/g, '');

function* wrongNumbers({ participants }: Plan): Iterable<Found> {
  for (const [key, name, isRight, digits] of NUMBERS) {
    const wrong = participants.filter((participant: Participant) => {
      const number = plain(participant[key]);
      return /\d/.test(number) && !isRight(number);
    });
    yield* together(
      'participants',
      key,
      wrong.map((participant) => ({
        row: participant.row,
        params: {
          organisation: participant.shortName,
          name,
          number: participant[key],
          length: String(plain(participant[key]).length),
          digits,
        },
      })),
    );
  }
}

/** Check digits of ИНН and ОГРН, the form of КПП. */
export const identifierChecks = [
  check('registration-number', 'error', ({ plan }) => wrongNumbers(plan), 'L13'),
] as const;
