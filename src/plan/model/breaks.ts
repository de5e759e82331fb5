import type { SchoolBreak, SchoolBreakKind } from '../calendar/schoolBreak.ts';
import type { Holiday } from './plan.ts';

const KINDS: Readonly<Record<string, SchoolBreakKind>> = {
  'Осенние каникулы': 'autumn',
  'Зимние каникулы': 'winter',
  'Весенние каникулы': 'spring',
  'Летние каникулы': 'summer',
};

/** The institution's own breaks from «Праздники»; a kind it does not name keeps its default. */
export function breaksOf(
  holidays: readonly Holiday[],
  defaults: readonly SchoolBreak[],
): readonly SchoolBreak[] {
  const own = holidays.flatMap(({ kind, from, to }): SchoolBreak[] => {
    const known = KINDS[kind];
    return known && from ? [{ kind: known, from, to: to ?? from }] : [];
  });
  const named = new Set(own.map(({ kind }) => kind));
  return [...own, ...defaults.filter(({ kind }) => !named.has(kind))];
}
