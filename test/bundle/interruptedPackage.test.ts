import { beforeAll, describe, expect, test } from 'vitest';
import type { Addon } from '../../src/local/host/addon.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { addonOn, ask, columnOf } from '../support/addon.ts';
import { partnersWorkbook } from '../support/partners.ts';

const isAgreement = (title: unknown): boolean => String(title).startsWith('Соглашение о сотрудничестве');

const agreements = (addon: Addon) =>
  ask(addon, 'listPapers', {}).kinds.find(({ kind }) => kind === 'agreements')!.papers;

/** As the panel does: asks for what is not made until nothing is left. */
function toTheEnd(addon: Addon): void {
  for (let round = 0; round < 4; round++) {
    const left = agreements(addon).filter(({ progress }) => progress !== 'made');
    if (left.length === 0) return;
    addon.serve('makePapers', { ids: left.map(({ id }) => id) }, 'ru');
  }
}

/** What a person finds in the end: on the Drive, and on the tab. */
function found(workbook: Workbook, addon: Addon) {
  const column = (heading: string) => columnOf(workbook, 'Документы', heading);
  const titles = column('Название');
  const links = column('Ссылка / файл').filter(Boolean);
  return {
    files: addon.files().length,
    differentFiles: new Set(addon.files().map(({ appProperties }) => appProperties.networkPlanKey)).size,
    rows: titles.filter(isAgreement).length,
    differentRows: new Set(titles.filter(isAgreement)).size,
    links: links.length,
    differentLinks: new Set(links).size,
    made: column('Состояние').filter((state) => state === 'Создан').length,
    people: titles.filter((title) => title !== '' && !isAgreement(title)),
    tabs: workbook.sheets.filter(({ name }) => name.startsWith('Документы')).length,
  };
}

const all = (count: number, people: readonly unknown[]) => ({
  files: count,
  differentFiles: count,
  rows: count,
  differentRows: count,
  links: count,
  differentLinks: count,
  made: count,
  people,
  tabs: 1,
});

type Break = (addon: Addon, call: number) => void;

const BREAKS: Readonly<Record<string, Break>> = {
  'fails before its effect': (addon, n) => addon.failAt(n, 'Service error: Spreadsheets'),
  'fails after its effect': (addon, n) => addon.failAt(n, 'Internal error encountered.', true),
  'is the last of its execution': (addon, n) => addon.cutAt(n, true),
};

/** Calls of one makePapers: until the Drive is asked, and in all. What comes before only reads. */
function callsOf(workbook: Workbook): { readonly reading: number; readonly total: number } {
  const count = (prepare: (addon: Addon) => void): number => {
    const addon = addonOn(structuredClone(workbook));
    const ids = agreements(addon).map(({ id }) => id);
    prepare(addon);
    addon.resetCounts();
    addon.serve('makePapers', { ids }, 'ru');
    return addon.counts().total!;
  };
  return { reading: count((addon) => addon.failAt('Spreadsheet.getId', 'stop')), total: count(() => {}) };
}

/** Breaks one call of the first run, goes on to the end, and tells what is found then. */
function afterBreak(book: Workbook, ids: readonly string[], breaks: Break, call: number) {
  const workbook = structuredClone(book);
  const addon = addonOn(workbook);
  breaks(addon, call);
  addon.serve('makePapers', { ids }, 'ru');
  toTheEnd(addon);
  return found(workbook, addon);
}

/** Every `step`-th call: test/app/papers breaks a package at every single effect, this one the whole way to the host. */
function sweep(book: Workbook, breaks: Break, step: number): void {
  const { reading, total } = callsOf(book);
  const addon = addonOn(structuredClone(book));
  const ids = agreements(addon).map(({ id }) => id);
  const people = book.sheets.some(({ name }) => name === 'Документы')
    ? columnOf(book, 'Документы', 'Название').filter(Boolean)
    : [];
  expect(total - reading).toBeGreaterThan(ids.length * 2);
  for (let call = reading; call <= total; call += step) {
    expect([call, afterBreak(book, ids, breaks, call)]).toEqual([call, all(ids.length, people)]);
  }
}

const withoutTab = (book: Workbook): Workbook => ({
  ...structuredClone(book),
  sheets: structuredClone(book.sheets.filter(({ name }) => name !== 'Документы')),
});

const LONG = { timeout: 300_000 };

describe.each(Object.entries(BREAKS))('a package of which one call %s', (_, breaks) => {
  let few: Workbook;
  beforeAll(() => {
    few = partnersWorkbook(3);
  });

  test('ends with every document once, whichever call it was', LONG, () => {
    sweep(few, breaks, 13);
  });

  test('also while the tab «Документы» is being made', LONG, () => {
    sweep(withoutTab(few), breaks, 53);
  });

  test('also among fifty', LONG, () => {
    sweep(partnersWorkbook(50), breaks, 61);
  });
});
