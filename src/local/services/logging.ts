import type { Host } from './host.ts';
import type { LogLevel } from './options.ts';
import { Service, type Signatures } from './service.ts';

type GLogger = GoogleAppsScript.Base.Logger;

export class LoggerService extends Service<GLogger> implements Pick<GLogger, 'log'> {
  constructor(host: Host) {
    super(host, 'Logger', { log: 'any any? any? any?' });
  }

  log(...parts: unknown[]): GLogger {
    write(this.host, 'log', parts);
    return this.self;
  }
}

type Console = Record<LogLevel, (...parts: unknown[]) => void>;

const many = 'any any? any? any? any? any? any? any?';
const signatures: Signatures<Console> = { log: many, info: many, warn: many, error: many };

/** `console` of Apps Script writes to the cloud log: a call of a service like any other. */
export class ConsoleService extends Service<Console> implements Console {
  constructor(host: Host) {
    super(host, 'console', signatures);
  }

  log(...parts: unknown[]): void {
    write(this.host, 'log', parts);
  }

  info(...parts: unknown[]): void {
    write(this.host, 'info', parts);
  }

  warn(...parts: unknown[]): void {
    write(this.host, 'warn', parts);
  }

  error(...parts: unknown[]): void {
    write(this.host, 'error', parts);
  }
}

/** «%s» and «%d» take the next value; whatever is left over follows after a space. */
function write(host: Host, level: LogLevel, [first, ...rest]: unknown[]): void {
  const values = rest.map(printed);
  const text =
    typeof first === 'string' ? first.replace(/%[sdjo]/g, (sign) => values.shift() ?? sign) : printed(first);
  host.options.onLog?.(level, [text, ...values].join(' '));
}

function printed(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
