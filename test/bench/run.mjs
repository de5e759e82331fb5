// Bundles and runs the benches: Node 20 does not run TypeScript by itself.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'dist/bench/bench.mjs';
await build({
  entryPoints: ['test/bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync('node', ['--expose-gc', outfile], { stdio: 'inherit' }).status ?? 1;
