import type { BrowserContext } from 'playwright-core';

/** Puts a copy of another program on the system's clipboard, as that program would: a copy in another window. */
export async function copyElsewhere(
  context: BrowserContext,
  texts: { html?: string; plain: string },
): Promise<void> {
  const other = await context.newPage();
  await other.evaluate(({ html, plain }) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData!.setData('text/plain', plain);
      if (html) event.clipboardData!.setData('text/html', html);
    });
    document.execCommand('copy');
  }, texts);
  await other.close();
}

/** What another program would get. */
export async function pasteElsewhere(context: BrowserContext): Promise<{ html: string; plain: string }> {
  const other = await context.newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.evaluate(() => {
    document.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      Object.assign(window, {
        pasted: { html: clipboardData!.getData('text/html'), plain: clipboardData!.getData('text/plain') },
      });
    });
    document.querySelector('textarea')!.focus();
  });
  await other.keyboard.press('Control+V');
  const pasted = await other.evaluate(
    () => (window as unknown as { pasted: { html: string; plain: string } }).pasted,
  );
  await other.close();
  return pasted;
}
