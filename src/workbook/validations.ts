import { overlaps, without } from './areas.ts';
import type { Area, ListValidation, Sheet } from './workbook.ts';

export type ListRule = Omit<ListValidation, 'areas'>;

/** Gives `area` this rule and takes any other away from it; null leaves it without one. */
export function setValidation(sheet: Sheet, area: Area, rule: ListRule | null): void {
  const kept = sheet.validations
    .map((other) => (other.areas.some((held) => overlaps(held, area)) ? cutOut(other, area) : other))
    .filter(({ areas }) => areas.length > 0);
  const same = rule ? kept.findIndex((other) => isSame(other, rule)) : -1;
  if (same >= 0) kept[same] = { ...kept[same]!, areas: [...kept[same]!.areas, { ...area }] };
  else if (rule) kept.push({ ...rule, areas: [{ ...area }] });
  sheet.validations = kept;
}

function cutOut(rule: ListValidation, area: Area): ListValidation {
  return { ...rule, areas: rule.areas.flatMap((held) => without(held, area)) };
}

function isSame(one: ListRule, other: ListRule): boolean {
  return (
    one.allowInvalid === other.allowInvalid && JSON.stringify(one.source) === JSON.stringify(other.source)
  );
}
