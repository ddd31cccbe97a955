/** What a window may do: stay, save its exports, open links elsewhere. Electron is played by the test. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { App } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { guardApp } from '../../electron/guard.ts';

const played = vi.hoisted(() => ({ opened: [] as string[] }));

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events');
  const defaultSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
  });
  return {
    app: { getPath: () => 'documents' },
    session: { defaultSession },
    shell: { openExternal: (url: string) => played.opened.push(url) },
  };
});

type OpenHandler = (details: { url: string }) => { action: string };

async function guardedContents() {
  const app = Object.assign(new EventEmitter(), { whenReady: () => Promise.resolve() });
  guardApp(app as unknown as App);
  const handlers: OpenHandler[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: OpenHandler) => handlers.push(handler),
  });
  app.emit('web-contents-created', {}, contents);
  await Promise.resolve();
  return { contents, open: (url: string) => handlers[0]?.({ url }) };
}

beforeEach(() => {
  played.opened = [];
});

test.each([
  ['parallax://app/#stories', false],
  ['https://example.org/', true],
  ['file:///etc/passwd', true],
  ['data:text/html,x', true],
])('a navigation to %s is prevented: %s', async (url, prevented) => {
  const { contents } = await guardedContents();
  const preventDefault = vi.fn();
  contents.emit('will-frame-navigate', { url, preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(prevented ? 1 : 0);
});

test('no window opens another; links of the web open in the browser, and nothing else does', async () => {
  const { open } = await guardedContents();
  for (const url of ['https://example.org/a', 'file:///etc/passwd', 'ms-settings:'])
    expect(open(url)).toEqual({ action: 'deny' });
  expect(played.opened).toEqual(['https://example.org/a']);
});

test('an export asks where to be saved; other downloads are refused', async () => {
  const { session } = await import('electron');
  session.defaultSession.removeAllListeners('will-download');
  await guardedContents();
  const preventDefault = vi.fn();
  const setSaveDialogOptions = vi.fn();
  const download = (url: string) =>
    session.defaultSession.emit(
      'will-download',
      { preventDefault },
      { getURL: () => url, getFilename: () => 'story.csv', setSaveDialogOptions },
    );
  download('blob:parallax://app/0f0e');
  expect(preventDefault).not.toHaveBeenCalled();
  expect(setSaveDialogOptions).toHaveBeenCalledWith(
    expect.objectContaining({ defaultPath: join('documents', 'story.csv') }),
  );
  download('https://example.org/program.exe');
  expect(preventDefault).toHaveBeenCalledTimes(1);
  expect(setSaveDialogOptions).toHaveBeenCalledTimes(1);
});
