import type { Locator, Page } from 'playwright-core';

/** What a person sees and does, by what is on the screen. */
export class Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** «B3» */
  cell(address: string): Locator {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
    let column = 0;
    for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
    return this.page.locator(
      `[role=row][aria-rowindex="${Number(digits) + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`,
    );
  }

  async text(address: string): Promise<string> {
    return (await this.cell(address).textContent()) ?? '';
  }

  async texts(...addresses: string[]): Promise<string[]> {
    return Promise.all(addresses.map((address) => this.text(address)));
  }

  get address(): Promise<string> {
    return this.page.getByRole('textbox', { name: /Адрес ячейки|Cell address/ }).inputValue();
  }

  /** Goes to a cell through the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /Адрес ячейки|Cell address/ });
    await box.fill(address);
    await box.press('Enter');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Letter by letter, as from a keyboard with a Russian layout, which Playwright's own `type` does not know. */
  async type(text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const key of text) {
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
    await session.detach();
  }

  /** A letter key with Ctrl while the layout is Russian: Ctrl+Я stands where Ctrl+Z does. */
  async pressRussian(key: string, code: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, modifiers: 2 });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers: 2 });
    await session.detach();
  }

  async menu(title: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: title, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  toast(text: string): Locator {
    return this.page.locator('.toast', { hasText: text });
  }
}
