/** The window's ground follows the theme as long as the window is there. Electron is played by the test. */
import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { openWindow } from '../../electron/window.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const played = vi.hoisted(() => ({
  nativeTheme: null as unknown as EventEmitter & {
    themeSource: string;
    shouldUseDarkColors: boolean;
  },
  BrowserWindow: null as unknown,
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1600, height: 1000 } }] },
  grounds: [] as string[],
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const nativeTheme = Object.assign(new Emitter(), {
    themeSource: 'system',
    shouldUseDarkColors: false,
  });
  class BrowserWindow extends Emitter {
    readonly webContents = new Emitter();
    constructor({ backgroundColor }: { backgroundColor: string }) {
      super();
      played.grounds.push(backgroundColor);
    }
    setBackgroundColor(color: string) {
      played.grounds.push(color);
    }
    loadURL = async () => undefined;
  }
  return Object.assign(played, { nativeTheme, BrowserWindow });
});

/** The system's theme, or the chosen one, changes. */
function turn(dark: boolean): void {
  played.nativeTheme.shouldUseDarkColors = dark;
  played.nativeTheme.emit('updated');
}

beforeEach(() => {
  played.grounds = [];
  played.nativeTheme.removeAllListeners();
  played.nativeTheme.shouldUseDarkColors = false;
});

const open = () =>
  openWindow({
    preload: 'preload.cjs',
    page: 'parallax://app/index.html',
    statePath: join(temporaryDirectory(), 'window.json'),
    onLoaded: () => undefined,
  });

test('the ground is that of the theme, and of another as soon as it changes', () => {
  open();
  turn(true);
  turn(false);
  const [light, dark, again] = played.grounds;
  expect(played.grounds).toHaveLength(3);
  expect(light).not.toBe(dark);
  expect(again).toBe(light);
});

test('a window that opens in the dark is dark from the first', () => {
  turn(true);
  open();
  turn(false);
  expect(played.grounds).toEqual(['#1b1c1f', '#ffffff']);
});

test('a window that is closed is left alone', () => {
  open().emit('closed');
  turn(true);
  expect(played.grounds).toHaveLength(1);
});
