import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';

/** What the outer world gives to the services. Works in Node and in a page: no files, no DOM. */
export interface HostOptions {
  /** Taken by reference: the services change this very object. */
  workbook: Workbook;
  /** Name of the file, as `Spreadsheet.getName` tells it. */
  title?: string;
  /** Where the workbook can be opened, for `Spreadsheet.getUrl`. */
  url?: string;
  /** Heading of `createAddonMenu`. */
  addonName?: string;
  /** HTML files of the add-on by name, without «.html». */
  html?: Readonly<Record<string, string>>;
  /** Time zone of appsscript.json; it need not be the workbook's. */
  scriptTimeZone?: string;
  /** Language of the account: «ru». */
  userLocale?: string;
  /** Milliseconds since 1970; absent = the real clock. */
  now?(): number;
  /** Scopes that the user has unticked in the consent dialog, as full addresses. */
  deniedScopes?: readonly string[];
  /** Answers `Ui.alert` and `Ui.prompt`; without it a dialog is an error. */
  answer?(dialog: Dialog): Answer;
  /** A file was created or got new content. The address returned becomes its `webViewLink`. */
  onFile?(file: DriveFile): string | undefined;
  onSidebar?(sidebar: Sidebar): void;
  onToast?(toast: Toast): void;
  onLog?(level: LogLevel, text: string): void;
  /** A tab or a range was brought into view. */
  onSelect?(sheet: Sheet, area: Area): void;
  /** Values were written and are about to be read: time to calculate formulas. */
  onRecalculate?(): void;
}

export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  /** Of a prompt. */
  text?: string;
}

export interface DriveFile {
  id: string;
  name: string;
  /** A Google type when the content was converted. */
  mimeType: string;
  appProperties: Record<string, string>;
  /** What was uploaded, before any conversion. */
  bytes: Uint8Array;
  mediaType: string;
  webViewLink: string;
  /** Lies in the bin; only a person can put it there. */
  trashed: boolean;
}

export interface Sidebar {
  title: string;
  html: string;
}

export interface Toast {
  text: string;
  title: string;
}

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export interface MenuItem {
  label: string;
  /** Name of a top-level function. */
  run: string;
}

export type MenuEntry = MenuItem | 'separator' | Menu;

export interface Menu {
  title: string;
  entries: MenuEntry[];
}
