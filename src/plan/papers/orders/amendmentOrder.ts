import { parseIsoDate } from '../../calendar/isoDate.ts';
import { printDay } from '../../calendar/printDay.ts';
import { numbered } from '../../document/approvalBlocks.ts';
import type { Block } from '../../document/block.ts';
import { oneLine } from '../../document/typography.ts';
import { readDay } from '../../model/day.ts';
import type { Plan } from '../../model/plan.ts';
import { blankLines } from '../blanks.ts';
import { clause } from '../formalPaper.ts';
import type { ComposedPaper } from '../paper.ts';
import { planInSentence } from '../planName.ts';
import { CONTROL, formalOrder, ourAcquainted } from './orderForm.ts';

/** The edition that is amended: «Утверждён» or «С изменениями от …», with the day on which it was fixed. */
interface AmendedEdition {
  readonly name: string;
  /** ISO, '' = unknown. */
  readonly date: string;
}

/**
 * The order «О внесении изменений в план …» around the table «№ | Было | Стало | Основание». Its own date and number
 * are not known before it is signed: a person writes them.
 */
export function amendmentOrder(
  plan: Plan,
  changes: readonly Block[],
  edition: AmendedEdition,
): ComposedPaper {
  const blanks = blankLines();
  const name = planInSentence(plan, blanks);
  const state = [approvedBy(plan, edition), /^с изменениями/i.test(edition.name) && lowered(edition.name)];
  const known = state.filter(Boolean).join(', ');
  return formalOrder(plan, blanks, {
    subject: `О внесении изменений в ${name}`,
    date: '',
    number: '',
    reason: '',
    clauses: [
      clause('1.', `Внести в ${name}${known && ` (${known})`} следующие изменения:`, true),
      ...changes,
      clause('2.', CONTROL),
    ],
    acquainted: ourAcquainted(plan),
  });
}

const lowered = (text: string): string => oneLine(text.charAt(0).toLowerCase() + text.slice(1));

/** «утверждён приказом от 29.08.2025 № 112-ОД»; without an order the day alone, without either nothing. */
function approvedBy({ requisites: field }: Plan, { name, date }: AmendedEdition): string {
  const day = parseIsoDate(date);
  const ordered = oneLine(field('orderDate'));
  const number = oneLine(field('orderNumber'));
  if (!ordered && !number) return day && /^утвержд/i.test(name) ? `утверждён ${printDay(day)}` : '';
  // Another day in «Реквизиты плана» is that of a later order: its number is not the number of this one.
  const isLater = /^утвержд/i.test(name) && day !== null && ordered !== '' && readDay(ordered) !== day;
  return `утверждён приказом ${isLater ? numbered(printDay(day), '') : numbered(ordered, number)}`;
}
