import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The sidebar as the text of one html page: style and script inside, nothing loaded from elsewhere.
 * The host puts its `Boot` in the place of `"__BOOT__"` (see boot.ts).
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function buildSidebar({ minify = true } = {}) {
  const page = await readFile(join(here, 'page.html'), 'utf8');
  const [css, js] = await Promise.all([bundle('style/style.css', minify), bundle('main.tsx', minify)]);
  // A replacer function, since «$&» in the bundle would mean something in a replacement text.
  return page
    .replace('/*css*/', () => css.replaceAll('</style', '<\\/style'))
    .replace('/*js*/', () => js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'));
}

async function bundle(entry, minify) {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    minify,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // HtmlService takes «//» inside a template literal for a comment (enuchi/React-Google-Apps-Script#157).
    supported: { 'template-literal': false },
  });
  return outputFiles[0].text.trim();
}
