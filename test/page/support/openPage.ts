import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';
import { buildPage } from '../../../src/local/page/build.mjs';
import type { Workbook } from '../../../src/workbook/workbook.ts';
import { launchBrowser } from '../../support/browser.ts';

// A browser beside other work on two cores.
vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const here = import.meta.dirname;
export const shots = join(here, '../../../out/shots/page');

/** The page built around the fake host, served on loopback and lying in a folder, and a browser to open it in. */
export interface Opened {
  browser: Browser;
  address: string;
  /** file:// */
  file: string;
  html: string;
  close(): Promise<void>;
}

export async function buildAndServe(workbook: Workbook | null): Promise<Opened> {
  const [code, sidebarHtml] = await Promise.all(
    ['fakeAddon.js', 'fakeSidebar.html'].map((name) => readFile(join(here, name), 'utf8')),
  );
  const sample = workbook && { name: 'План.xlsx', bytes: new TextEncoder().encode(JSON.stringify(workbook)) };
  const createHost = join(here, 'fakeHost.ts');
  const html = await buildPage({ code: code!, host: '', sidebarHtml: sidebarHtml!, sample, createHost });
  return serveAndOpen(html);
}

/** The page with the add-on and the panel as they were built. */
export async function serveBuilt(sample: Uint8Array | null): Promise<Opened> {
  const dist = join(here, '../../../dist');
  const [code, host, sidebarHtml] = await Promise.all(
    ['addon/Code.js', 'host.js', 'addon/sidebar.html'].map((name) => readFile(join(dist, name), 'utf8')),
  );
  const opening = sample && { name: 'План.xlsx', bytes: sample };
  return serveAndOpen(
    await buildPage({ code: code!, host: host!, sidebarHtml: sidebarHtml!, sample: opening }),
  );
}

export async function serveAndOpen(html: string): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'network-plan-page-'));
  await writeFile(join(folder, 'network-plan.html'), html);
  await mkdir(shots, { recursive: true });
  const server = await serve(html);
  const browser = await launchBrowser();
  return {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    file: `file://${join(folder, 'network-plan.html')}`,
    html,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function serve(html: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Addresses that were asked for beside the page itself. */
  requests: string[];
  /** Errors of the page and refusals of its policy. */
  problems: string[];
}

/** A window of a person who speaks Russian. */
export async function openWindow(opened: Opened, address: string, locale = 'ru-RU'): Promise<Watched> {
  const context = await opened.browser.newContext({
    locale,
    viewport: { width: 1360, height: 820 },
    acceptDownloads: true,
  });
  if (address.startsWith('http')) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(address).origin,
    });
  }
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) requests.push(url);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(address);
  await page
    .getByRole('grid')
    .waitFor({ timeout: 10_000 })
    .catch(() => {
      throw new Error(`The page did not start: ${problems.map((text) => text.split('\n')[0]).join('; ')}`);
    });
  return { page, context, requests, problems };
}
