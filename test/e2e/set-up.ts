/** Before the browser's tests: there is a browser, and the window is built. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { findBrowser, needBrowser } from './find-browser.ts';

export default async function setUp(): Promise<void> {
  if (findBrowser() === null) {
    // The configuration was read before there was a browser; what it launches is named by this.
    process.env.PARALLAX_BROWSER = needBrowser();
  }
  const root = resolve(import.meta.dirname, '../..');
  if (existsSync(resolve(root, 'out/renderer/index.html'))) return;
  await build({ configFile: resolve(root, 'vite.renderer.config.ts'), logLevel: 'warn' });
}
