import { readDeadline } from '../deadline/readDeadline.ts';
import type { Reading } from '../deadline/reading.ts';
import { check } from './check.ts';
import { grouped } from './group.ts';

/** Sections of a plan. */
export const sectionChecks = [
  // «СЕНТЯБРЬ» over dates of October: rows left over from another month.
  check('section-month', 'warning', function* ({ plan }) {
    const { year } = plan;
    if (!year) return;
    const months = new Map<string, Reading | null>();
    const monthOf = (title: string): Reading | null => {
      if (!months.has(title)) {
        const isMonth = /^[а-яё]+(?:\s+20\d\d(?:\s*г(?:ода|\.)?)?)?$/i.test(title.trim());
        const reading = isMonth ? readDeadline(title, year) : null;
        months.set(title, reading?.kind === 'dates' && reading.spans.length === 1 ? reading : null);
      }
      return months.get(title)!;
    };
    const strayed = plan.activities.filter(({ inSection, reading }) => {
      const month = inSection ? monthOf(inSection)?.spans[0] : undefined;
      if (!month?.from || !month.to || reading?.kind !== 'dates') return false;
      return !reading.spans.some(({ from, to }) => (from ?? '') <= month.to! && (to ?? '9') >= month.from!);
    });
    yield* grouped(strayed, 'deadline', ({ inSection, deadline }) => `«${inSection}» – «${deadline}»`);
  }),
] as const;
