import { describe, expect, test, vi } from 'vitest';
import { driveDocuments } from '../../src/google/documents.ts';
import { addonOn, ask, pastedPlan, structure } from '../support/addon.ts';

function prepared() {
  const workbook = pastedPlan(3);
  const addon = addonOn(workbook);
  structure(addon);
  addon.resetCounts();
  return { workbook, addon };
}

describe('making the document on Google', () => {
  test('is one upload with conversion, under a key', () => {
    const { addon } = prepared();
    ask(addon, 'generate', {});
    expect(addon.counts()).toMatchObject({ 'Drive.Files.create': 1, 'Drive.Files.list': 1 });
    expect(addon.files()[0]).toMatchObject({ mimeType: 'application/vnd.google-apps.document' });
  });

  test('a run that was cut after the upload is found again: one file', () => {
    const { addon } = prepared();
    addon.failAt('Drive.Files.create', 'Service unavailable: Drive', true);
    addon.serve('generate', {}, 'ru');
    const reply = addon.serve('generate', {}, 'ru');
    expect(reply.ok).toBe(true);
    expect(addon.files()).toHaveLength(1);
  });

  test('whichever call from the upload on fails, repeating it ends with one file and one entry', () => {
    const { addon: probe } = prepared();
    ask(probe, 'generate', {});
    const { total = 0, 'Range.getValues': reads = 0 } = probe.counts();
    // What comes before the upload only reads; the reads of «Служебный» come after it.
    expect(reads).toBeGreaterThan(0);
    for (let n = total - 24; n <= total; n++) {
      const { addon } = prepared();
      addon.failAt(n, 'Exceeded maximum execution time', true);
      addon.serve('generate', {}, 'ru');
      const remembered = () => ask(addon, 'overview', {}).documents.length;
      if (remembered() === 0) ask(addon, 'generate', {});
      expect([n, addon.files().length, remembered()]).toEqual([n, 1, 1]);
    }
  });

  test('every version is listed, a replaced one once', () => {
    const { addon } = prepared();
    const first = ask(addon, 'generate', {}).document;
    const second = ask(addon, 'generate', {}).document;
    expect(second.url).not.toBe(first.url);
    ask(addon, 'generate', { replaceLast: true });
    expect(ask(addon, 'overview', {}).documents.map(({ url }) => url)).toEqual([second.url, first.url]);
    expect(addon.files()).toHaveLength(2);
  });

  test('what is to be replaced and was deleted meanwhile is made anew', () => {
    const { addon } = prepared();
    const first = ask(addon, 'generate', {}).document;
    addon.failAt(
      'Drive.Files.update',
      'API call to drive.files.update failed with error: File not found: 1.',
    );
    const { document } = ask(addon, 'generate', { replaceLast: true });
    expect([document.url === first.url, addon.files().length]).toEqual([false, 2]);
  });

  test('what is to be replaced and lies in the bin is not replaced there', () => {
    const update = () => ({ id: '1', name: 'План', webViewLink: 'https://…/1', trashed: true });
    vi.stubGlobal('Drive', { Files: { update } });
    vi.stubGlobal('Utilities', { newBlob: () => ({}) });
    const last = { id: '1', name: 'План', url: 'https://…/1', madeAt: '2026-09-01 12:00' };
    const { replace } = driveDocuments(() => 'book');
    expect(replace(last, { name: 'План', bytes: new Uint8Array() })).toBeNull();
    vi.unstubAllGlobals();
  });

  test('a transient failure is tried again, with a pause', () => {
    const { addon } = prepared();
    addon.failAt(
      'Drive.Files.create',
      'We are sorry, a server error occurred. Please wait a bit and try again.',
    );
    ask(addon, 'generate', {});
    expect(addon.sleeps()).toEqual([1000]);
  });

  test('an answer that got lost on the way is not taken for a failure: one file', () => {
    const { addon } = prepared();
    addon.failAt('Drive.Files.create', 'Internal error encountered. Please try again.', true);
    const { document } = ask(addon, 'generate', {});
    expect(addon.files().map(({ webViewLink }) => webViewLink)).toEqual([document.url]);
  });

  test.each([
    ['The user does not have sufficient permissions', 'no-permission'],
    ['Authorization is required to perform that action.', 'no-permission'],
    ['Service invoked too many times for one day: conversion.', 'quota'],
    ['Invalid argument', 'upload-failed'],
  ])('%s → %s, and nothing in the sheet changes', (message, code) => {
    const { workbook, addon } = prepared();
    const before = structuredClone(workbook);
    addon.failAt('Drive.Files.create', message);
    expect(addon.serve('generate', {}, 'ru')).toMatchObject({ ok: false, problem: { code } });
    expect(workbook).toEqual(before);
    expect(ask(addon, 'documentFile', {}).name).toMatch(/\.docx$/);
  });
});

describe('the template', () => {
  test('is handed out, kept in the workbook, used and removed', () => {
    const { addon } = prepared();
    const shell = ask(addon, 'templateShell', {});
    expect(ask(addon, 'saveTemplate', shell).name).toBe(shell.name);
    expect(ask(addon, 'templateState', {}).name).toBe(shell.name);
    ask(addon, 'generate', {});
    expect(ask(addon, 'removeTemplate', {}).name).toBeNull();
  });

  test('that cannot be filled is refused at once', () => {
    const { addon } = prepared();
    const reply = addon.serve(
      'saveTemplate',
      { name: 'x.docx', base64: btoa('не файл Word'.replace(/[^ -~]/g, 'x')) },
      'ru',
    );
    expect(reply).toMatchObject({ ok: false, problem: { code: 'template-broken' } });
    expect(ask(addon, 'templateState', {}).name).toBeNull();
  });
});
