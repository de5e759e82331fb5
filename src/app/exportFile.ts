import { strToU8 } from 'fflate';
import type { Words } from '../i18n/words.ts';
import { planTitle } from '../plan/document/titlePart.ts';
import { tabCsv } from '../plan/exports/csv.ts';
import { planCalendar } from '../plan/exports/planCalendar.ts';
import type { Plan } from '../plan/model/plan.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import type { SheetSnapshot } from '../plan/structure/snapshot.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { ExportedFile, ExportRequest } from './api.ts';
import { fileName } from './fileName.ts';
import { HIDDEN_TABS } from './hiddenTabs.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';

interface Exported {
  readonly name: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Deadlines and lessons for a calendar, or one tab for a table. */
export function exportFile(ports: Ports, request: ExportRequest, words: Words): ExportedFile {
  const { located, plan } = readWorkbook(ports);
  const { name, text, notes } =
    request.format === 'ics' ? calendar(ports, plan, words) : table(ports, request.tab, located, plan);
  return { name, base64: ports.base64.encode(strToU8(text)), notes };
}

const nameOf = ({ requisites }: Plan, ...parts: readonly string[]): string =>
  fileName([requisites('institutionShort'), ...parts]);

function calendar(ports: Ports, plan: Plan, { editions: words }: Words): Exported {
  const { ics, deadlines, lessons, without } = planCalendar(plan, ports.today());
  if (deadlines + lessons === 0) throw new Problem('nothing-dated');
  return {
    name: `${nameOf(plan, planTitle(plan) || 'План')}.ics`,
    text: ics,
    notes: [
      words.events(deadlines, lessons),
      ...(without.length > 0 ? [words.withoutDays(without.join(', '))] : []),
    ],
  };
}

function table(ports: Ports, tab: string, located: LocatedWorkbook, plan: Plan): Exported {
  const sheet = tabNamed(ports, tab, located);
  return {
    name: `${nameOf(plan, sheet.name, planTitle(plan))}.csv`,
    text: tabCsv(withoutKeys(sheet, located)),
    notes: [],
  };
}

/** Hidden columns of ours keep rows apart and say nothing to people. */
function withoutKeys(
  sheet: SheetSnapshot,
  { tables }: LocatedWorkbook,
): Pick<SheetSnapshot, 'texts' | 'values'> {
  const ours = [...tables.values()].find((table) => table.sheet.id === sheet.id);
  const keys = new Set(
    (ours?.spec.columns ?? [])
      .filter(({ owner, hidden }) => owner === 'computed' && hidden)
      .map(({ key }) => ours!.columns.get(key)),
  );
  const shown = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => row.filter((_, column) => !keys.has(column)));
  return { texts: shown(sheet.texts), values: shown(sheet.values) };
}

/** A tab by the name it has, also one of the users' own, or by the name that the blueprint gives to a renamed one. */
function tabNamed({ workbook }: Ports, name: string, { tables, forms }: LocatedWorkbook): SheetSnapshot {
  const wanted = name.trim().toLowerCase();
  const names: string[] = [];
  const { sheets } = workbook.read((tab) => {
    names.push(tab.name);
    return tab.name.toLowerCase() === wanted;
  });
  const key = BLUEPRINT.find((spec) => spec.name.toLowerCase() === wanted)?.key;
  const sheet = sheets[0] ?? (key ? (tables.get(key) ?? forms.get(key))?.sheet : undefined);
  if (sheet) return sheet;
  const shown = names.filter((each) => !HIDDEN_TABS.has(each)).map((each) => `«${each}»`);
  throw new Problem('tab-missing', { tab: name, tabs: shown.join(', ') });
}
