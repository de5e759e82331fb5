import type { Plan } from '../plan/model/plan.ts';
import { cellAddress } from '../plan/structure/address.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { Overview } from './api.ts';

const AGREED = new Set(['согласовано', 'не требуется']);

/** What partners remarked and nobody has decided on yet. */
export function openRemarks(plan: Plan, located: LocatedWorkbook): NonNullable<Overview['remarks']> {
  const place = (tab: TabKey, row: number, key: string): { tab: string; cell: string } => {
    const table = located.tables.get(tab)!;
    return { tab: table.sheet.name, cell: cellAddress(row, (table.columns.get(key) ?? 0) + 1) };
  };
  return [
    ...plan.participants
      .filter(({ partnerRemarks, approval }) => partnerRemarks !== '' && !AGREED.has(approval.toLowerCase()))
      .map(({ row, shortName, partnerRemarks }) => ({
        partner: shortName,
        text: partnerRemarks,
        ...place('participants', row, 'partnerRemarks'),
      })),
    ...plan.partnerRemarks
      .filter(({ text, decision }) => text !== '' && decision === '')
      .map(({ row, partner, text }) => ({ partner, text, ...place('remarks', row, 'decision') })),
  ];
}
