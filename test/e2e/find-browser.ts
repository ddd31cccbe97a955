/** Finds a Chromium for the browser's tests, or installs one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const places = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser that is there: the one named in PARALLAX_BROWSER, Playwright's own, or the system's; null for none. */
export function findBrowser(): string | null {
  const named = process.env.PARALLAX_BROWSER;
  if (named) {
    if (!existsSync(named))
      throw new Error(`PARALLAX_BROWSER names ${named}, and there is no such file.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );
  return [chromium.executablePath(), ...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`; where there is none, installs Playwright's, else Debian's when run as root. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  installPlaywrightChromium();
  if (!findBrowser()) installDebianChromium();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install Chromium or Google Chrome, or set PARALLAX_BROWSER to the path of one, and run the tests again.',
  );
}

function installPlaywrightChromium(): void {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
}

function installDebianChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: environment,
    });
  } catch {
    // The caller looks again and says what to do.
  }
}

/** Chromium has no sandbox for root. */
export const browserArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
