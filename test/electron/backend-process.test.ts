/** The backend's process as the shell keeps it: joined to windows, asked, started anew, ended. Electron is played by the test. */
import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { startBackend } from '../../electron/backend-process.ts';
import type { ToBackend } from '../../electron/messages.ts';

class Child extends EventEmitter {
  readonly sent: ToBackend[] = [];
  readonly kill = vi.fn();
  postMessage(message: ToBackend): void {
    this.sent.push(message);
  }
}

const children: Child[] = [];

vi.mock('electron', () => ({
  MessageChannelMain: class {
    port1 = 'its end';
    port2 = 'the window’s end';
  },
  utilityProcess: {
    fork() {
      const child = new Child();
      children.push(child);
      return child;
    },
  },
}));

beforeEach(() => {
  children.length = 0;
});

const start = { dataDirectory: 'd', briefDirectory: 'b', sampleDirectory: 's' };
const newest = () => children.at(-1) as Child;

function run() {
  const failures: string[] = [];
  const backend = startBackend('backend.js', start, {
    onFailure: (message) => failures.push(message),
    showFolder: async (folder) => `no ${folder} here`,
  });
  return { backend, failures };
}

test('two imports at a time each get what came of their own files', async () => {
  const { backend } = run();
  const first = backend.importPaths(['a']);
  const second = backend.importPaths(['b']);
  const ids = newest().sent.map((message) => (message.type === 'import' ? message.id : 0));
  const outcome = (file: string) => [{ file, type: 'failed', message: 'is empty' }];
  newest().emit('message', { type: 'imported', id: ids[1], outcomes: outcome('b') });
  newest().emit('message', { type: 'imported', id: ids[0], outcomes: outcome('a') });
  expect(await first).toEqual(outcome('a'));
  expect(await second).toEqual(outcome('b'));
});

test('an import under way fails with the process; the next one goes to its successor', async () => {
  const { backend } = run();
  const lost = backend.importPaths(['a']);
  newest().emit('exit', 1);
  await expect(lost).rejects.toThrow('ended before');
  expect(children).toHaveLength(2);
  void backend.importPaths(['b']);
  expect(newest().sent).toMatchObject([{ type: 'import', paths: ['b'] }]);
});

test('a folder is shown by the shell, and what went wrong goes back under the same number', async () => {
  run();
  newest().emit('message', { type: 'show', id: 4, folder: 'briefs' });
  await vi.waitFor(() =>
    expect(newest().sent).toEqual([{ type: 'shown', id: 4, failure: 'no briefs here' }]),
  );
});

test('windows are joined to a process that was started anew', () => {
  const { backend } = run();
  const window = Object.assign(new EventEmitter(), { postMessage: vi.fn() });
  backend.join(window as unknown as WebContents);
  newest().emit('exit', 1);
  expect(newest().sent).toEqual([{ type: 'connect' }]);
  expect(window.postMessage).toHaveBeenCalledTimes(2);
  window.emit('destroyed');
  newest().emit('exit', 1);
  expect(newest().sent).toEqual([]);
});

test('a process that keeps dying is given up', () => {
  const { failures } = run();
  for (let death = 0; death < 4; death++) newest().emit('exit', 1);
  expect(children).toHaveLength(4);
  expect(failures).toEqual([expect.stringContaining('several times')]);
});

test('deaths far from one another are borne', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { failures } = run();
  for (let death = 1; death <= 9; death++) {
    clock.mockReturnValue(death * 120_000);
    newest().emit('exit', 1);
  }
  clock.mockRestore();
  expect(failures).toEqual([]);
  expect(children).toHaveLength(10);
});

test('closing waits until the library is released', async () => {
  const { backend } = run();
  const closing = backend.close();
  expect(newest().kill).not.toHaveBeenCalled();
  newest().emit('message', { type: 'closed' });
  await closing;
  expect(newest().kill).toHaveBeenCalled();
});

test('a fatal error of the process does not end the app: the exit that follows starts it anew', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { failures } = run();
  newest().emit('error', 'FatalError', 'heap');
  newest().emit('exit', 5);
  expect(told).toHaveBeenCalledWith(expect.stringContaining('FatalError'));
  expect(children).toHaveLength(2);
  expect(failures).toEqual([]);
  told.mockRestore();
});
