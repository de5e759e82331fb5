import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rule, place and reason of everything axe-core objects to. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations: found } = await page.evaluate(() => window.axe.run());
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Text of what has the focus; '' when nothing has. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body ? '' : (element?.textContent ?? '');
  });

/** Tab until the element with this text has the focus, as one who cannot see where it is would. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await focused(page)).includes(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`«${text}» cannot be reached with the keyboard`);
}
