import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Windows 7 and 8 end at Chromium 109. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The whole page as one HTML text: it works from a server and by double click alike, and asks for nothing.
 *
 * - code: text of the built add-on, dist/addon/Code.js
 * - host: text of dist/host.js
 * - sidebarHtml: text of dist/addon/sidebar.html
 * - sample: {name, bytes} of the .xlsx that a first visitor sees, or null
 *
 * - createHost: path of a module that exports another `createHost` (see host.ts), for tests
 * @param {{code: string, host: string, sidebarHtml: string, sample?: {name: string, bytes: Uint8Array} | null, minify?: boolean, createHost?: string}} options
 * @returns {Promise<string>}
 */
export async function buildPage({
  code,
  host,
  sidebarHtml,
  sample = null,
  minify = true,
  createHost = resolve(here, 'addonHost.ts'),
}) {
  const [script, style, shim, engine] = await Promise.all([
    bundle(createHost, minify),
    styleText(minify),
    shimText(),
    engineText(),
  ]);
  const parts = {
    code: withoutCarriageReturns(code),
    host: withoutCarriageReturns(host),
    sidebarHtml: withoutCarriageReturns(sidebarHtml),
    sample: sample && { name: sample.name, base64: Buffer.from(sample.bytes).toString('base64') },
  };
  const policy = policyFor([script, parts.code, parts.host, shim, ...scriptsIn(parts.sidebarHtml)]);
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Сетевой план</title>
<link rel="icon" href="${favicon}">
<style>${style}</style>
</head>
<body>
<main class="starting"><p>Открываю…</p><noscript><p>Страница работает со включённым JavaScript.</p></noscript></main>
<script type="application/json" id="parts">${JSON.stringify(parts).replace(/</g, '\\u003c')}</script>
<script type="application/octet-stream" id="engine">${engine}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Scripts run only if their text is one of these; nothing is fetched from anywhere, whatever a file or a cell says. */
function policyFor(scripts) {
  const hashes = [...new Set(scripts)].map((text) => `'sha256-${sha256(text)}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

async function bundle(createHost, minify) {
  const result = await build({
    stdin: {
      contents: `import { createHost } from ${JSON.stringify(resolve(createHost))};
import { boot } from ${JSON.stringify(resolve(here, 'entry.ts'))};
boot(createHost).catch((error) => { console.error(error); document.body.textContent = String(error); });`,
      resolveDir: here,
    },
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    // The engine gets its bytes from the page and never looks for them by address.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  // «</script» inside a string would end the element.
  return withoutCarriageReturns(result.outputFiles[0].text)
    .trim()
    .replace(/<\/script/gi, '<\\/script');
}

async function styleText(minify) {
  const result = await build({
    entryPoints: [resolve(here, 'page.css')],
    write: false,
    minify,
    bundle: true,
    target,
    charset: 'utf8',
  });
  return result.outputFiles[0].text;
}

async function shimText() {
  const result = await build({
    entryPoints: [resolve(here, 'shell/sidebarShim.ts')],
    write: false,
    format: 'esm',
  });
  const { sidebarShim } = await import(
    `data:text/javascript,${encodeURIComponent(result.outputFiles[0].text)}`
  );
  return sidebarShim;
}

/** 2 MB of wasm, 0.9 MB as it stands in the page; unpacked by fflate when the first formula needs it. */
async function engineText() {
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  return gzipSync(await readFile(path), { level: 9 }).toString('base64');
}

/** Texts of the scripts that a browser would run. */
function scriptsIn(html) {
  const found = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi);
  return [...found]
    .filter(([, attributes]) => !/\btype\s*=\s*["']?(?!module|text\/javascript)/i.test(attributes))
    .map(([, , text]) => text);
}

/** The parser of HTML drops them, and the hash is that of what it leaves. */
function withoutCarriageReturns(text) {
  return text.replace(/\r\n?/g, '\n');
}

function sha256(text) {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2a5bd7"/><path d="M7 9h18v14H7zM7 14h18M14 14v9" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`;
