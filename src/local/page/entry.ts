import { gunzipSync } from 'fflate';
import type { CreateHost, PageParts } from './host.ts';
import { startPage } from './main.ts';

interface Embedded extends Omit<PageParts, 'sample'> {
  sample: { name: string; base64: string } | null;
}

/** Starts the page with what the build has put into it (build.mjs). */
export function boot(createHost: CreateHost): Promise<void> {
  const { sample, ...texts } = JSON.parse(textOf('parts')) as Embedded;
  // Read now: the page replaces the body.
  const engine = textOf('engine');
  const parts: PageParts = {
    ...texts,
    sample: sample && { name: sample.name, bytes: bytesOf(sample.base64) },
  };
  return startPage(createHost, parts, () => gunzipSync(bytesOf(engine)));
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
