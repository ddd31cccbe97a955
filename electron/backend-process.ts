/** Starts the backend's process, joins windows to it, starts it anew when it dies, and ends it in good order. */
import {
  MessageChannelMain,
  type UtilityProcess,
  utilityProcess,
  type WebContents,
} from 'electron';
import { portMessage } from '../backend/contract/page-messages.ts';
import type { Folder } from '../backend/contract/views.ts';
import type { ImportedFile } from '../backend/taking-in/import-files.ts';
import type { BackendStart, FromBackend, ToBackend } from './messages.ts';

export interface BackendProcess {
  /** Gives a window a port to the backend; a window that loads its page anew gets a new one. */
  join(window: WebContents): void;
  importPaths(paths: string[]): Promise<ImportedFile[]>;
  /** Ends what is under way and releases the library, within a few seconds. */
  close(): Promise<void>;
}

/** Deaths in a row that are borne. */
const mostRestarts = 3;
/** A process that lived this long, in milliseconds, did not die of its start. */
const soundLife = 60_000;
const patience = 5000;

export interface Shell {
  /** Is told why the backend cannot run. */
  onFailure: (message: string) => void;
  /** Tells what went wrong, '' where nothing did. */
  showFolder: (folder: Folder) => Promise<string>;
}

/** Starts the backend, which asks the shell for what it cannot do itself. */
export function startBackend(
  modulePath: string,
  start: BackendStart,
  { onFailure, showFolder }: Shell,
): BackendProcess {
  const windows = new Set<WebContents>();
  const imports = new Map<number, PromiseWithResolvers<ImportedFile[]>>();
  const closed = Promise.withResolvers<void>();
  let lastImport = 0;
  let restarts = 0;
  let closing = false;
  let child = launch();

  function launch(): UtilityProcess {
    const launched = performance.now();
    const process = utilityProcess.fork(modulePath, [JSON.stringify(start)], {
      serviceName: 'Parallax library',
    });
    process.on('message', (message: FromBackend) => {
      if (message.type === 'failed') {
        closing = true;
        onFailure(message.message);
      } else if (message.type === 'imported') {
        imports.get(message.id)?.resolve(message.outcomes);
        imports.delete(message.id);
      } else if (message.type === 'show') void show(message.id, message.folder);
      else if (message.type === 'closed') closed.resolve();
    });
    // Its exit follows; an error that nobody listens to would end the app itself.
    process.on('error', (type, location) =>
      console.error(`parallax: the library’s process: ${type} at ${location}`),
    );
    process.once('exit', () => {
      for (const { reject } of imports.values())
        reject(new Error('The library’s process ended before the import was done.'));
      imports.clear();
      if (closing) return closed.resolve();
      restarts = performance.now() - launched > soundLife ? 1 : restarts + 1;
      if (restarts > mostRestarts) return onFailure('The library’s process ended several times.');
      child = launch();
      for (const window of windows) connect(window);
    });
    return process;
  }

  async function show(id: number, folder: Folder): Promise<void> {
    send({ type: 'shown', id, failure: await showFolder(folder) });
  }

  function send(message: ToBackend): void {
    child.postMessage(message);
  }

  function connect(window: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    const message: ToBackend = { type: 'connect' };
    child.postMessage(message, [port1]);
    window.postMessage(portMessage, null, [port2]);
  }

  return {
    join(window) {
      if (!windows.has(window)) {
        windows.add(window);
        window.once('destroyed', () => windows.delete(window));
      }
      connect(window);
    },
    importPaths(paths) {
      const id = ++lastImport;
      const outcome = Promise.withResolvers<ImportedFile[]>();
      imports.set(id, outcome);
      send({ type: 'import', id, paths });
      return outcome.promise;
    },
    async close() {
      if (!closing) {
        closing = true;
        send({ type: 'close' });
        const late = setTimeout(() => closed.resolve(), patience);
        await closed.promise;
        clearTimeout(late);
      }
      child.kill();
    },
  };
}
