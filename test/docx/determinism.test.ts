import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { shellTemplate, writeDocx } from '../../src/docx/index.ts';
import { samplePlan } from './sample.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const IMPORTS = `
  import { shellTemplate, writeDocx } from ${JSON.stringify(here('../../src/docx/index.ts'))};
  import { samplePlan } from ${JSON.stringify(here('./sample.ts'))};
  const plan = samplePlan(40);
  const all = [writeDocx(plan).bytes, writeDocx(plan, { template: shellTemplate(plan) }).bytes];
`;

function bundle(contents: string, options: BuildOptions): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'network-plan-docx-')), 'bundle.js');
  const stdin = { contents: IMPORTS + contents, resolveDir: here('.') };
  const { outputFiles } = buildSync({ stdin, bundle: true, ...options, outfile, write: false });
  return outputFiles![0]!.text;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function expected(): string[] {
  const plan = samplePlan(40);
  return [writeDocx(plan).bytes, writeDocx(plan, { template: shellTemplate(plan) }).bytes].map(hash);
}

describe('the bytes', () => {
  it('are the same in every time zone and at every time', { timeout: 60_000 }, () => {
    const code = bundle(
      `import { createHash } from 'node:crypto';
       console.log(all.map((bytes) => createHash('sha256').update(bytes).digest('hex')).join());`,
      { platform: 'node', format: 'cjs' },
    );
    for (const TZ of [
      'UTC',
      'Europe/Moscow',
      'Pacific/Kiritimati',
      'America/St_Johns',
      'Pacific/Pago_Pago',
    ]) {
      const printed = execFileSync(process.execPath, ['-e', code], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      });
      expect(printed.trim(), TZ).toBe(expected().join());
    }
  });

  it('are the same in ES2019 without any global of a browser or of Node, as in Apps Script', () => {
    const code = bundle('globalThis.result = all.map((bytes) => Array.from(bytes));', {
      platform: 'neutral',
      format: 'iife',
      target: 'es2019',
    });
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, context);
    const result = runInContext('JSON.stringify(result)', context);
    expect(JSON.parse(result).map((bytes: number[]) => hash(Uint8Array.from(bytes)))).toEqual(expected());
  });
});
