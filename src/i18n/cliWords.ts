import type { PackageCliWords } from './cliPackage.ts';

type AboutFile = (path: string, detail: string) => string;

/** What the command line says. */
export interface CliWords {
  readonly usage: string;
  readonly problem: (message: string, remedy: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly badOption: (text: string) => string;
  readonly missingInput: string;
  readonly missingOut: string;
  readonly missingYear: string;
  readonly badDay: (text: string) => string;
  readonly badPort: (text: string) => string;
  readonly noFile: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly noRead: (path: string) => string;
  readonly noWrite: (path: string) => string;
  readonly outExists: (path: string) => string;
  readonly outIsInput: string;
  readonly notPlan: (path: string) => string;
  /** By the code of XlsxError. */
  readonly xlsx: Readonly<Record<string, AboutFile>>;
  /** By the code of ImportError. */
  readonly import: Readonly<Record<string, AboutFile>>;
  readonly otherFile: (path: string) => string;
  readonly nothingToChange: string;
  readonly wouldChange: string;
  readonly changed: string;
  readonly written: (path: string) => string;
  readonly imported: (rows: number) => string;
  readonly noFindings: string;
  readonly summary: (errors: number, warnings: number, notes: number) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly started: {
    readonly source: (path: string) => string;
    readonly book: (path: string, activities: number) => string;
    readonly document: (path: string) => string;
    readonly page: (url: string) => string;
  };
  /** The workbook was never prepared. */
  readonly notPrepared: (path: string) => string;
  readonly diff: {
    /** The workbook keeps no edition to compare with. */
    /** Editions in «Служебный» that cannot be read any more. */
    readonly unreadable: (count: number) => string;
    readonly noEdition: (path: string) => string;
    readonly badEdition: (id: string, known: string) => string;
    readonly same: string;
    readonly added: string;
    readonly removed: string;
    readonly moved: string;
    readonly renumbered: (rows: number) => string;
  };
  readonly rollover: {
    readonly done: (from: string, to: string, findings: number) => string;
  };
  readonly export: {
    readonly nothing: string;
    readonly nothingLinked: string;
    readonly network: (shown: number, unlinked: number) => string;
  };
  readonly package: PackageCliWords;
  readonly portTaken: (port: string) => string;
  readonly noBuild: string;
}
