import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import type { HostOptions } from '../services/options.ts';
import { type Addon, openAddonIn } from './addon.ts';
import type { AttachLocalHost } from './emulator.ts';
import { ownError } from './sourceMap.ts';

export interface NodeAddonOptions extends HostOptions {
  /** Folder with Code.js, *.html and appsscript.json: dist/addon. */
  addonDir: string;
  /** dist/host.js */
  hostFile: string;
}

/** Opens the built add-on on a workbook: a fresh context with the host in it, Code.js loaded by gas-local. */
export function openAddon({ addonDir, hostFile, ...options }: NodeAddonOptions): Addon {
  const folder = resolve(addonDir);
  // Made here because the host must be there first, as the services are on Google. gas-local takes a context
  // that exists as it is. Strings are never code in the add-on.
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: true } });
  vm.runInContext(readFileSync(hostFile, 'utf8'), context, { filename: resolve(hostFile) });
  const attach = (context as { attachLocalHost?: AttachLocalHost }).attachLocalHost;
  if (!attach) throw new Error(`Not a bundle of the local host: ${hostFile}`);
  const onlyCode = (file: string): boolean => resolve(file) === join(folder, 'Code.js');
  return openAddonIn(
    {
      attach,
      evaluate: () => gas.require(folder, context, { filter: onlyCode }),
      guard: (work) => {
        try {
          return work();
        } catch (error) {
          throw ownError(error, join(folder, 'Code.js'), join(folder, '..', 'maps', 'Code.js.map'));
        }
      },
    },
    { ...htmlAndZone(folder), ...options },
  );
}

/** What Google would take from the project's other files. */
function htmlAndZone(folder: string): Pick<HostOptions, 'html' | 'scriptTimeZone'> {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const html = Object.fromEntries(
    pages.map((name) => [basename(name, '.html'), readFileSync(join(folder, name), 'utf8')]),
  );
  const manifest = join(folder, 'appsscript.json');
  if (!existsSync(manifest)) return { html };
  const { timeZone } = JSON.parse(readFileSync(manifest, 'utf8')) as { timeZone?: string };
  return timeZone ? { html, scriptTimeZone: timeZone } : { html };
}
