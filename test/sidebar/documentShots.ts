import type { Page } from 'playwright-core';
import type { Boot } from '../../sidebar/boot.ts';
import type { Screen } from '../../sidebar/state/screens.ts';
import type { FakeOptions, FakeServer } from './fakeServer.ts';
import { draft, network } from './sampleDocuments.ts';
import { samplePackage } from './samplePackage.ts';

/** A state of the sidebar, to be looked at and to be checked. */
export interface Shot {
  readonly name: string;
  readonly workbook?: FakeOptions['workbook'];
  readonly view?: Boot['view'];
  readonly before?: (server: FakeServer) => void;
  readonly act?: (page: Page) => Promise<void>;
}

type Act = NonNullable<Shot['act']>;

/** Opens the screen from «Документы», then acts. */
const on =
  (screen: Screen, act?: Act): Act =>
  async (page) => {
    await page.locator('nav .view').last().click();
    await page.locator(`#open-${screen}`).click();
    await page.locator('main .spinner').waitFor({ state: 'detached' });
    await act?.(page);
  };

const large = (server: FakeServer) => Object.assign(server.package, { list: samplePackage(50, 12) });
const press = (page: Page, index: number) => page.locator('.actions .button').nth(index).click();

export const documentShots: readonly Shot[] = [
  { name: 'documents', act: (page) => page.locator('nav .view').last().click() },
  { name: 'papers', before: large, act: on('papers') },
  {
    name: 'papers-chosen',
    before: large,
    act: on('papers', async (page) => {
      await page.locator('.kind .fold').first().click();
      await page.locator('.papers input').nth(13).click();
      await page.locator('.more').first().click();
      await page.getByRole('checkbox').last().click();
    }),
  },
  {
    name: 'papers-running',
    before: (server) => {
      large(server);
      server.package.failing = new Set(['agreements:14', 'agreements:16']);
      server.holdAfter('makePapers', 2);
    },
    act: on('papers', async (page) => {
      await press(page, 0);
      await page.locator('progress').waitFor();
      await page.waitForTimeout(1500);
    }),
  },
  {
    name: 'papers-ended',
    before: (server) => {
      large(server);
      server.package.failing = new Set(['agreements:14', 'agreements:16']);
    },
    act: on('papers', async (page) => {
      await press(page, 0);
      await page.locator('.result').waitFor();
    }),
  },
  {
    name: 'papers-done',
    before: large,
    act: on('papers', async (page) => {
      await press(page, 0);
      await page.locator('.result').waitFor();
      await page.locator('main .fold').click();
    }),
  },
  {
    name: 'papers-stopped',
    before: (server) => {
      large(server);
      server.package.stopAfter = 10;
    },
    act: on('papers', async (page) => {
      await press(page, 0);
      await page.locator('.result').waitFor();
    }),
  },
  {
    name: 'approval-draft',
    before: (server) => Object.assign(server, { approval: draft }),
    act: on('approval'),
  },
  {
    name: 'approval-asking',
    before: (server) => Object.assign(server, { approval: draft }),
    act: on('approval', (page) => page.locator('#fix-edition').click()),
  },
  {
    name: 'approval',
    act: on('approval', async (page) => {
      await press(page, 0);
      await page.locator('#comparison').waitFor();
      await press(page, 1);
      await page.locator('#amended').waitFor();
    }),
  },
  { name: 'network-empty', act: on('network') },
  {
    name: 'network',
    before: (server) => Object.assign(server, { network: network() }),
    act: on('network'),
  },
  {
    name: 'network-full',
    before: (server) =>
      Object.assign(server, {
        network: {
          ...network(),
          problems: ['Строки 3 и 9 ждут друг друга: уберите одну из ссылок в «После чего (№)».'],
        },
      }),
    act: on('network', (page) => page.locator('.picture').click({ position: { x: 90, y: 40 } })),
  },
  { name: 'next-year', act: on('nextYear') },
  {
    name: 'next-year-made',
    act: on('nextYear', async (page) => {
      await press(page, 0);
      await page.locator('#renewed').waitFor();
    }),
  },
  {
    name: 'export',
    act: on('export', async (page) => {
      await press(page, 0);
      await page.locator('.notes').waitFor();
    }),
  },
];
