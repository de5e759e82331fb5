import { beforeAll, describe, expect, test } from 'vitest';
import type { Addon } from '../../src/local/host/addon.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { addonOn, ask, cellAt, columnOf, pastedPlan, sheetOf, structure } from '../support/addon.ts';
import { filledWorkbook } from '../support/sample.ts';

function prepared(rows: number): Workbook {
  const workbook = pastedPlan(rows);
  structure(addonOn(workbook));
  return workbook;
}

function type(workbook: Workbook, heading: string, row: number, text: string): void {
  const { row: at, column } = cellAt(workbook, 'Мероприятия', heading, row);
  sheetOf(workbook, 'Мероприятия').rows[at]![column] = { value: text, format: '@' };
}

const keysOf = (workbook: Workbook, beginning: string): string[] =>
  sheetOf(workbook, 'Служебный').rows.flatMap((row) => {
    const key = String(row?.[0]?.value ?? '');
    return key.startsWith(beginning) ? [key] : [];
  });
const stateShown = (workbook: Workbook) =>
  sheetOf(workbook, 'Реквизиты плана')
    .rows.filter((row) => /Редакция плана|Дата утверждённой/.test(String(row?.[0]?.value)))
    .map((row) => row?.[1]?.value ?? '');

/**
 * Cuts the action after every service call from `first` on and repeats it. What comes before only reads: there a
 * sample of the calls must leave the workbook as it was.
 */
function sweep(
  start: Workbook,
  first: string,
  act: (addon: Addon) => unknown,
  check: (workbook: Workbook, addon: Addon) => void,
): void {
  const opened = () => {
    const workbook = structuredClone(start);
    return { workbook, addon: addonOn(workbook) };
  };
  const callsOf = (fault?: string): number => {
    const { addon } = opened();
    if (fault) addon.failAt(fault, 'Exceeded maximum execution time');
    act(addon);
    return addon.counts().total!;
  };
  const [from, total] = [callsOf(first), callsOf()];
  expect(from).toBeGreaterThan(50);
  for (let n = 1; n < from; n += 25) {
    const { workbook, addon } = opened();
    addon.failAt(n, 'Exceeded maximum execution time');
    act(addon);
    expect([n, addon.files()]).toEqual([n, []]);
    expect(workbook).toEqual(start);
  }
  for (let n = from - 2; n <= total; n++) {
    const { workbook, addon } = opened();
    addon.failAt(n, 'Exceeded maximum execution time', true);
    act(addon);
    act(addon);
    check(workbook, addon);
  }
}

describe('fixing the approved edition', () => {
  test('whichever call fails, repeating it ends with one edition, and «Реквизиты плана» show it', () => {
    sweep(
      prepared(3),
      'Range.setValues',
      (addon) => addon.serve('fixEdition', { date: '2023-08-31' }, 'ru'),
      (workbook, addon) => {
        expect(ask(addon, 'approvalState', {}).editions).toMatchObject([
          { name: 'Утверждён', date: '2023-08-31' },
        ]);
        expect(keysOf(workbook, 'edition.')).toEqual(['edition.0001']);
        // 31.08.2023 as a spreadsheet counts days.
        expect(stateShown(workbook)).toEqual(['Утверждён', 45169]);
      },
    );
  }, 120_000);

  test('waits for a colleague, and says so', () => {
    const addon = addonOn(prepared(3));
    addon.lockByOthers(true);
    expect(addon.serve('fixEdition', {}, 'ru')).toMatchObject({ ok: false, problem: { code: 'locked' } });
  });
});

describe('the order that amends the plan', () => {
  test('whichever call fails, repeating it ends with one document, registered once', () => {
    const workbook = prepared(3);
    // How «Документы» itself is made is swept in interruptedPackage.test.ts.
    ask(addonOn(workbook), 'addTab', { tab: 'Документы' });
    ask(addonOn(workbook), 'fixEdition', {});
    type(workbook, 'Сроки', 2, 'до 15.10.2023');
    sweep(
      workbook,
      'Drive.Files.list',
      (addon) => addon.serve('amend', { ground: 'служебная записка' }, 'ru'),
      (made, addon) => {
        expect(addon.files()).toHaveLength(1);
        expect(columnOf(made, 'Документы', 'Ссылка / файл').filter(Boolean)).toEqual([
          addon.files()[0]!.webViewLink,
        ]);
      },
    );
  }, 120_000);

  test('is no version of the plan: «Обновить последний» leaves it alone', () => {
    const workbook = prepared(3);
    const addon = addonOn(workbook);
    ask(addon, 'fixEdition', {});
    const plan = ask(addon, 'generate', {}).document;
    type(workbook, 'Сроки', 2, 'до 15.10.2023');
    const order = ask(addon, 'amend', { ground: '' }).document;
    const bytes = () => addon.files().find(({ id }) => id === order.id)!.bytes;
    const before = bytes();
    expect(ask(addon, 'generate', { replaceLast: true }).document.url).toBe(plan.url);
    expect(bytes()).toEqual(before);
  });
});

describe('the sample plan', () => {
  const workbook = filledWorkbook();
  const addon = addonOn(workbook);
  beforeAll(() => {
    ask(addon, 'check', { today: '2026-08-27' });
    ask(addon, 'fixEdition', {});
  });

  test.each(['2026-08-31', '2026-10-05', '2027-03-15'])(
    'has no finding after it was fixed, on %s',
    (today) => {
      expect(ask(addon, 'check', { today }).findings.map(({ message }) => message)).toEqual([]);
    },
  );

  test('a check changes nothing that was approved', () => {
    expect(ask(addon, 'approvalState', {})).toMatchObject({ edition: 'Утверждён', changed: 0, notes: [] });
  });

  test('is told what was changed after a partner had agreed, and so is the next edition', () => {
    type(workbook, 'Сроки', 2, 'октябрь 2026 г.');
    const codes = () => ask(addon, 'check', { today: '2026-10-05' }).findings.map(({ code }) => code);
    expect(codes()).toContain('edited-after-agreement');
    expect(ask(addon, 'compareEditions', { before: '0001' }).changes).toMatchObject([
      { tab: 'Мероприятия', cell: cellAt(workbook, 'Мероприятия', 'Сроки', 2).a1 },
    ]);
    ask(addon, 'fixEdition', { date: '2026-10-05' });
    expect(codes()).toContain('edited-after-agreement');
    expect(ask(addon, 'compareEditions', { before: '0001', after: '0002' }).changes).toHaveLength(1);
  });
});
