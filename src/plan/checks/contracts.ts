import type { IsoDate } from '../calendar/isoDate.ts';
import { isSigned } from '../model/agreements.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Agreement, Plan } from '../model/plan.ts';

const isExtension = ({ kind }: Agreement): boolean => kind.toLowerCase() === 'дополнительное соглашение';
const isNumbered = ({ contractNumber }: Agreement): boolean =>
  contractNumber !== '' && !/^б\/?н$/i.test(contractNumber);

/** «№ 7», else «б/н». */
export const numberText = (agreement: Agreement): string =>
  isNumbered(agreement) ? `№ ${agreement.contractNumber}` : 'б/н';

const built = new WeakMap<Plan, Map<string, IsoDate>>();

/** Last day that signed additions give a contract, by its number. */
function extensionsOf(plan: Plan): Map<string, IsoDate> {
  const known = built.get(plan);
  if (known) return known;
  const extensions = new Map<string, IsoDate>();
  for (const addition of plan.agreements) {
    const { to, relatesTo } = addition;
    if (!to || !relatesTo || !isExtension(addition) || !isSigned(addition)) continue;
    const key = nameKey(relatesTo);
    const before = extensions.get(key);
    if (!before || before < to) extensions.set(key, to);
  }
  built.set(plan, extensions);
  return extensions;
}

/** Last day of the contract with its signed additions; null = without an end. */
export function extendedTo(plan: Plan, agreement: Agreement): IsoDate | null {
  const { to, contractNumber } = agreement;
  if (to === null || !isNumbered(agreement)) return to;
  const extended = extensionsOf(plan).get(nameKey(contractNumber));
  return extended && extended > to ? extended : to;
}
