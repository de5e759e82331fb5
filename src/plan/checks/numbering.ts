import type { Activity, Plan } from '../model/plan.ts';
import { check } from './check.ts';
import { grouped, plainNumber } from './group.ts';

/** «2.3» → prefix «2.», last 3; null for anything that is not digits and dots. */
function parse(number: string): { prefix: string; last: number } | null {
  const match = /^((?:\d+\.)*)(\d+)$/.exec(plainNumber(number).replace(/[)\s]+$/, ''));
  return match ? { prefix: match[1]!, last: Number(match[2]) } : null;
}

interface Numbered {
  readonly activity: Activity;
  readonly prefix: string;
  readonly last: number;
}

/** Runs of numbered activities: a new section may go on counting or begin anew. */
function* sections({ activities }: Plan): Iterable<readonly Numbered[]> {
  let run: Numbered[] = [];
  let section: string | null = null;
  for (const activity of activities) {
    const number = parse(activity.number);
    if (section !== null && activity.inSection !== section) {
      yield run;
      run = [];
    }
    section = activity.inSection;
    if (number) run.push({ activity, ...number });
  }
  yield run;
}

/** Numbers of the rows; they may restart in every section. */
export const numberingChecks = [
  check('number-duplicate', 'warning', function* ({ plan }) {
    const repeated: Activity[] = [];
    for (const run of sections(plan)) {
      const seen = new Set<string>();
      run.forEach(({ activity, prefix, last }, index) => {
        const number = `${prefix}${last}`;
        // A list that begins again at 1 without a section title is a second list, not a repetition.
        if (last === 1 && index > 0 && run[index - 1]!.last !== 1) seen.clear();
        if (seen.has(number)) repeated.push(activity);
        seen.add(number);
      });
    }
    yield* grouped(repeated, 'number', ({ number }) => `«${number}»`);
  }),

  check('number-skipped', 'note', function* ({ plan }) {
    const after: Activity[] = [];
    const jumps = new Map<Activity, string>();
    for (const run of sections(plan)) {
      run.forEach(({ activity, prefix, last }, index) => {
        const previous = run[index - 1];
        if (previous?.prefix !== prefix || last <= previous.last + 1) return;
        after.push(activity);
        jumps.set(activity, `${plainNumber(previous.activity.number)} → ${plainNumber(activity.number)}`);
      });
    }
    yield* grouped(after, 'number', (activity) => jumps.get(activity)!);
  }),

  check('number-missing', 'note', function* ({ plan }) {
    const missing = plan.activities.filter(
      ({ number, title }) => number === '' && title !== '' && !/^(?:итого|всего)/i.test(title),
    );
    if (missing.length === 0 || missing.length * 4 > plan.activities.length) return;
    yield* grouped(missing, 'number', ({ title }) => `«${title}»`);
  }),

  check('activity-empty', 'warning', function* ({ plan }) {
    // A number alone is a row kept free for later.
    const empty = plan.activities.filter(
      ({ title, deadline, executors }) => title === '' && (deadline !== '' || executors !== ''),
    );
    if (empty.length === plan.activities.length) return;
    yield* grouped(
      empty,
      'title',
      ({ number, deadline }) => `«${[number, deadline].filter(Boolean).join(' ')}»`,
    );
  }),
] as const;
