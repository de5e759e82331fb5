import type { Plan, RequisiteKey } from '../../model/plan.ts';
import { rowsOfTab } from '../../model/referenceColumns.ts';
import { BLUEPRINT } from '../../tabs/blueprint.ts';
import { requisitesTab } from '../../tabs/requisites.ts';
import type { TabKey } from '../../tabs/spec.ts';

/** A cell in which somebody has typed words. */
export interface TextCell {
  readonly tab: TabKey;
  /** 1-based; none in a form. */
  readonly row?: number;
  /** Key of the column or field; none for a column of the users' own. */
  readonly column?: string;
  readonly heading: string;
  readonly text: string;
}

function* requisiteCells({ requisites }: Plan): Iterable<TextCell> {
  for (const { fields } of requisitesTab.groups) {
    for (const { key, label } of fields) {
      const text = requisites(key as RequisiteKey);
      if (text) yield { tab: 'requisites', column: key, heading: label, text };
    }
  }
}

function* tableCells(plan: Plan): Iterable<TextCell> {
  for (const spec of BLUEPRINT) {
    if (spec.kind !== 'table') continue;
    // Drop-downs, too: people add their own values to them.
    const columns = spec.columns.filter(({ owner, format }) => owner === 'human' && format === 'text');
    for (const row of rowsOfTab(plan, spec.key)) {
      for (const { key, heading } of columns) {
        const text = row[key];
        if (typeof text === 'string' && text) {
          yield { tab: spec.key, row: row.row, column: key, heading, text };
        }
      }
    }
  }
}

function* otherCells({ activities, sections }: Plan): Iterable<TextCell> {
  for (const { row, title } of sections) {
    yield { tab: 'activities', row, column: 'section', heading: 'Раздел', text: title };
  }
  for (const { row, own } of activities) {
    for (const [heading, text] of own) yield { tab: 'activities', row, heading, text };
  }
}

const built = new WeakMap<Plan, readonly TextCell[]>();

/** All texts that people have typed, each cell once. Built once a plan. */
export function textCells(plan: Plan): readonly TextCell[] {
  const known = built.get(plan);
  if (known) return known;
  const cells = [...requisiteCells(plan), ...tableCells(plan), ...otherCells(plan)];
  built.set(plan, cells);
  return cells;
}
