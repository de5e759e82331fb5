import type { Call, Method, Reply } from '../../app/api.ts';
import type { HostOptions } from '../services/options.ts';
import type { AuthModeName } from '../services/permissions.ts';
import type { HostControl } from './control.ts';
import type { AttachLocalHost } from './emulator.ts';
import { checkPlain } from './plain.ts';

/** The built add-on, open on a workbook. All that it gives are values of the caller's own realm. */
export interface Addon extends Omit<HostControl, 'trigger' | 'rpc'> {
  /** A simple trigger: `call('onOpen', { authMode: 'NONE' })`. Without a mode it is LIMITED, as on Google. */
  call(name: string, event?: { authMode?: AuthModeName }): void;
  /** The sidebar's one server function, `serve(request: string): string`. */
  serve<M extends Method>(method: M, input: Call<M>['input'], language?: 'ru' | 'en'): Reply<M>;
  /** `google.script.run[name](...args)`. */
  rpc(name: string, ...args: unknown[]): unknown;
}

/** What a loader must bring: a realm with the host in it. */
export interface Realm {
  attach: AttachLocalHost;
  /** Evaluates Code.js anew: on Google no global survives from one execution to the next. */
  evaluate(): void;
  /** Runs something that may throw errors of the realm. */
  guard<T>(work: () => T): T;
}

export function openAddonIn(realm: Realm, options: HostOptions): Addon {
  const control = realm.attach(ownValues(options));
  const run = <T>(work: () => T): T =>
    realm.guard(() => {
      realm.evaluate();
      return work();
    });
  const own = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const rpc = (name: string, ...args: unknown[]): unknown => {
    checkPlain(args, `the arguments of ${name}`);
    return JSON.parse(run(() => control.rpc(name, JSON.stringify(args))));
  };
  realm.guard(() => realm.evaluate());

  return {
    call: (name, { authMode = 'LIMITED' } = {}) => run(() => control.trigger(name, authMode)),
    click: (label) => run(() => control.click(label)),
    rpc,
    serve: <M extends Method>(method: M, input: Call<M>['input'], language?: 'ru' | 'en') => {
      const request = { method, input, ...(language ? { language } : {}) };
      return JSON.parse(String(rpc('serve', JSON.stringify(request)))) as Reply<M>;
    },
    fireEdit: (edit) => run(() => control.fireEdit(edit)),

    counts: () => own(control.counts()),
    resetCounts: () => control.resetCounts(),
    failAt: (at, message, after, times) => control.failAt(at, message, after, times),
    cutAt: (at, after) => control.cutAt(at, after),
    refused: () => own(control.refused()),

    menu: () => own(control.menu()),
    sidebar: () => own(control.sidebar()),
    files: () => Array.from(control.files(), ownFile),
    selection: () => own(control.selection()),
    sleeps: () => own(control.sleeps()),
    lockByOthers: (held) => control.lockByOthers(held),
  };
}

type File = ReturnType<HostControl['files']>[number];

/** Bytes of another realm are no `Uint8Array` here. */
function ownFile(file: File): File {
  return { ...file, appProperties: { ...file.appProperties }, bytes: Uint8Array.from(file.bytes) };
}

function ownValues(options: HostOptions): HostOptions {
  if (!options.onFile) return options;
  return { ...options, onFile: (file) => options.onFile!(ownFile(file)) };
}
