import type { HostOptions } from '../services/options.ts';
import { type Addon, openAddonIn } from './addon.ts';
import type { AttachLocalHost } from './emulator.ts';

export interface PageAddonOptions extends HostOptions {
  /** Text of dist/addon/Code.js. */
  code: string;
  /** Text of dist/host.js. */
  host: string;
  /** For a page whose content security policy asks for one. */
  nonce?: string;
}

/**
 * The same in a browser: an empty hidden frame is the fresh realm, and both texts run there as classic scripts,
 * so that the functions of Code.js become properties of the frame's window, as gas-local makes them properties
 * of its context. The frame has this page's origin and policy and asks the network for nothing.
 */
export function openAddonInPage({
  code,
  host,
  nonce,
  ...options
}: PageAddonOptions): Addon & { close(): void } {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'add-on';
  document.body.append(frame);
  const realm = frame.contentWindow as (Window & { attachLocalHost?: AttachLocalHost }) | null;
  const inside = frame.contentDocument;
  if (!realm || !inside) throw new Error('No frame could be made for the add-on.');
  // Firefox would otherwise replace the first empty document, and all that was put there, a moment later.
  inside.open();
  inside.write('<!doctype html><title>add-on</title>');
  inside.close();

  const evaluate = (text: string): void => {
    let failure: unknown = null;
    realm.onerror = (message, _file, line, column, error) => {
      failure = error ?? new Error(`${message} (${line}:${column})`);
      return true;
    };
    const script = inside.createElement('script');
    if (nonce) script.nonce = nonce;
    script.textContent = text;
    inside.documentElement.append(script);
    script.remove();
    realm.onerror = null;
    if (failure) throw failure;
  };
  evaluate(host);
  const attach = realm.attachLocalHost;
  if (!attach) throw new Error('The local host did not start: does the page allow inline scripts?');
  const addon = openAddonIn({ attach, evaluate: () => evaluate(code), guard: ownErrors }, options);
  return { ...addon, close: () => frame.remove() };
}

/** An error of the frame as one of this page. */
function ownErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { name, message, stack } = error as Partial<Error>;
    const own = new Error(message ?? String(error));
    own.name = name ?? 'Error';
    if (stack) own.stack = stack;
    throw own;
  }
}
