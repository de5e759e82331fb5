import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyElsewhere } from './support/clipboard.ts';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow, shots } from './support/openPage.ts';
import { samplePlan } from './support/samplePlan.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(samplePlan(5000));
});

afterAll(() => opened.close());

/** Milliseconds from a key to the frame that shows what it did, noted by the page itself. */
async function watchKeys(hands: Hands): Promise<() => Promise<number[]>> {
  await hands.page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - timeStamp);
          painted.port2.postMessage(0);
        });
      },
      true,
    );
  });
  return () => hands.page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));
}

function summary(times: number[]): { median: number; worst: number } {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)]!), worst: Math.round(sorted.at(-1)!) };
}

describe('a tab of 5,000 rows', () => {
  test('is shown soon and answers keys within a frame or two', async () => {
    const begun = Date.now();
    const { page, context } = await openWindow(opened, opened.address);
    const ready = Date.now() - begun;
    const hands = new Hands(page);
    const taken = await watchKeys(hands);
    const figures: Record<string, unknown> = { ready, htmlBytes: opened.html.length };
    const measure = async (name: string, ...keys: string[]): Promise<void> => {
      await taken();
      for (const key of keys) {
        await hands.press(key);
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(300);
      figures[name] = summary(await taken());
    };
    await hands.goTo('B2500');
    await measure('arrow', ...Array<string>(15).fill('ArrowDown'));
    await measure('letter', ...'abcdefghijklmnop'.split(''));
    await measure('commit', ...Array.from({ length: 12 }, (_, index) => (index % 2 ? 'Enter' : '7')));
    await measure('page down', ...Array<string>(12).fill('PageDown'));
    await hands.goTo('A2500');
    await measure(
      'commit with onEdit',
      ...Array.from({ length: 12 }, (_, index) => (index % 2 ? 'Enter' : '7')),
    );
    await copyElsewhere(context, { plain: Array(500).fill('а\tб\tв').join('\n') });
    await hands.goTo('B4000');
    await measure('paste 500 × 3', 'Control+V');
    await measure('undo', 'Control+Z');
    await measure('end of the tab', 'Control+End', 'Control+Home', 'Control+End');
    figures.heap = await page.evaluate(() =>
      Math.round(
        (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
      ),
    );
    figures.cells = await page.locator('[role=gridcell]').count();
    console.log(JSON.stringify(figures, null, 1));
    await writeFile(join(shots, 'speed.json'), JSON.stringify(figures, null, 1));
    expect(figures.cells).toBeLessThan(1500);
    for (const name of ['arrow', 'letter', 'commit']) {
      expect((figures[name] as { median: number }).median, name).toBeLessThan(100);
    }
  });
});
