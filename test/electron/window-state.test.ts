/** The window comes back where it was, and never out of reach. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitToDisplays, readWindowState, saveWindowState } from '../../electron/window-state.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const bounds = { x: 200, y: 100, width: 1300, height: 800 };

test('what was saved is read back', () => {
  const path = join(temporaryDirectory(), 'window.json');
  saveWindowState(path, { bounds, maximized: true, theme: 'dark' });
  expect(readWindowState(path)).toEqual({ bounds, maximized: true, theme: 'dark' });
});

test.each(['', '{', 'null', '{"bounds":{"x":"left"},"theme":"blue"}', '[]'])(
  '%j is no reason not to start',
  (kept) => {
    const path = join(temporaryDirectory(), 'window.json');
    writeFileSync(path, kept);
    expect(readWindowState(path)).toEqual({ bounds: null, maximized: false, theme: 'system' });
  },
);

test('a first window fits its display and is large enough for three panes', () => {
  expect(fitToDisplays(null, [screen])).toEqual({ width: 1440, height: 900 });
  expect(fitToDisplays(null, [{ ...screen, width: 1280, height: 720 }])).toEqual({
    width: 1280,
    height: 720,
  });
  expect(fitToDisplays(null, [{ ...screen, width: 800, height: 600 }])).toEqual({
    width: 1024,
    height: 640,
  });
});

test('a window goes back to where it was', () => {
  expect(fitToDisplays(bounds, [screen])).toEqual(bounds);
  const second = { x: 1920, y: 0, width: 1920, height: 1080 };
  expect(fitToDisplays({ ...bounds, x: 2100 }, [screen, second])).toMatchObject({ x: 2100 });
});

test.each([
  ['a display that is gone', { ...bounds, x: 2100 }],
  ['below every display', { ...bounds, y: 1079 }],
  ['above every display', { ...bounds, y: -40 }],
])('a window on %s is placed anew in its size', (_, lost) => {
  expect(fitToDisplays(lost, [screen])).toEqual({ width: 1300, height: 800 });
});

test('a window from a larger display shrinks to the present one', () => {
  expect(fitToDisplays({ x: 0, y: 0, width: 3800, height: 2000 }, [screen])).toEqual(screen);
  expect(fitToDisplays({ x: 5000, y: 0, width: 3800, height: 2000 }, [screen])).toEqual({
    width: 1920,
    height: 1080,
  });
});

test('a state that cannot be written stops nothing', () => {
  const path = join(temporaryDirectory(), 'gone', 'window.json');
  expect(() => saveWindowState(path, { bounds, maximized: false, theme: 'system' })).not.toThrow();
});
