import { describe, expect, test } from 'vitest';
import type { MemoryPorts } from '../../support/memoryPorts.ts';
import {
  agreementsOf,
  documentsColumn,
  idsOf,
  make,
  OWN_ACT,
  portsWithPartners,
  toTheEnd,
} from '../../support/package.ts';

const distinct = (values: readonly string[]): number => new Set(values).size;

function found(ports: MemoryPorts) {
  const titles = documentsColumn(ports, 'title').filter((title) => title.startsWith('Соглашение'));
  const links = documentsColumn(ports, 'link').filter(Boolean);
  return {
    files: ports.files.length,
    keys: distinct(ports.files.map(({ key }) => key)),
    rows: titles.length,
    titles: distinct(titles),
    links: distinct(links),
    made: documentsColumn(ports, 'state').filter((state) => state === 'Создан').length,
    progress: agreementsOf(ports).filter(({ progress }) => progress === 'made').length,
    tabs: ports.snapshot.sheets.filter(({ name }) => name.startsWith('Документы')).length,
  };
}

const all = (count: number) => ({
  files: count,
  keys: count,
  rows: count,
  titles: count,
  links: count,
  made: count,
  progress: count,
  tabs: 1,
});

/** Throws at the n-th call; `lasting` = at every later one, too, as when the execution has ended. */
function breakAt(ports: MemoryPorts, n: number, lasting: boolean): void {
  let count = 0;
  ports.onEffect = () => {
    count++;
    if (count === n || (lasting && count > n)) throw new Error('Exceeded maximum execution time');
  };
}

function effectsOf(open: () => MemoryPorts): number {
  const ports = open();
  let count = 0;
  ports.onEffect = () => count++;
  make(ports, idsOf(ports));
  return count;
}

function brokenThenFinished(ports: MemoryPorts, n: number, lasting: boolean): MemoryPorts {
  const ids = idsOf(ports);
  breakAt(ports, n, lasting);
  try {
    make(ports, ids);
  } catch {
    // The panel shows the sentence; the person goes on.
  }
  ports.onEffect = () => {};
  toTheEnd(ports);
  return ports;
}

describe.each([
  ['fails', false],
  ['is the last of its execution', true],
])('a package of which one effect %s', (_, lasting) => {
  test.each([
    ['with «Документы» there', 6, 1, () => portsWithPartners(6)],
    ['with «Документы» made on the way', 6, 1, () => portsWithPartners(6, {})],
    ['of fifty', 50, 9, () => portsWithPartners(50)],
  ])('%s ends with every document once', (_, count, step, open) => {
    const effects = effectsOf(open);
    expect(effects).toBeGreaterThan(count * 2);
    for (let n = 1; n <= effects; n += step) {
      expect([n, found(brokenThenFinished(open(), n, lasting))]).toEqual([n, all(count)]);
    }
  });

  test("leaves other people's rows as they are", () => {
    const effects = effectsOf(() => portsWithPartners(3));
    for (let n = 1; n <= effects; n++) {
      const ports = brokenThenFinished(portsWithPartners(3), n, lasting);
      expect([n, documentsColumn(ports, 'title')[0], documentsColumn(ports, 'state')[0]]).toEqual([
        n,
        OWN_ACT.title,
        OWN_ACT.state,
      ]);
    }
  });
});
