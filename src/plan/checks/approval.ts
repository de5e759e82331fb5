import { daysBetween } from '../calendar/isoDate.ts';
import { agreedNow, changedSince } from '../model/agreedEditions.ts';
import { readDay } from '../model/day.ts';
import { nameKey } from '../model/nameKey.ts';
import { settingNumber } from '../model/settings.ts';
import { type CheckContext, check } from './check.ts';
import { isFinished, isYearOver, startOf } from './deadline.ts';
import { type Item, together } from './group.ts';
import { dayText } from './groupFacts.ts';

function* orderFirst({ plan }: CheckContext): Iterable<Item> {
  const order = readDay(plan.requisites('orderDate'));
  const minutes = readDay(plan.requisites('minutesDate'));
  if (!order || !minutes || order >= minutes) return;
  yield {
    params: { order: dayText(order), minutes: dayText(minutes), council: plan.requisites('adoptedBy') },
  };
}

const DRAFTS = new Set(['проект', 'на согласовании']);

/**
 * A plan that is to be approved and is not, although its deadlines run. Without «Гриф справа» the plan is approved
 * elsewhere or not at all; August and September are preparation only until the first deadline begins.
 */
function* stillDraft({ plan, today }: CheckContext): Iterable<Item> {
  if (isYearOver(plan, today) || readDay(plan.requisites('orderDate'))) return;
  const approval = plan.requisites('approval').toLowerCase();
  if (approval === '' || approval === 'без грифа') return;
  if (!DRAFTS.has(plan.requisites('edition').toLowerCase())) return;
  const running = plan.activities.filter((activity) => {
    const start = startOf(activity.reading);
    return start !== null && start <= today && !isFinished(activity);
  });
  if (running.length > 0) yield { params: { today: dayText(today), count: String(running.length) } };
}

function* silent({ plan, today }: CheckContext): Iterable<Item> {
  const patience = settingNumber(plan, 'remindDays');
  if (patience === null || isYearOver(plan, today)) return;
  for (const { row, shortName, approval, sentOn, answeredOn } of plan.participants) {
    if (approval.toLowerCase() !== 'направлено' || !sentOn || answeredOn) continue;
    const days = daysBetween(sentOn, today);
    if (days < patience) continue;
    yield { row, params: { partner: shortName, sent: dayText(sentOn), days: String(days) } };
  }
}

function* changed({ plan, today }: CheckContext): Iterable<Item> {
  if (isYearOver(plan, today)) return;
  const agreed = agreedNow(plan, today);
  for (const participant of plan.participants) {
    const edition = agreed[nameKey(participant.shortName)];
    if (!edition) continue;
    const numbers = changedSince(plan, participant, edition);
    if (numbers.length === 0) continue;
    const params = {
      partner: participant.shortName,
      agreed: dayText(edition.day),
      numbers: numbers.join(', '),
      count: String(numbers.length),
    };
    yield { row: participant.row, params };
  }
}

/** The way of the plan through councils, partners and orders. */
export const approvalChecks = [
  check('order-before-minutes', 'warning', (context) =>
    together('requisites', 'orderDate', orderFirst(context)),
  ),
  check('still-draft', 'warning', (context) => together('requisites', 'edition', stillDraft(context))),
  check('partner-silent', 'warning', (context) => together('participants', 'approval', silent(context))),
  check('edited-after-agreement', 'warning', (context) =>
    together('participants', 'approval', changed(context)),
  ),
] as const;
