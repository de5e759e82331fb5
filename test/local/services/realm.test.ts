import { describe, expect, it } from 'vitest';
import { openScript } from './open.ts';

describe('the realm is as poor as Apps Script (platform.md §1)', () => {
  it.each([
    'setTimeout',
    'queueMicrotask',
    'TextEncoder',
    'URL',
    'crypto',
    'process',
    'require',
    'Buffer',
    'fetch',
    'Blob',
    'atob',
    'structuredClone',
    'performance',
    'SharedArrayBuffer',
    'Atomics',
    'attachLocalHost',
    'CacheService',
    'PropertiesService',
    'DriveApp',
    'DocumentApp',
    'UrlFetchApp',
  ])('has no %s', (name) => {
    expect(openScript(`return typeof ${name};`).rpc('script')).toBe('undefined');
  });

  it('has WebAssembly, and no newer built-ins', () => {
    expect(openScript('return [typeof WebAssembly, typeof [].findLast];').rpc('script')).toEqual([
      'object',
      'undefined',
    ]);
  });

  it('is one realm with the host', () => {
    const body = `var values = sheet.getRange('A1').getValues();
      return [values instanceof Array, Utilities.newBlob('x').getBytes() instanceof Array];`;
    expect(openScript(body).rpc('script')).toEqual([true, true]);
  });

  it('lets the clock be set', () => {
    const body = `var now = new Date(); return [now.toISOString(), now instanceof Date, Date.now(),
      new Date(2020, 0, 1) < now, new Date('2020-01-01').toISOString()];`;
    const at = Date.UTC(2026, 10, 22, 12);
    const expected = ['2026-11-22T12:00:00.000Z', true, at, true, '2020-01-01T00:00:00.000Z'];
    expect(openScript(body, { now: () => at }).rpc('script')).toEqual(expected);
  });
});
