import type { Plan } from '../../model/plan.ts';

/** «Редакция» of a document made now: «Утверждён, 29.08.2026». */
export function editionText({ requisites }: Plan): string {
  const [edition, day] = [requisites('edition'), requisites('editionDate')];
  return day === '' || edition.includes(day) ? edition : [edition, day].filter(Boolean).join(', ');
}
