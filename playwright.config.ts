/** How the browser's tests run: the real window over the real backend, in a real Chromium. */
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './test/e2e/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/set-up.ts',
  snapshotPathTemplate: '{testDir}/layout/{arg}{ext}',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
});
