import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { register } from './kinds.ts';
import { mismatch, type Signature } from './signature.ts';

/**
 * Methods of a Google class with the shapes of their arguments; null marks a plain property (an enumeration).
 * The table is the only list of what the host offers: a class implements exactly its keys.
 */
export type Signatures<T> = { readonly [K in keyof T]?: Signature | null };

/** One class of a Google service. The add-on never gets this object, only its guarded `self`. */
export abstract class Service<T extends object> {
  /** What the add-on holds. */
  readonly self: T;
  protected readonly host: Host;

  constructor(host: Host, name: string, signatures: Signatures<T>) {
    this.host = host;
    this.self = guarded<T>(this, host, name, signatures);
    register(this.self, name, this);
  }
}

type Work = (...args: unknown[]) => unknown;

/**
 * Lets through what stands in the table, counted and with arguments checked; everything else throws by name.
 * That makes the cast to the whole Google type honest.
 */
function guarded<T extends object>(target: object, host: Host, name: string, signatures: Signatures<T>): T {
  const table = new Map(Object.entries(signatures) as [string, Signature | null][]);
  return new Proxy({} as T, {
    get(_, key) {
      // Asked for by `await`, by printing and by comparison, never by an add-on.
      if (typeof key === 'symbol' || key === 'then' || key === 'constructor') return undefined;
      if (key === 'toString') return () => name;
      const signature = table.get(key);
      if (signature === undefined) return host.meter.watch(() => refuse(`${name}.${key}`));
      const member = (target as Record<string, unknown>)[key];
      if (signature === null) return member;
      return (...args: unknown[]) =>
        host.run(`${name}.${key}`, () => {
          const wrong = mismatch(`${name}.${key}`, signature, args);
          if (wrong) throw exception(wrong);
          return (member as Work).apply(target, args);
        });
    },
    set: (_, key) => refuse(`writing ${name}.${String(key)}`),
    deleteProperty: (_, key) => refuse(`deleting ${name}.${String(key)}`),
  });
}

function refuse(what: string): never {
  throw notHere(what);
}
