/**
 * Entry of dist/host.js, one script that is evaluated inside the same fresh realm as the built add-on, so that
 * both share Array, Date and Error. It leaves one function on the global, `attachLocalHost`, which takes the
 * workbook, puts the services of Apps Script there and takes itself away.
 */

import { DriveService } from '../services/drive.ts';
import { Host } from '../services/host.ts';
import { HtmlFilesService } from '../services/htmlService.ts';
import { LocksService } from '../services/lockService.ts';
import { ConsoleService, LoggerService } from '../services/logging.ts';
import type { HostOptions } from '../services/options.ts';
import { ScriptAppService } from '../services/scriptApp.ts';
import { SessionService } from '../services/session.ts';
import { SpreadsheetAppService } from '../services/spreadsheetApp.ts';
import { UtilitiesService } from '../services/utilities.ts';
import { controlOf, type HostControl } from './control.ts';
import { impoverish, setClock } from './realm.ts';

export type AttachLocalHost = (options: HostOptions) => HostControl;

const realm = globalThis as unknown as Record<string, unknown>;

const attachLocalHost: AttachLocalHost = (options) => {
  delete realm.attachLocalHost;
  impoverish(realm);
  if (options.now) setClock(realm, () => options.now!());
  const host = new Host(options);
  Object.assign(realm, {
    SpreadsheetApp: new SpreadsheetAppService(host).self,
    LockService: new LocksService(host).self,
    HtmlService: new HtmlFilesService(host).self,
    Utilities: new UtilitiesService(host).self,
    Drive: new DriveService(host).self,
    Session: new SessionService(host).self,
    ScriptApp: new ScriptAppService(host).self,
    Logger: new LoggerService(host).self,
    console: new ConsoleService(host).self,
  });
  return controlOf(host, realm);
};

realm.attachLocalHost = attachLocalHost;
