import { addDays, daysBetween, type IsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { splitMulti } from './multi.ts';
import { nameKey } from './nameKey.ts';
import type { Agreement } from './plan.ts';

export type AgreementState =
  | 'Действует'
  | 'Ещё не действует'
  | 'Срок истекает'
  | 'Срок истёк'
  | 'Не подписан'
  | 'Расторгнут';

/** A contract that ends within so many days is «Срок истекает»: an addition takes about a month to sign. */
const ENDING_DAYS = 30;

export const isSigned = ({ status }: Agreement): boolean => status.toLowerCase() === 'подписан';
export const isTerminated = ({ status }: Agreement): boolean => status.toLowerCase() === 'расторгнут';
export const isNetworkContract = ({ kind }: Agreement): boolean =>
  kind.toLowerCase() === 'договор о сетевой форме';
export const isRenewed = ({ renewal }: Agreement): boolean => renewal.toLowerCase() === 'автоматически';

/** The first day of the term: «Действует с», else the day of signing. */
export const beginsOn = ({ from, signedOn }: Agreement): IsoDate | null => from ?? signedOn;

export function stateOf(agreement: Agreement, today: IsoDate): AgreementState {
  if (isTerminated(agreement)) return 'Расторгнут';
  if (!isSigned(agreement)) return 'Не подписан';
  const from = beginsOn(agreement);
  const { to } = agreement;
  if (from !== null && today < from) return 'Ещё не действует';
  if (to === null || isRenewed(agreement)) return 'Действует';
  if (today > to) return 'Срок истёк';
  return to < addDays(today, ENDING_DAYS) ? 'Срок истекает' : 'Действует';
}

/** Days to the end of the term; null without an end, after it, or when nobody has signed. */
export function daysLeftOf(agreement: Agreement, today: IsoDate): number | null {
  const { to } = agreement;
  return to === null || today > to || !isSigned(agreement) ? null : daysBetween(today, to);
}

/** Signed, not terminated, and its term holds the day: the contract stands on that day. */
export function isValidOn(agreement: Agreement, day: IsoDate): boolean {
  const from = beginsOn(agreement);
  const { to } = agreement;
  const begun = from === null || from <= day;
  return isSigned(agreement) && begun && (to === null || day <= to || isRenewed(agreement));
}

/** «№ 7 от 01.09.2025»; «б/н от …»; a contract that nobody has signed has no date. */
export function printAgreement({ contractNumber, signedOn }: Agreement): string {
  const number = /^б\/?н$/i.test(contractNumber) || contractNumber === '' ? 'б/н' : `№ ${contractNumber}`;
  return signedOn ? `${number} от ${printDay(signedOn)}` : number;
}

/** Base organisation and all other parties, as typed. */
export const partiesOf = ({ base, parties }: Agreement): string[] => [
  ...(base ? [base] : []),
  ...splitMulti(parties),
];

/** Whether the organisation is a party; names are compared by `nameKey`. */
export const hasParty = (agreement: Agreement, organisation: string): boolean =>
  partiesOf(agreement).some((party) => nameKey(party) === nameKey(organisation));
