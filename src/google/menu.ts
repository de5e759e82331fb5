import { check } from '../app/check.ts';
import { describeProblem } from '../app/describeProblem.ts';
import { generate } from '../app/generate.ts';
import { previewStructure, structure } from '../app/structure.ts';
import { WORDS } from '../i18n/index.ts';
import { languageOf } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { openPorts } from './ports.ts';

const words = (): Words => WORDS[languageOf(Session.getActiveUserLocale())];

/**
 * Builds a constant menu and touches nothing that AuthMode.NONE forbids: any other call here would make the menu
 * disappear. Session is allowed there and tells the language.
 */
export function showMenu(): void {
  const { menu } = words().app;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.prepare, 'menuPrepare')
    .addItem(menu.check, 'menuCheck')
    .addItem(menu.generate, 'menuGenerate')
    .addItem(menu.panel, 'menuPanel')
    .addToUi();
}

/** Runs a menu item; a problem is shown as one sentence and its way out. */
function run(action: (words: Words) => string | null): void {
  const ui = SpreadsheetApp.getUi();
  let text: string | null;
  try {
    text = action(words());
  } catch (error) {
    const { message, remedy } = describeProblem(error, words());
    text = `${message} ${remedy}`;
  }
  if (text) ui.alert(text);
}

/** Shows the list of changes first. The lock is taken after the answer: it would not survive the dialog. */
export function menuPrepare(): void {
  run((words) => {
    const ports = openPorts();
    const { changes, notes, fingerprint } = previewStructure(ports, {}, words);
    const { dialog } = words.app;
    if (changes.length === 0) return [dialog.nothingToPrepare, ...notes].join('\n');
    const ui = SpreadsheetApp.getUi();
    const list = changes.map(({ tab, text }) => `${tab}: ${text}`);
    const answer = ui.alert(
      words.app.menu.prepare,
      [...list, ...notes, '', dialog.applyQuestion].join('\n'),
      ui.ButtonSet.OK_CANCEL,
    );
    if (answer !== ui.Button.OK) return null;
    structure(ports, { fingerprint }, words);
    return dialog.prepared;
  });
}

export function menuCheck(): void {
  run((words) => {
    const { findings } = check(openPorts(), {}, words);
    const count = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity && !finding.decision).length;
    return words.app.dialog.checked(count('error'), count('warning'), count('note'));
  });
}

export function menuGenerate(): void {
  run((words) => {
    const { document } = generate(openPorts(), {}, words);
    return `${words.app.dialog.generated(document.name)}\n${document.url}`;
  });
}

export function menuPanel(): void {
  run((words) => {
    showPanel(words);
    return null;
  });
}

/** The panel starts in the language of the account: the page holds a place for what it has to know (sidebar/boot.ts). */
function showPanel({ app }: Words): void {
  const language = languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = page.split('"__BOOT__"').join(JSON.stringify({ language, view: 'overview' }));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(app.menu.panel));
}
