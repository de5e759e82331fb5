import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { openAddon } from '../../../src/local/host/runInNode.ts';
import { hostText, workbookOf } from './open.ts';

it('stacks point into the sources when the map lies beside dist/addon', () => {
  const dist = mkdtempSync(join(tmpdir(), 'network-plan-map-'));
  const source = '\n\nfunction fail(): void {\n  throw new Error("нет");\n}\n';
  const { code, map } = transformSync(source, {
    loader: 'ts',
    sourcefile: 'src/main.ts',
    sourcemap: 'external',
    minifyWhitespace: true,
  });
  for (const folder of ['addon', 'maps']) mkdirSync(join(dist, folder));
  writeFileSync(join(dist, 'addon/Code.js'), code);
  writeFileSync(join(dist, 'maps/Code.js.map'), map);
  writeFileSync(join(dist, 'host.js'), hostText);
  const addon = openAddon({
    addonDir: join(dist, 'addon'),
    hostFile: join(dist, 'host.js'),
    workbook: workbookOf([]),
  });
  try {
    addon.rpc('fail');
    expect.unreachable();
  } catch (error) {
    expect((error as Error).stack).toContain('src/main.ts:4:');
  }
});
