/** The real desktop app: it starts, shows the window with the backend behind it, and ends. Needs Electron's runtime and a display. */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { findRuntime } from '../../electron/find-runtime.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const { platform, env } = process;
const display =
  platform !== 'linux' || env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;

/** Runs of the tests count what is skipped; why is said here. */
function skip(context: TestContext, why: string): void {
  process.stderr.write(`Skipped: the real desktop app is not tested, because ${why}.\n`);
  context.skip(why);
}

test('the desktop app shows its window, guarded, over the port to its own process', async (context) => {
  const executablePath = findRuntime(folder);
  if (executablePath === null) return skip(context, 'Electron’s runtime is not here');
  if (!display) return skip(context, 'there is no display');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await electron.launch({
    executablePath,
    args: [...sandbox, join(root, 'out/main/main.js'), `--data=${temporaryDirectory()}`],
  });
  onTestFinished(() => app.close());
  const window = await app.firstWindow();
  await window
    .getByText(/sample/i)
    .first()
    .waitFor();
  expect(new URL(window.url()).protocol).toBe('parallax:');
  expect(await window.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
    'undefined',
  );
  for (const address of ['https://example.org/', 'parallax://evil/', 'file:///']) {
    await window.evaluate((to) => globalThis.location.assign(to), address);
    expect(window.url()).toMatch(/^parallax:\/\/app\//);
  }
  expect(await window.evaluate(() => globalThis.open('file:///'))).toBeNull();
  expect(app.windows()).toHaveLength(1);
}, 120_000);
