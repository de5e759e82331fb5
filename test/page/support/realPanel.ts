import type { Frame, Locator, Page } from 'playwright-core';

/** What «Документы» of the real panel leads to; answers with the panel's main part. */
export async function openScreen(page: Page, screen: string): Promise<Locator> {
  const panel = page.frameLocator('iframe.sidebar-frame');
  await panel.getByRole('button', { name: 'Документы', exact: true }).click();
  await panel.locator(`#open-${screen}`).click();
  await panel.locator('.steps').waitFor({ state: 'detached' });
  return panel.getByRole('main');
}

/**
 * Presses, once, as soon as the panel shows a button of this name: between two calls of a run a person has as long as
 * the machine takes, which is no time for a test. `what` = the button itself, or the one that closes the panel.
 */
export async function pressOnceShown(page: Page, name: string, what: 'it' | 'close'): Promise<void> {
  const frame = await frameOf(page);
  await frame.evaluate(
    ([wanted, target]) => {
      const observer = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
        if (!button) return;
        observer.disconnect();
        if (target === 'it') button.click();
        else parent.document.querySelector<HTMLButtonElement>('.sidebar-head button')!.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    [name, what] as const,
  );
}

/** What has the focus in the panel, by its text. */
export async function focusedIn(page: Page): Promise<string> {
  return (await frameOf(page)).evaluate(() => document.activeElement?.textContent ?? '');
}

/** The last words of the live region. */
export async function saidIn(page: Page): Promise<string> {
  return (await frameOf(page)).evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe.sidebar-frame').elementHandle();
  return (await element!.contentFrame())!;
}
