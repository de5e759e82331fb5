import { addDays, daysBetween, type IsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { splitMulti } from './multi.ts';
import { organisationKey } from './organisationKey.ts';
import type { Agreement, Plan } from './plan.ts';

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

/** Whether the organisation is a party, under its short name or its full one. */
export const hasParty = (plan: Plan, agreement: Agreement, organisation: string): boolean =>
  partiesOf(agreement).some((party) => organisationKey(plan, party) === organisationKey(plan, organisation));
