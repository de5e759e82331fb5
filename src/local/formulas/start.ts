import start, { initSync } from '@ironcalc/wasm';

let started: Promise<void> | null = null;
let ready = false;

export function isEngineStarted(): boolean {
  return ready;
}

/** Compiles aside from the main thread; in the page, where a synchronous start takes up to 1.5 s. */
export function startEngine(wasm: () => Uint8Array): Promise<void> {
  started ??= start({ module_or_path: wasm() as BufferSource }).then(() => {
    ready = true;
  });
  return started;
}

export function startEngineNow(wasm: Uint8Array): void {
  if (!ready) initSync({ module: wasm as BufferSource });
  ready = true;
}
