import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Boot } from '../../sidebar/boot.ts';
import { buildSidebar } from '../../sidebar/build.mjs';
import { launchBrowser } from '../support/browser.ts';
import type { FakeServer } from './fakeServer.ts';

const address = 'https://sidebar.test/';

let html: Promise<string> | undefined;
export const builtSidebar = (): Promise<string> => (html ??= buildSidebar({ minify: true }));

/** As the host does it: the boot data goes into its place. */
export const withBoot = (page: string, boot: Boot): string =>
  page.replace('"__BOOT__"', JSON.stringify(boot).replace(/</g, '\\u003c'));

/**
 * To be called once at the top of a test file: starts a browser for it and gives the function that opens the built
 * page 300 px wide, with `google.script.run` leading to the fake server.
 */
export function sidebarBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return (server: FakeServer, boot: Boot = { language: 'ru' }, options: BrowserContextOptions = {}) =>
    open(browser, server, boot, options);
}

async function open(
  browser: Browser,
  server: FakeServer,
  boot: Boot,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 900 },
    locale: 'ru-RU',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.exposeFunction('askFakeServer', async (request: string) => {
    try {
      return { answer: await server.serve(request) };
    } catch (error) {
      return { failure: String((error as Error).message) };
    }
  });
  await page.addInitScript(stubGoogle);
  // Any other address is a request that the sidebar may not make: it fails, and the page hears of it.
  const body = withBoot(await builtSidebar(), boot);
  await page.route('**/*', (route) =>
    route.request().url() === address ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(address);
  return page;
}

/** Runs in the page: the shape of `google.script.run`, where every handler makes a new runner. */
function stubGoogle(): void {
  type Handler = (outcome: unknown) => void;
  type Answer = { answer?: string; failure?: string };
  const ask = (window as unknown as { askFakeServer: (request: string) => Promise<Answer> }).askFakeServer;
  const runner = (success: Handler, failure: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    serve: (request: string) => {
      void ask(request).then((said) =>
        said.failure === undefined ? success(said.answer) : failure(new Error(said.failure)),
      );
    },
  });
  Object.assign(window, { editorFocused: 0 });
  const focus = () => Object.assign(window, { editorFocused: Reflect.get(window, 'editorFocused') + 1 });
  window.google = { script: { run: runner(Number, Number), host: { editor: { focus } } } };
}

/** Waits until it is so: machines that run the tests are slow at times. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** How often the server was asked for the method. */
export const times = (server: FakeServer, method: string) =>
  server.calls.filter((call) => call.method === method).length;
