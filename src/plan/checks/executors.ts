import type { Activity } from '../model/plan.ts';
import { check } from './check.ts';
import { isYearOver, startOf } from './deadline.ts';
import { grouped } from './group.ts';

const WORKING_GROUP = /рабоч(?:ая|ей|ую)\s+групп/i;
const PENDING = /(?:^|[^а-яё])(?:по|со)\s+согласовани[юя]/i;

const namesWorkingGroup = ({ executors }: Activity): boolean => WORKING_GROUP.test(executors);

/** Who does it. */
export const executorChecks = [
  check('executors-glued', 'note', ({ plan }) =>
    grouped(
      plan.activities.filter(({ executorsGlued }) => executorsGlued),
      'executors',
      ({ executors, executorList }) => `«${executors.replace(/\s+/g, ' ')}» → «${executorList.join('; ')}»`,
    ),
  ),

  // A plan that names no executors at all has no such column: only a gap among them is a defect.
  check('no-executor', 'warning', function* ({ plan }) {
    const named = plan.activities.filter(({ executors }) => executors !== '');
    if (named.length * 2 < plan.activities.length) return;
    const missing = plan.activities.filter(
      ({ executors, title }) => executors === '' && title !== '' && !isTotal(title),
    );
    yield* grouped(missing, 'executors', ({ title }) => `«${title}»`);
  }),

  // Missing is not wrong: needed once the plan is approved or people are being listed, and the group has to work.
  check('working-group-unlisted', 'note', function* ({ plan, today }) {
    const needed =
      plan.workingGroupSize === 0 || (plan.workingGroupSize === null && plan.requisites('orderDate') !== '');
    if (!needed || isYearOver(plan, today)) return;
    const theirs = plan.activities.filter(namesWorkingGroup);
    if (!theirs.some(({ reading }) => (startOf(reading) ?? '9') <= today)) return;
    yield* grouped(theirs, 'executors', ({ title }) => `«${title}»`);
  }),

  check('agreement-pending', 'note', ({ plan }) =>
    grouped(
      plan.activities.filter(
        ({ executors, organisations }) => PENDING.test(executors) || PENDING.test(organisations),
      ),
      'executors',
      ({ executors, organisations }) =>
        `«${(PENDING.test(executors) ? executors : organisations).replace(/\s+/g, ' ')}»`,
    ),
  ),
] as const;

const isTotal = (title: string): boolean => /^(?:итого|всего)/i.test(title);
