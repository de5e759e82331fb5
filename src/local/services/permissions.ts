import { exception } from './exception.ts';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const sheets = [scope('spreadsheets.currentonly'), scope('spreadsheets')];
const ui = [scope('script.container.ui')];
const drive = [scope('drive.file'), scope('drive')];

/** Which scopes a call needs, by the beginning of its name; any one of a line is enough (platform.md §3). */
const needs: readonly (readonly [prefix: string, scopes: readonly string[]])[] = [
  ['SpreadsheetApp.getUi', []],
  ['SpreadsheetApp.', sheets],
  ['Spreadsheet.', sheets],
  ['Sheet.', sheets],
  ['Range', sheets],
  ['Protection.', sheets],
  ['Filter.', sheets],
  ['Ui.showSidebar', ui],
  ['Ui.alert', ui],
  ['Ui.prompt', ui],
  ['Drive.', drive],
];

/** Menus, locale, logging and Utilities: all that works before the add-on is enabled (platform.md §4). */
const free = ['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Ui.createMenu', 'Session.getActiveUserLocale'];
const freeClasses = ['Menu', 'Logger', 'console', 'Utilities', 'Blob'];

/** LIMITED, as in a simple trigger: the open document, but no dialogs and no files. */
const beyondLimited = ['Ui.showSidebar', 'Ui.alert', 'Ui.prompt', 'Drive.'];

export function checkPermission(name: string, mode: AuthModeName, deniedScopes: readonly string[]): void {
  const scopes = needs.find(([prefix]) => name.startsWith(prefix))?.[1] ?? [];
  const wanted = scopes.length > 0 ? scopes.join(' || ') : 'full authorization';
  const refused =
    (mode === 'NONE' && !isFree(name)) ||
    (mode === 'LIMITED' && beyondLimited.some((prefix) => name.startsWith(prefix))) ||
    (scopes[0] !== undefined && deniedScopes.includes(scopes[0]));
  if (refused) {
    throw exception(`You do not have permission to call ${name}. Required permissions: ${wanted}`);
  }
}

function isFree(name: string): boolean {
  return free.includes(name) || freeClasses.includes(name.slice(0, name.indexOf('.')));
}
