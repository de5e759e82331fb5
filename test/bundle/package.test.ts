import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const code = read('dist/addon/Code.js');

describe('what would be pushed', () => {
  test('is exactly three files of the folder that .clasp.json names', () => {
    expect(JSON.parse(read('.clasp.json'))).toEqual({
      scriptId: 'PUT-YOUR-SCRIPT-ID-HERE',
      rootDir: 'dist/addon',
    });
    expect(readdirSync(resolve(ROOT, 'dist/addon')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  });

  test('asks the three non-sensitive scopes and the Drive service, nothing else', () => {
    const manifest = JSON.parse(read('dist/addon/appsscript.json'));
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/drive.file',
    ]);
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });
});

describe('Code.js', () => {
  test('loads in a bare context, runs nothing and adds no global but its entries', () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    vm.runInContext(code, context);
    const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    expect(after.filter((name) => !before.has(name)).sort()).toEqual(
      [
        'App',
        'menuCheck',
        'menuGenerate',
        'menuPanel',
        'menuPrepare',
        'onEdit',
        'onInstall',
        'onOpen',
        'selfCheck',
        'serve',
      ].sort(),
    );
  });

  test('has a top-level function for every entry that menus and google.script.run name', () => {
    for (const name of [
      'onOpen',
      'onInstall',
      'onEdit',
      'serve',
      'menuPrepare',
      'menuCheck',
      'menuGenerate',
      'menuPanel',
    ]) {
      expect(code).toContain(`function ${name}(e) {`);
    }
  });

  test('names no service that would ask a wider scope and no global that Apps Script lacks', () => {
    // fflate asks for TextEncoder before it uses it and has its own way without.
    const bare = code
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(
        /typeof (Text\w+) != "undefined" && \/\* @__PURE__ \*\/ new \1\(\)|typeof (Text\w+) != "undefined" &&\s+new \2\(\)/g,
        '',
      );
    const forbidden =
      /\b(DriveApp|DocumentApp|UrlFetchApp|MailApp|setTimeout|setInterval|TextEncoder|TextDecoder|XMLHttpRequest|structuredClone|atob|btoa)\s*[.(]/;
    expect(forbidden.exec(bare)?.[0]).toBeUndefined();
  });

  test('is es2019 text: no class fields, no newer operators and built-ins, no lookbehind', () => {
    const newer = [
      /\?\?=?/,
      /\?\.[\w[(]/,
      /\.replaceAll\(/,
      /\.at\(/,
      /Object\.hasOwn\(/,
      /\(\?<[=!]/,
      /\\p\{/,
      /\d+n\b(?=[;,)\s])/,
    ];
    const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
    expect(newer.map((pattern) => pattern.exec(bare)?.[0]).filter(Boolean)).toEqual([]);
    // A pattern may also be built from a text.
    expect(/\(\?<[=!]/.exec(code)?.[0]).toBeUndefined();
  });
});
