import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which rooms a room may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/plan': [],
  'src/docx': ['src/plan/document'],
  'src/i18n': ['src/app', 'src/plan', 'src/docx'],
  'src/workbook': ['src/plan'],
  'src/xlsx': ['src/workbook'],
  'src/app': ['src/plan', 'src/docx', 'src/i18n', 'src/workbook', 'src/xlsx'],
  'src/google': ['src/app', 'src/plan', 'src/docx', 'src/i18n', 'src/workbook', 'src/xlsx'],
  'src/local': ['src/plan', 'src/i18n', 'src/workbook', 'src/xlsx', 'src/app/api.ts'],
  sidebar: ['src/app/api.ts', 'src/i18n'],
};

const GOOGLE = /\b(SpreadsheetApp|DriveApp|DocumentApp|UrlFetchApp|LockService|HtmlService|ScriptApp)\b/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path]) =>
    relative(ROOT, resolve(ROOT, dirname(file), path!)),
  );
}

describe('imports run one way', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    test(`${room} → ${allowed.join(', ') || 'itself only'}`, () => {
      const files = sources(room);
      expect(files.length).toBeGreaterThan(0);
      const strays = files.flatMap((file) =>
        importsOf(file)
          .filter(
            (target) => ![room, ...allowed].some((home) => target === home || target.startsWith(`${home}/`)),
          )
          .map((target) => `${file} → ${target}`),
      );
      expect(strays).toEqual([]);
    });
  }

  test('only src/google names Google services', () => {
    const others = [
      'src/plan',
      'src/docx',
      'src/workbook',
      'src/xlsx',
      'src/app',
      'src/i18n',
      'sidebar',
    ].flatMap(sources);
    const naming = others.filter((file) =>
      GOOGLE.test(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(naming).toEqual([]);
  });

  test('the product does not reach outside its own folder', () => {
    const outside = ['src', 'sidebar', 'test'].flatMap(sources).filter((file) => {
      const reaching = importsOf(file).some((target) => target.startsWith('..'));
      return (
        reaching || /\.\.\/shared\//.test(readFileSync(join(ROOT, file), 'utf8').replaceAll(/`[^`]*`/g, ''))
      );
    });
    expect(outside.filter((file) => !file.endsWith('architecture.test.ts'))).toEqual([]);
  });
});
