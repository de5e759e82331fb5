import { parseIsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { printMoney, printNumber } from '../document/printNumber.ts';
import { tabSpec } from '../tabs/blueprint.ts';
import type { ColumnFormat, TabKey } from '../tabs/spec.ts';
import { OWN } from './edition.ts';

interface Named {
  readonly label: string;
  readonly format: ColumnFormat;
}

function columnOf(tab: TabKey, key: string): Named {
  const spec = tabSpec(tab);
  if (spec.kind === 'table') {
    const column = spec.columns.find((candidate) => candidate.key === key);
    return column
      ? { label: column.heading, format: column.format }
      : { label: key.startsWith(OWN) ? key.slice(OWN.length) : key, format: 'text' };
  }
  const field = spec.groups.flatMap(({ fields }) => fields).find((candidate) => candidate.key === key);
  return { label: field?.label ?? key, format: field?.format ?? 'text' };
}

/** Heading of a column or label of a field, as it stands in the sheet. */
export const labelOf = (tab: TabKey, key: string): string => columnOf(tab, key).label;

/** A text of an edition as people see it in the sheet: «15.09.2023», «1 440», «12 500,00». */
export function printCell(tab: TabKey, key: string, text: string): string {
  const { format } = columnOf(tab, key);
  if (text === '' || format === 'text') return text;
  if (format === 'date') {
    const day = parseIsoDate(text);
    return day ? printDay(day) : text;
  }
  const value = Number(text);
  if (Number.isNaN(value)) return text;
  return format === 'money' ? printMoney(value) : printNumber(value);
}
