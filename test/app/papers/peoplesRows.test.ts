import { describe, expect, test } from 'vitest';
import { makePapers } from '../../../src/app/papers/makePapers.ts';
import { WORDS } from '../../../src/i18n/index.ts';
import type { Change } from '../../../src/plan/structure/change.ts';
import type { CellValue, SheetSnapshot } from '../../../src/plan/structure/snapshot.ts';
import { writeComputed } from '../../../src/plan/structure/writeComputed.ts';
import { documentsTab } from '../../../src/plan/tabs/documents.ts';
import type { MemoryPorts } from '../../support/memoryPorts.ts';
import {
  agreementsOf,
  documentsColumn,
  idsOf,
  make,
  OWN_ACT,
  portsWithPartners,
} from '../../support/package.ts';
import { locatedOf } from '../../support/plan.ts';

const at = (key: string): number => documentsTab.columns.findIndex((column) => column.key === key);

/** A person's hand on «Документы», or on another tab. */
function edit(ports: MemoryPorts, change: (sheet: SheetSnapshot) => SheetSnapshot, tab = 'Документы'): void {
  const sheets = ports.snapshot.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet));
  ports.snapshot = { ...ports.snapshot, sheets };
}

const mapRows =
  (change: <T>(rows: T[][]) => T[][]) =>
  (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    texts: change(sheet.texts.map((row) => [...row])),
    values: change<CellValue>(sheet.values.map((row) => [...row])),
    formulas: change(sheet.formulas.map((row) => [...row])),
  });

const withoutColumn = (key: string) =>
  mapRows((rows) => rows.map((row) => row.filter((_, column) => column !== at(key))));

/** `=HYPERLINK(…; "Приказ на сайте")` in the row of the local act. */
function linkByFormula(sheet: SheetSnapshot): SheetSnapshot {
  const put = <T>(rows: readonly (readonly T[])[], value: T): T[][] =>
    rows.map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === at('link') ? value : cell)) : [...row],
    );
  return {
    ...sheet,
    texts: put(sheet.texts, 'Приказ на сайте'),
    values: put<CellValue>(sheet.values, 'Приказ на сайте'),
    formulas: put(sheet.formulas, '=HYPERLINK("https://ddt.example/98";"Приказ на сайте")'),
  };
}

function changesOf(ports: MemoryPorts, work: () => void): readonly Change[] {
  const { workbook } = ports;
  const { apply } = workbook;
  const seen: Change[] = [];
  workbook.apply = (changes) => {
    seen.push(...changes);
    apply(changes);
  };
  work();
  workbook.apply = apply;
  return seen;
}

const rowsOf = (change: Change): number[] =>
  'values' in change ? change.values.map((_, index) => change.row + index) : [];

const progressOf = (ports: MemoryPorts) => agreementsOf(ports).map(({ progress }) => progress);

describe('rows of people in «Документы»', () => {
  test('a link by formula in one of them does not keep ours from being registered', () => {
    const ports = portsWithPartners(2);
    edit(ports, linkByFormula);
    make(ports, idsOf(ports));
    expect(progressOf(ports)).toEqual(['made', 'made']);
    expect(ports.snapshot.sheets.find(({ name }) => name === 'Документы')!.formulas[1]![at('link')]).toMatch(
      /^=HYPERLINK/,
    );
  });

  test('are not written again when ours above and below them change', () => {
    const ports = portsWithPartners(2);
    const ids = idsOf(ports);
    ports.pace = 60_000;
    make(ports, ids);
    // Sorted: ours, the local act, ours.
    edit(
      ports,
      mapRows(([head, act, first, second]) => [head!, first!, act!, second!]),
    );
    edit(
      ports,
      mapRows((rows) =>
        rows.map((row) =>
          row.map((cell) => (cell === 'МБУ ДО ДДТ' ? ('МБУ ДО «Центр»' as typeof cell) : cell)),
        ),
      ),
      'Участники',
    );
    ports.pace = 0;
    const changes = changesOf(ports, () => make(ports, ids));
    expect(new Set(changes.flatMap(rowsOf))).toEqual(new Set([2, 4]));
    expect(documentsColumn(ports, 'title')[1]).toBe(OWN_ACT.title);
    expect(progressOf(ports)).toEqual(['made', 'made']);
  });

  test('check boxes drawn down to the end of the tab do not send ours below them', () => {
    const ports = portsWithPartners(2);
    const drawn = <T>(rows: readonly (readonly T[])[], head: T, cell: T, empty: T): T[][] =>
      Array.from({ length: 500 }, (_, index) => [
        ...(rows[index] ?? rows[0]!.map(() => empty)),
        index === 0 ? head : cell,
      ]);
    edit(ports, (sheet) => ({
      ...sheet,
      texts: drawn(sheet.texts, 'Отправлено', 'FALSE', ''),
      values: drawn<CellValue>(sheet.values, 'Отправлено', false, ''),
      formulas: drawn(sheet.formulas, '', '', ''),
    }));
    make(ports, idsOf(ports));
    expect(documentsColumn(ports, 'state').slice(0, 4)).toEqual(['Подписан', 'Создан', 'Создан', '']);
    expect(progressOf(ports)).toEqual(['made', 'made']);
  });

  test('a check writes remarks there, never an address or an edition', () => {
    const { tables } = locatedOf({ tabs: { documents: [{ ...OWN_ACT, link: 'Приказ на сайте' }, OWN_ACT] } });
    const remarked = new Map([
      [2, { remarks: '! Нет даты' }],
      [3, { remarks: '! Нет даты' }],
    ]);
    expect(writeComputed(tables.get('documents')!, remarked)).toEqual([
      {
        kind: 'write-owned',
        tab: 'Документы',
        row: 2,
        column: at('remarks') + 1,
        values: [['! Нет даты'], ['! Нет даты']],
      },
    ]);
  });
});

describe('columns of ours that people deleted', () => {
  test('«Ссылка / файл» comes again, and what is made counts as made', () => {
    const ports = portsWithPartners(2);
    edit(ports, withoutColumn('link'));
    make(ports, idsOf(ports));
    expect(progressOf(ports)).toEqual(['made', 'made']);
    expect(documentsColumn(ports, 'link').filter(Boolean)).toHaveLength(2);
  });

  test('the key: the rows are known by the address of their document, and not added a second time', () => {
    const ports = portsWithPartners(2);
    make(ports, idsOf(ports));
    edit(ports, withoutColumn('key'));
    expect(progressOf(ports)).toEqual(['missing', 'missing']);
    make(ports, idsOf(ports));
    expect([documentsColumn(ports, 'title').length, ports.files.length]).toEqual([3, 2]);
    expect(progressOf(ports)).toEqual(['made', 'made']);
  });
});

describe('a row that waits for a document', () => {
  const states = (ports: MemoryPorts) => documentsColumn(ports, 'state').slice(1);
  const renamed = (from: string, to: string) =>
    mapRows((rows) => rows.map((row) => row.map((cell) => (cell === from ? (to as typeof cell) : cell))));

  test('waits no more when the plan calls for it no longer, and again when it does', () => {
    const ports = portsWithPartners(2);
    ports.pace = 60_000;
    make(ports, idsOf(ports));
    expect(states(ports)).toEqual(['Создан', 'Не создан']);
    edit(ports, renamed('Клуб 2', 'Клуб «Юность»'), 'Участники');
    make(ports, idsOf(ports).slice(1));
    expect(states(ports)).toEqual(['Создан', 'Уже не нужен', 'Создан']);
    edit(ports, renamed('Клуб «Юность»', 'Клуб 2'), 'Участники');
    make(ports, idsOf(ports));
    make(ports, idsOf(ports));
    expect(states(ports)).toEqual(['Создан', 'Создан', 'Создан']);
  });

  test("keeps a person's word", () => {
    const ports = portsWithPartners(2);
    ports.pace = 60_000;
    make(ports, idsOf(ports));
    edit(ports, renamed('Не создан', 'Отложен до мая'));
    edit(ports, renamed('Клуб 2', 'Клуб «Юность»'), 'Участники');
    make(ports, idsOf(ports));
    expect(states(ports)[1]).toBe('Отложен до мая');
  });

  test('of another period of the report still waits', () => {
    const ports = portsWithPartners(2);
    const [first, second] = idsOf(ports);
    ports.pace = 60_000;
    makePapers(ports, { ids: [first!, 'report:first'], period: 'first' }, WORDS.ru);
    makePapers(ports, { ids: [second!], period: 'year' }, WORDS.ru);
    expect(states(ports)).toEqual(['Создан', 'Не создан', 'Создан']);
  });
});
