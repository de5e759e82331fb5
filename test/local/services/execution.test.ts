import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAddon } from '../../../src/local/host/runInNode.ts';
import { hostText, openCode, openScript, workbookOf } from './open.ts';

const menu = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu()
      .addItem('Проверить план', 'check').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('Панель', 'panel')).addToUi();
    if (e.authMode !== ScriptApp.AuthMode.NONE) e.source.toast('готово');
  }
  function check() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('проверено'); }
  function panel() {
    var page = HtmlService.createTemplateFromFile('sidebar');
    page.who = '<b>';
    SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('План'));
  }`;

describe('AuthMode (platform.md §4)', () => {
  it('NONE lets the menu be built', () => {
    const addon = openCode(menu);
    addon.call('onOpen', { authMode: 'NONE' });
    expect(addon.menu()).toEqual([
      {
        title: 'Сетевой план',
        entries: [
          { label: 'Проверить план', run: 'check' },
          'separator',
          { title: 'Ещё', entries: [{ label: 'Панель', run: 'panel' }] },
        ],
      },
    ]);
  });

  it.each([
    ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ["HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ['Drive.Files.list()', 'Drive.Files.list'],
    ["SpreadsheetApp.getUi().alert('')", 'Ui.alert'],
  ])('NONE refuses %s', (code, method) => {
    const addon = openCode(`function onOpen() { ${code}; }`);
    const open = () => addon.call('onOpen', { authMode: 'NONE' });
    expect(open).toThrow(`You do not have permission to call ${method}. Required permissions:`);
  });

  it('NONE lets locale, Utilities and logging through', () => {
    const lines: string[] = [];
    const addon = openCode(
      `function onOpen() {
         Logger.log('%s!', Session.getActiveUserLocale());
         console.warn(Utilities.formatDate(new Date(0), 'UTC', 'yyyy'));
       }`,
      { onLog: (level, text) => lines.push(`${level} ${text}`) },
    );
    addon.call('onOpen', { authMode: 'NONE' });
    expect(lines).toEqual(['log ru!', 'warn 1970']);
  });

  it('LIMITED opens the document and no dialog', () => {
    const toasts: string[] = [];
    const addon = openCode(menu, { onToast: ({ text }) => toasts.push(text) });
    addon.call('onOpen');
    expect(toasts).toEqual(['готово']);
    const dialog = openCode(`function onOpen() { SpreadsheetApp.getUi().alert('x'); }`);
    expect(() => dialog.call('onOpen')).toThrow('You do not have permission to call Ui.alert');
  });

  it('nothing may be done while the script is being loaded', () => {
    const load = () => openCode('var tab = SpreadsheetApp.getActive(); function onOpen() {}');
    expect(load).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
  });

  it('a scope that the user has unticked is missing', () => {
    const scope = 'https://www.googleapis.com/auth/drive.file';
    const addon = openCode(
      `var scopes = ['${scope}'];
       function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes)
         .getAuthorizationStatus()); }
       function list() { return Drive.Files.list(); }
       function require() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); }`,
      { deniedScopes: [scope] },
    );
    expect(addon.rpc('status')).toBe('REQUIRED');
    expect(() => addon.rpc('list')).toThrow('You do not have permission to call Drive.Files.list');
    expect(() => addon.rpc('require')).toThrow('Authorization is required');
  });
});

describe('an execution', () => {
  it('starts from a menu item by its label', () => {
    const workbook = workbookOf([]);
    const addon = openCode(menu, { workbook, html: { sidebar: '<p><?= who ?><?!= who ?></p>' } });
    addon.call('onOpen', { authMode: 'NONE' });
    addon.click('Проверить план');
    expect(workbook.sheets[0]!.rows[0]![0]!.value).toBe('проверено');
    addon.click('Панель');
    expect(addon.sidebar()).toEqual({ title: 'План', html: '<p>&lt;b&gt;<b></p>' });
    expect(() => addon.click('Нет такого')).toThrow('No menu item «Нет такого»');
  });

  it('finds the globals of Code.js fresh, as on Google', () => {
    const addon = openCode('var times = 0; function next() { times += 1; return times; }');
    expect([addon.rpc('next'), addon.rpc('next')]).toEqual([1, 1]);
  });

  it('reads nothing but Code.js, and the time zone of the manifest', () => {
    const addonDir = mkdtempSync(join(tmpdir(), 'network-plan-only-'));
    const hostFile = `${addonDir}.host.js`;
    const code = 'function ok() { return [typeof other, Session.getScriptTimeZone()]; }';
    writeFileSync(join(addonDir, 'Code.js'), code);
    writeFileSync(join(addonDir, 'Other.js'), 'var other = 1;');
    writeFileSync(join(addonDir, 'appsscript.json'), '{"timeZone": "Asia/Yekaterinburg"}');
    writeFileSync(hostFile, hostText);
    const addon = openAddon({ addonDir, hostFile, workbook: workbookOf([]) });
    expect(addon.rpc('ok')).toEqual(['undefined', 'Asia/Yekaterinburg']);
  });

  it('is synchronous', () => {
    const addon = openCode('async function later() { return 1; }');
    expect(() => addon.rpc('later')).toThrow('Not in the local host: an asynchronous entry function: later');
  });

  it('answers to a person’s edit', () => {
    const workbook = workbookOf([]);
    const addon = openCode(
      `function onEdit(e) { e.range.offset(0, 1).setValue(e.value + ' ' + e.authMode); }`,
      { workbook },
    );
    addon.fireEdit({ tab: 'Лист1', a1: 'B2', value: 'да' });
    expect(workbook.sheets[0]!.rows[1]![2]!.value).toBe('да LIMITED');
  });

  it('tells errors as errors of the caller’s realm', () => {
    const addon = openCode('function fail() { throw new TypeError("нет"); }');
    try {
      addon.rpc('fail');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ name: 'TypeError', message: 'нет' });
      expect((error as Error).stack).toMatch(/Code\.js:1:/);
    }
  });
});

describe('google.script.run (platform.md §5)', () => {
  it.each([
    ['new Date(0)', 'the result of script is Date'],
    ['[[1, new Date(0)]]', 'the result of script[0][1] is Date'],
    ['({ a: undefined })', 'the result of script.a is Undefined'],
    ['new Map()', 'is Map'],
    ['sheet', 'is Sheet'],
  ])('refuses to carry %s', (value, message) => {
    expect(() => openScript(`return ${value};`).rpc('script')).toThrow(message);
  });

  it('refuses a Date on the way in', () => {
    expect(() => openScript('').rpc('script', { day: new Date(0) })).toThrow('script[0].day is Date');
  });

  it('does not see functions whose name ends in «_», nor methods', () => {
    const addon = openCode('function secret_() {} var App = { run: function () {} };');
    expect(() => addon.rpc('secret_')).toThrow('Script function not found: secret_');
    expect(() => addon.rpc('App.run')).toThrow('Script function not found: App.run');
  });

  it('carries requests of the sidebar as JSON both ways', () => {
    const addon = openCode(
      `function serve(text) { var call = JSON.parse(text);
         return JSON.stringify({ ok: true, value: [call.method, call.input, call.language] }); }`,
    );
    const input = { today: '2026-09-01' };
    expect(addon.serve('check', input, 'ru')).toEqual({ ok: true, value: ['check', input, 'ru'] });
  });
});
