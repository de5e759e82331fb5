import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listPapers } from '../../../src/app/papers/listPapers.ts';
import { makePapers } from '../../../src/app/papers/makePapers.ts';
import { papersFile } from '../../../src/app/papers/papersFile.ts';
import { Problem } from '../../../src/app/problem.ts';
import { WORDS } from '../../../src/i18n/index.ts';
import type { CellValue, SheetSnapshot } from '../../../src/plan/structure/snapshot.ts';
import type { MemoryPorts } from '../../support/memoryPorts.ts';
import {
  agreementsOf,
  documentsColumn,
  idsOf,
  make,
  OWN_ACT,
  portsWithPartners,
} from '../../support/package.ts';

const progressOf = (ports: MemoryPorts) => agreementsOf(ports).map(({ progress }) => progress);

/** A person's hand on a tab: rows of texts in, rows of texts out. */
function edit(ports: MemoryPorts, tab: string, change: (rows: string[][]) => string[][]): void {
  ports.snapshot = {
    ...ports.snapshot,
    sheets: ports.snapshot.sheets.map((sheet): SheetSnapshot => {
      if (sheet.name !== tab) return sheet;
      const texts = change(sheet.texts.map((row) => [...row]));
      return {
        ...sheet,
        texts,
        values: texts as CellValue[][],
        formulas: texts.map((row) => row.map(() => '')),
      };
    }),
  };
}

/** Stands in every agreement. */
function renameInstitution(ports: MemoryPorts): void {
  for (const tab of ['Реквизиты плана', 'Участники'])
    edit(ports, tab, (rows) =>
      rows.map((row) => row.map((cell) => (cell === 'МБУ ДО ДДТ' ? 'МБУ ДО «Центр»' : cell))),
    );
}

describe('making papers', () => {
  test('registers each in one row and tells that it is made', () => {
    const ports = portsWithPartners(3);
    const { papers, notes, stopped } = make(ports, idsOf(ports));
    expect(papers.map(({ progress, url }) => [progress, url])).toEqual(
      ports.files.map(({ id }) => ['made', `https://docs.google.com/document/d/${id}/edit`]),
    );
    expect([notes, stopped]).toEqual([[], undefined]);
    expect(documentsColumn(ports, 'kind')).toEqual(['Приказ', 'Договор', 'Договор', 'Договор']);
    expect(documentsColumn(ports, 'recipient').slice(1)).toEqual(['Клуб 1', 'Клуб 2', 'Клуб 3']);
    expect(documentsColumn(ports, 'madeAt').slice(1)).toEqual(Array(3).fill('01.09.2026 12:00'));
    expect(progressOf(ports)).toEqual(['made', 'made', 'made']);
  });

  test('stops when its time is over, and the register shows what is left', () => {
    const ports = portsWithPartners(5);
    ports.pace = 9000;
    const ids = idsOf(ports);
    expect(make(ports, ids).papers.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(documentsColumn(ports, 'state').slice(1)).toEqual([
      'Создан',
      'Создан',
      'Создан',
      'Не создан',
      'Не создан',
    ]);
    make(ports, ids.slice(3));
    expect(documentsColumn(ports, 'state').slice(1)).toEqual(Array(5).fill('Создан'));
  });

  test('makes as many as are asked for at most, and the register shows all that is left', () => {
    const ports = portsWithPartners(5);
    const ids = idsOf(ports);
    const { papers } = makePapers(ports, { ids, atMost: 2 }, WORDS.ru);
    expect(papers.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const left = Array(3).fill('Не создан');
    expect(documentsColumn(ports, 'state').slice(1)).toEqual(['Создан', 'Создан', ...left]);
  });

  test('makes at least one document a call, however slow', () => {
    const ports = portsWithPartners(2);
    ports.pace = 60_000;
    expect(make(ports, idsOf(ports)).papers).toHaveLength(1);
  });

  test('asked twice, also for what a colleague has made meanwhile, makes nothing twice', () => {
    const ports = portsWithPartners(3);
    const ids = idsOf(ports);
    make(ports, ids.slice(0, 2));
    const { papers } = make(ports, [...ids, ...ids]);
    expect(papers.map(({ progress }) => progress)).toEqual(['made', 'made', 'made']);
    expect(ports.files).toHaveLength(3);
    expect(documentsColumn(ports, 'title')).toHaveLength(4);
  });

  test('what prints otherwise than it did is outdated, and made anew when it is asked for', () => {
    const ports = portsWithPartners(2);
    const ids = idsOf(ports);
    make(ports, ids);
    const before = documentsColumn(ports, 'link');
    renameInstitution(ports);
    expect(progressOf(ports)).toEqual(['outdated', 'outdated']);
    make(ports, ids.slice(0, 1));
    expect(progressOf(ports)).toEqual(['made', 'outdated']);
    const after = documentsColumn(ports, 'link');
    expect([after[1] === before[1], after[2]]).toEqual([false, before[2]]);
    expect(ports.files).toHaveLength(3);
  });

  test('one that fails is said and shown, the others are made; the next run mends it', () => {
    const ports = portsWithPartners(3);
    const ids = idsOf(ports);
    let creations = 0;
    ports.onEffect = (what) => {
      // Before and after each: the third is the second document.
      if (what === 'create' && ++creations === 3) throw new Problem('upload-failed');
    };
    const { papers, notes } = make(ports, ids);
    expect(papers.map(({ progress }) => progress)).toEqual(['made', 'failed', 'made']);
    expect(notes).toEqual([
      `Не создан документ «${papers[1]!.title}». Google Диск его не принял; при следующем запуске будет ещё одна попытка.`,
    ]);
    expect(documentsColumn(ports, 'state').slice(1)).toEqual(['Создан', 'Ошибка', 'Создан']);
    expect(progressOf(ports)).toEqual(['made', 'failed', 'made']);
    make(ports, [ids[1]!]);
    expect(documentsColumn(ports, 'state').slice(1)).toEqual(Array(3).fill('Создан'));
  });

  test.each(['no-permission', 'quota'] as const)(
    '%s stops the run; what was made stays registered',
    (code) => {
      const ports = portsWithPartners(3);
      let creations = 0;
      ports.onEffect = (what) => {
        if (what === 'create' && ++creations === 3) throw new Problem(code);
      };
      const { papers, stopped } = make(ports, idsOf(ports));
      expect([papers.length, stopped?.code]).toEqual([1, code]);
      expect(documentsColumn(ports, 'state').slice(1)).toEqual(['Создан', 'Не создан', 'Не создан']);
    },
  );

  test('what cannot be registered does not pass for made, and is found again', () => {
    const ports = portsWithPartners(2);
    ports.lockedByOthers = true;
    expect(() => make(ports, idsOf(ports))).toThrow('papers-not-registered');
    ports.lockedByOthers = false;
    make(ports, idsOf(ports));
    expect([ports.files.length, progressOf(ports)]).toEqual([2, ['made', 'made']]);
  });

  test('an id that the plan no longer calls for is done with', () => {
    const ports = portsWithPartners(1);
    const { papers, notes } = make(ports, ['agreements:никто', ...idsOf(ports)]);
    expect(papers.map(({ id, progress }) => [id, progress])).toEqual([
      ['agreements:никто', 'failed'],
      [idsOf(ports)[0], 'made'],
    ]);
    expect(notes).toEqual([
      'Документа «Соглашения о сотрудничестве: никто» в плане больше нет: план изменился. Обновите список.',
    ]);
  });
});

describe('people and the register', () => {
  test('may sort, rename and annotate rows: they are found again', () => {
    const ports = portsWithPartners(3);
    const ids = idsOf(ports);
    const titles = agreementsOf(ports).map(({ title }) => title);
    make(ports, ids.slice(0, 2));
    edit(ports, 'Документы', ([head, act, first, second]) => [
      head!,
      second!,
      act!,
      first!.map((cell, column) => (column === 1 ? 'Своё название' : column === 9 ? 'Подписан' : cell)),
    ]);
    make(ports, ids);
    expect(documentsColumn(ports, 'title')).toEqual([titles[1], OWN_ACT.title, 'Своё название', titles[2]]);
    expect(documentsColumn(ports, 'state')).toEqual(['Создан', 'Подписан', 'Подписан', 'Создан']);
    expect(ports.files).toHaveLength(3);
  });

  test('a word of theirs in «Состояние» stays when the document is made anew', () => {
    const ports = portsWithPartners(1);
    make(ports, idsOf(ports));
    edit(ports, 'Документы', (rows) =>
      rows.map((row) => row.map((cell) => (cell === 'Создан' && row !== rows[0] ? 'На сайте' : cell))),
    );
    renameInstitution(ports);
    make(ports, idsOf(ports));
    expect(documentsColumn(ports, 'state')).toEqual(['Подписан', 'На сайте']);
    expect(progressOf(ports)).toEqual(['made']);
  });

  test('a lost row, or a lost tab, costs no second document', () => {
    const ports = portsWithPartners(2);
    make(ports, idsOf(ports));
    edit(ports, 'Документы', (rows) => rows.slice(0, -1));
    expect(progressOf(ports)).toEqual(['made', 'missing']);
    make(ports, idsOf(ports));
    ports.snapshot = {
      ...ports.snapshot,
      sheets: ports.snapshot.sheets.filter(({ name }) => name !== 'Документы'),
    };
    make(ports, idsOf(ports));
    expect([ports.files.length, progressOf(ports)]).toEqual([2, ['made', 'made']]);
  });

  test('a tab of theirs under our name stays theirs', () => {
    const ports = portsWithPartners(2, {});
    const theirs: SheetSnapshot = {
      ...ports.snapshot.sheets[0]!,
      id: 99,
      name: 'Документы',
      texts: [['Папка', 'Где лежит']],
      values: [['Папка', 'Где лежит']],
      formulas: [['', '']],
    };
    ports.snapshot = { ...ports.snapshot, sheets: [...ports.snapshot.sheets, theirs] };
    make(ports, idsOf(ports));
    make(ports, idsOf(ports));
    const tabs = ports.snapshot.sheets.filter(({ name }) => name.startsWith('Документы'));
    expect(new Map(tabs.map(({ name, texts }) => [name, texts.length]))).toEqual(
      new Map([
        ['Документы', 1],
        ['Документы (сетевой план)', 3],
      ]),
    );
    expect(ports.snapshot.sheets.find(({ id }) => id === 99)).toEqual(theirs);
    expect(ports.files).toHaveLength(2);
  });
});

describe('the list', () => {
  test('says of a kind with nothing to print what to fill in', () => {
    const ports = portsWithPartners(0);
    const { kinds } = listPapers(ports, {}, WORDS.ru);
    expect(kinds.find(({ kind }) => kind === 'agreements')).toMatchObject({
      empty: 'Дополните лист «Участники».',
      papers: [],
    });
  });
});

describe('the archive', () => {
  test('holds the documents under numbered names, and registers nothing', () => {
    const ports = portsWithPartners(2);
    const { name, base64 } = papersFile(ports, { ids: idsOf(ports) }, WORDS.ru);
    expect(name).toBe('МБУ ДО ДДТ, Комплект документов, 2026-09-01.zip');
    const files = unzipSync(ports.base64.decode(base64));
    const names = Object.keys(files).map((file) => /^(\d\d) (.*)\.docx$/.exec(file)!);
    expect(names.map(([, , title]) => title)).toEqual(agreementsOf(ports).map(({ title }) => title));
    expect(Number(names[1]![1]) - Number(names[0]![1])).toBe(1);
    expect(progressOf(ports)).toEqual(['missing', 'missing']);
    expect(ports.files).toEqual([]);
  });

  test('names no file longer than a file system takes', () => {
    const ports = portsWithPartners(2);
    edit(ports, 'Участники', (rows) =>
      rows.map((row) => row.map((cell) => (cell === 'Клуб 1' ? `\u202e${'№'.repeat(200)}` : cell))),
    );
    const { base64 } = papersFile(ports, { ids: idsOf(ports) }, WORDS.ru);
    const names = Object.keys(unzipSync(ports.base64.decode(base64)));
    expect(names.join()).not.toContain('\u202e');
    const lengths = names.map((name) => Buffer.byteLength(name));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
    expect(Math.max(...lengths)).toBeGreaterThan(230);
  });

  test.each([
    [[], 'no-papers'],
    [['agreements:никто'], 'paper-gone'],
  ])('of %j is refused', (ids, code) => {
    expect(() => papersFile(portsWithPartners(1), { ids }, WORDS.ru)).toThrow(code);
  });
});
