/** Ends a command with one clear line on standard error and exit status 2; nothing half-written stays. */
export class Failure extends Error {}
