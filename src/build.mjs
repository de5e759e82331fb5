// Builds everything the project ships: the add-on (dist/addon, nothing else may lie there), the host bundle that
// emulates the Apps Script services, and the command line.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildSidebar } from '../sidebar/build.mjs';
import { buildPage } from './local/page/build.mjs';

const common = { bundle: true, charset: 'utf8', logLevel: 'warning', legalComments: 'none' };

/** Top-level stubs: menus, triggers and google.script.run see top-level functions only (platform.md §1.6). */
function stubs(names) {
  return names.map((name) => `function ${name}(e) { return App.${name}(e); }`).join('\n');
}

async function buildAddon() {
  await rm('dist/addon', { recursive: true, force: true });
  await mkdir('dist/addon', { recursive: true });
  await mkdir('dist/maps', { recursive: true });
  const result = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    sourcemap: 'external',
    metafile: true,
    outfile: 'dist/addon/Code.js',
    write: false,
  });
  const code = result.outputFiles.find(({ path }) => path.endsWith('Code.js')).text;
  const map = result.outputFiles.find(({ path }) => path.endsWith('.map')).text;
  const names = Object.values(result.metafile.outputs).find(({ entryPoint }) => entryPoint)?.exports ?? [];
  await writeFile(
    'dist/addon/Code.js',
    `${code}${stubs(names.length > 0 ? names : await exportedNames())}\n`,
  );
  await writeFile('dist/maps/Code.js.map', map);
  await copyFile('appsscript.json', 'dist/addon/appsscript.json');
  await writeFile('dist/addon/sidebar.html', await buildSidebar({ minify: true }));
}

/** Names exported by src/main.ts; an iife's metafile does not list them. */
async function exportedNames() {
  const result = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.values(result.metafile.outputs)[0].exports;
}

/** The emulator is evaluated inside the same fresh context as the add-on, so it is a script of its own. */
async function buildHost() {
  await build({
    ...common,
    entryPoints: ['src/local/host/emulator.ts'],
    format: 'iife',
    target: 'es2022',
    outfile: 'dist/host.js',
  });
}

async function buildCommandLine() {
  await build({
    ...common,
    entryPoints: ['src/local/cli/main.ts'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: 'dist/cli.mjs',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
  });
}

async function report(paths) {
  for (const path of paths) {
    const bytes = await readFile(path);
    const size = (n) => `${(n / 1024).toFixed(1)} KB`;
    console.log(`${path.padEnd(26)} ${size(bytes.length).padStart(10)}  gz ${size(gzipSync(bytes).length)}`);
  }
}

/** One file that works by double click: the page with the add-on, the host and the sample plan inside. */
async function buildOnePage() {
  const [code, host, sidebarHtml, bytes] = await Promise.all([
    readFile('dist/addon/Code.js', 'utf8'),
    readFile('dist/host.js', 'utf8'),
    readFile('dist/addon/sidebar.html', 'utf8'),
    sampleWorkbook(),
  ]);
  const sample = { name: 'Образец плана.xlsx', bytes };
  await writeFile('dist/network-plan.html', await buildPage({ code, host, sidebarHtml, sample }));
}

/** The filled sample, made and checked by the command line that was just built. */
async function sampleWorkbook() {
  const out = join(await mkdtemp(join(tmpdir(), 'network-plan-')), 'sample.xlsx');
  await promisify(execFile)(process.execPath, ['dist/cli.mjs', 'sample', '--out', out, '--lang', 'ru']);
  const bytes = await readFile(out);
  await rm(dirname(out), { recursive: true });
  return bytes;
}

await Promise.all([buildAddon(), buildHost(), buildCommandLine()]);
await buildOnePage();
await report([
  'dist/addon/Code.js',
  'dist/addon/sidebar.html',
  'dist/host.js',
  'dist/cli.mjs',
  'dist/network-plan.html',
]);
