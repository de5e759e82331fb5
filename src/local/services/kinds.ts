/**
 * What stands behind an object that the add-on holds: the name of its class or enumeration and, for a service,
 * the implementation that other services work with.
 */
interface Behind {
  kind: string;
  target: object;
}

const behind = new WeakMap<object, Behind>();

export function register(face: object, kind: string, target: object): void {
  behind.set(face, { kind, target });
}

/** «Range», «WrapStrategy» …; undefined when the value is none of ours. */
export function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? behind.get(value)?.kind : undefined;
}

/** The implementation behind a face. The guard has checked the kind before, so the cast is safe. */
export function targetOf<T extends object>(face: object): T {
  return behind.get(face)!.target as T;
}
