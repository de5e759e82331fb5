import { serve as answer } from './app/serve.ts';
import { followEdit } from './google/edit.ts';
import { menuCheck, menuGenerate, menuPanel, menuPrepare, showMenu } from './google/menu.ts';
import { openPorts } from './google/ports.ts';
import { runSelfCheck } from './google/selfCheck.ts';

/**
 * What Apps Script calls. The build writes a top-level stub for each name exported here, because menus, triggers
 * and google.script.run see top-level functions only. Nothing runs at load time.
 */
export const onOpen = (): void => showMenu();

export const onInstall = (): void => showMenu();

/** Simple trigger. */
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => followEdit(event);

export const serve = (request: string): string =>
  answer(request, openPorts, () => Session.getActiveUserLocale());

/** For a person at the script editor: what only a real account can show. */
export const selfCheck = (): string => runSelfCheck();

export { menuCheck, menuGenerate, menuPanel, menuPrepare };
