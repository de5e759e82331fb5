import type { AppWords } from '../i18n/words.ts';
import type { StructurePlan } from '../plan/structure/planStructure.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { ChangeLine } from './api.ts';

/** One line a tab and kind of change: formats and looks follow from them and are not told. */
export function describeChanges(
  { changes, source, carried, located }: StructurePlan,
  words: AppWords,
): ChangeLine[] {
  const lines: ChangeLine[] = [];
  const made = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'add-tab') {
      made.add(change.tab);
      const columns = changes.reduce(
        (sum, other) =>
          sum + (other.kind === 'add-columns' && other.tab === change.tab ? other.columns.length : 0),
        0,
      );
      lines.push({
        tab: change.tab,
        text: change.hidden ? words.preview.newHiddenTab : words.preview.newTab(columns || 2),
      });
    } else if (change.kind === 'add-columns' && !made.has(change.tab)) {
      lines.push({
        tab: change.tab,
        text: words.preview.columns(change.columns.map(({ heading }) => heading)),
      });
    }
  }
  for (const { sheet } of located.forms.values()) {
    const fills = changes.filter((change) => change.kind === 'fill-empty' && change.tab === sheet.name);
    const labels = fills.flatMap((change) =>
      change.kind === 'fill-empty' && change.column === 1 ? change.values.map((row) => row[0]!) : [],
    );
    if (labels.length > 0) lines.push({ tab: sheet.name, text: words.preview.fields(labels) });
    const filled = fills.length - labels.length;
    if (filled > 0) lines.push({ tab: sheet.name, text: words.preview.filledFields(filled) });
  }
  if (source && carried) {
    const tab =
      located.tables.get('activities')?.sheet.name ?? BLUEPRINT.find(({ key }) => key === 'activities')!.name;
    lines.push({ tab, text: words.preview.carriedRows(carried.rows.length, source.sheet.name) });
  }
  return lines;
}

/** What a person should know about how the source was understood. */
export function describeNotes(
  { source, carried, offered, located }: StructurePlan,
  words: AppWords,
): string[] {
  const notes: string[] = [];
  for (const { code, rows } of source?.plan.notes ?? []) {
    if (code === 'rows-joined') notes.push(words.notes.rowsJoined(rows.map((row) => row + 1).join(', ')));
    if (code === 'header-missing') notes.push(words.notes.headerMissing);
    if (code === 'deadline-from-columns') notes.push(words.notes.deadlineComposed);
  }
  const rest = source?.plan.rest ?? [];
  if (rest.length > 0) notes.push(words.notes.leftInSource(rest.map(({ text }) => `«${text}»`).join(', ')));
  if (carried && carried.unread.length > 0) {
    notes.push(words.notes.approvalUnread(carried.unread.map((text) => `«${text}»`).join(', ')));
  }
  for (const tab of offered) notes.push(words.notes.offered(tab));
  for (const { sheet, spec, renamed, doubtful } of located.tables.values()) {
    const headingOf = (key: string): string => spec.columns.find((column) => column.key === key)!.heading;
    for (const { key, heading } of renamed)
      notes.push(words.notes.columnRenamed(sheet.name, headingOf(key), heading));
    if (doubtful.length > 0) {
      notes.push(
        words.notes.columnsDoubtful(sheet.name, doubtful.map((key) => `«${headingOf(key)}»`).join(', ')),
      );
    }
  }
  return notes;
}
