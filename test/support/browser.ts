import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * A real Chromium for the tests: `$CHROME`, else one that the system has, else the one of npm
 * (`@sparticuz/chromium`), so that a fresh machine needs no apt. `CHROME=` (empty) takes the one of npm. The caller
 * closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME ?? systemBrowsers.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: rootArgs });
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch(await npmBrowser());
  return chromium.launch({ channel: 'chrome' });
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** Containers run as root, where Chromium refuses its sandbox; /dev/shm is small there. */
const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/**
 * The package unpacks itself into the temp folder and takes a half-unpacked file for a whole one. Test files run
 * side by side, so each unpacks into a folder of its own and the first to finish gives it the common name.
 */
async function npmBrowser(): Promise<LaunchOptions> {
  const home = join(tmpdir(), 'network-plan-chromium-147.0.0');
  if (!existsSync(home)) {
    const fresh = await mkdtemp(`${home}-`);
    await unpackInto(fresh);
    // The package's own list names fixed folders of a Lambda; the machine may have no Cyrillic font at all.
    await writeFile(
      join(fresh, 'fonts.conf'),
      `<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
    );
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return {
    executablePath: join(home, 'chromium'),
    // One process crashes when a page closes (what the package asks for suits Lambda only).
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: home,
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  // The name of a runtime makes the package bring libnss3 and its like along.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: npmChromium } = await import('@sparticuz/chromium');
    await npmChromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
