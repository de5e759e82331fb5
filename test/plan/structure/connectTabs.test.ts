import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/plan/structure/change.ts';
import { planStructure } from '../../../src/plan/structure/planStructure.ts';
import type { TabKey } from '../../../src/plan/tabs/spec.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

const OPTIONS = { initialYear: '2026-2027' };
const empty = workbook(sheet('Лист1', []));
const prepared = applyToSnapshot(empty, planStructure(empty, OPTIONS).changes);

/** «Группы.Педагог ← Педагоги и рабочая группа» for every drop-down that is set. */
function dropDowns(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'set-validation') return [];
    const { tab, range, source } = change;
    const table = prepared.sheets.find(({ name }) => name === tab);
    return [`${tab}.${table?.texts[0]?.[range.column - 1] ?? range.column} ← ${source.tab}`];
  });
}

const adding = (...extra: TabKey[]) => planStructure(prepared, { ...OPTIONS, extra }).changes;

describe('a tab that is added later', () => {
  test('feeds the drop-downs of the tabs that were there before', () => {
    expect(dropDowns(adding('staff'))).toContain('Группы.Педагог ← Педагоги и рабочая группа');
    expect(dropDowns(adding('venues'))).toContain('Группы.Площадка ← Площадки');
    expect(dropDowns(adding('services'))).toContain('Группы.Программа ← Пакет услуг');
  });

  test('takes its own drop-downs from tabs that are there', () => {
    const changes = adding('timetable');
    expect(
      dropDowns(changes).some((text) => text.startsWith('Расписание.') && text.endsWith('← Группы')),
    ).toBe(true);
  });

  test('is connected once: the next time there is nothing to do', () => {
    const after = applyToSnapshot(prepared, adding('staff'));
    expect(planStructure(after, { ...OPTIONS, extra: ['staff'] }).changes).toEqual([]);
  });
});
