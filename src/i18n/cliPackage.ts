/** What the command `package` says. */
export interface PackageCliWords {
  readonly notFolder: (path: string) => string;
  readonly unknownKind: (name: string, kinds: readonly string[]) => string;
  readonly badPeriod: (text: string) => string;
  /** Nothing to make, with the reasons by kind. */
  readonly nothing: (reasons: readonly string[]) => string;
  readonly reason: (kind: string, why: string) => string;
  readonly kept: (file: string) => string;
  readonly failed: (message: string) => string;
  readonly summary: (counts: { written: number; same: number; kept: number; failed: number }) => string;
}
