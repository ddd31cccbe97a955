/** `npm start` where Electron cannot open a window, and what it builds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findRuntime } from '../../electron/find-runtime.ts';
import { newestChange } from '../../electron/newest-change.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const root = resolve(import.meta.dirname, '../..');
/** Only Linux can be without a display. */
const asked = process.platform === 'linux' ? [] : ['--web'];

test('without a display it says so in one line and serves the same app', async () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [join(root, 'electron/start.ts'), ...asked, '--data', temporaryDirectory()],
    { env: { ...env, PATH: '' } },
  );
  onTestFinished(() => void child.kill());
  let told = '';
  child.stderr.on('data', (piece) => {
    told += piece;
  });
  let printed = '';
  child.stdout.on('data', (piece) => {
    printed += piece;
  });
  await expect
    .poll(() => printed, { timeout: 100_000 })
    .toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=\S+/);
  expect(told.split('\n').filter((line) => line.includes('Electron'))).toHaveLength(1);
  const address = /http:\S+/u.exec(printed)?.[0] ?? '';
  expect(await (await fetch(address)).text()).toContain('<title>Parallax</title>');
  child.kill('SIGTERM');
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
}, 120_000);

test('a runtime counts only where its program is', () => {
  const folder = temporaryDirectory();
  expect(findRuntime(folder)).toBeNull();
  writeFileSync(join(folder, 'path.txt'), 'electron');
  expect(findRuntime(folder)).toBeNull();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'electron'), '');
  expect(findRuntime(folder)).toBe(join(folder, 'dist', 'electron'));
});

test('the newest change is found at any depth', () => {
  const folder = temporaryDirectory();
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  for (const [file, second] of [
    ['one.ts', 1000],
    ['a/b/two.ts', 3000],
    ['a/three.ts', 2000],
  ] as const) {
    writeFileSync(join(folder, file), '');
    utimesSync(join(folder, file), second, second);
  }
  expect(newestChange([folder])).toBe(3_000_000);
  expect(newestChange([join(folder, 'a/three.ts'), join(folder, 'none')])).toBe(2_000_000);
  expect(newestChange([join(folder, 'none')])).toBe(0);
});
