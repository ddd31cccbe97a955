/** The theme goes from the page's settings to what the system draws. Electron and the page's window are played by the test. */
import type { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { portMessage, themeMessage } from '../../backend/contract/page-messages.ts';
import { followTheme } from '../../electron/follow-theme.ts';

const played = vi.hoisted(() => ({
  nativeTheme: { themeSource: 'system' },
  ipcMain: null as unknown as EventEmitter,
  ipcRenderer: { on: () => undefined, send: vi.fn() },
}));

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events');
  return Object.assign(played, { ipcMain: new EventEmitter() });
});

beforeEach(() => {
  played.nativeTheme.themeSource = 'system';
  played.ipcMain.removeAllListeners();
  followTheme();
});

const tell = (theme: unknown, url: string | null = 'parallax://app/index.html') =>
  played.ipcMain.emit(themeMessage, { senderFrame: url === null ? null : { url } }, theme);

test('the window follows the theme that its page tells, and the system again', () => {
  tell('dark');
  expect(played.nativeTheme.themeSource).toBe('dark');
  tell('light');
  expect(played.nativeTheme.themeSource).toBe('light');
  tell('system');
  expect(played.nativeTheme.themeSource).toBe('system');
});

test.each([
  ['a theme that there is not', 'blue', 'parallax://app/index.html'],
  ['nothing', undefined, 'parallax://app/index.html'],
  ['another page', 'dark', 'https://example.org/'],
  ['a frame that is gone', 'dark', null],
])('%s changes nothing', (_, theme, url) => {
  tell(theme, url);
  expect(played.nativeTheme.themeSource).toBe('system');
});

test('the preload script hands on what the page itself says of its theme, and nothing else', async () => {
  const page = Object.assign(new EventTarget(), { location: { origin: 'parallax://app' } });
  vi.stubGlobal('window', page);
  await import('../../electron/preload.ts');
  const say = (data: unknown, source: unknown = page) =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  say({ type: themeMessage, theme: 'dark' });
  say({ type: themeMessage, theme: 'dark' }, { another: 'window' });
  say({ type: themeMessage, theme: ['dark'] });
  say(portMessage);
  say(null);
  expect(played.ipcRenderer.send.mock.calls).toEqual([[themeMessage, 'dark']]);
  vi.unstubAllGlobals();
});
