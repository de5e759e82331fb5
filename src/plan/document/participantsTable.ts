import type { Plan } from '../model/plan.ts';
import { shortName } from './approvalBlocks.ts';
import type { Block } from './block.ts';

/** Who takes part; contacts only where the institution has chosen to print them. */
export function participantsTable(plan: Plan): Block[] {
  // A row in which somebody has begun to type a phone is nobody yet.
  const participants = plan.participants.filter(({ shortName, fullName }) => fullName || shortName);
  if (participants.length === 0) return [];
  const withContacts = plan.settings('printContacts').toLowerCase() === 'да';
  return [
    {
      kind: 'table',
      columns: [
        { weight: 4, min: 10, align: 'center' },
        { weight: 36 },
        { weight: 26 },
        { weight: 26 },
        ...(withContacts ? [{ weight: 26 }] : []),
      ],
      header: ['№', 'Организация', 'Роль', 'Руководитель', ...(withContacts ? ['Контакты'] : [])],
      rows: participants.map((participant, index) => ({
        kind: 'cells',
        cells: [
          String(index + 1),
          participant.fullName || participant.shortName,
          participant.role,
          [participant.headPost, shortName(participant.headName)].filter(Boolean).join('\n'),
          ...(withContacts
            ? [[participant.contact, participant.phone, participant.email].filter(Boolean).join('\n')]
            : []),
        ],
      })),
    },
  ];
}
