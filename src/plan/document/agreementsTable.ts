import { isTerminated } from '../model/agreements.ts';
import type { Agreement, Plan } from '../model/plan.ts';
import type { Block } from './block.ts';
import { ordinal, tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** «с 01.09.2025 по 31.05.2026»; an open side is left out, and words that are no date stand as typed. */
function term(from: string, to: string): string {
  const side = (word: string, text: string): string => (/^\d/.test(text) ? `${word} ${text}` : text);
  return [side('с', from), side('по', to)].filter(Boolean).join(' ');
}

/** Перечень договоров и соглашений: what the plan rests on, so none that was terminated; sums stay inside the institution. */
export function agreementsTable(plan: Plan): Block[] {
  const agreements = plan.agreements.filter((agreement) => !isTerminated(agreement));
  if (agreements.length === 0) return [];
  const text = typedText<Agreement>(plan, 'agreements');
  return [
    tableOf(
      agreements,
      [
        ordinal,
        { heading: 'Вид', weight: 18, print: ({ kind }) => kind },
        { heading: 'Номер', weight: 8, print: ({ contractNumber }) => contractNumber },
        {
          heading: 'Дата подписания',
          weight: 11,
          min: 24,
          align: 'center',
          print: (row) => text(row, 'signedOn'),
        },
        { heading: 'Базовая организация', weight: 16, optional: true, print: ({ base }) => base },
        { heading: 'Другие стороны', weight: 18, print: ({ parties }) => parties },
        { heading: 'Программы', weight: 16, optional: true, print: ({ programmes }) => programmes },
        {
          heading: 'Срок действия',
          weight: 14,
          min: 24,
          print: (row) => term(text(row, 'from'), text(row, 'to')),
        },
      ],
      10,
    ),
  ];
}
