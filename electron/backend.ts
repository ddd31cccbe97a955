/** The backend in a process of its own: the library's only writer, answering windows on their ports. */
import { join } from 'node:path';
import type { Folder } from '../backend/contract/views.ts';
import { createBackend } from '../backend/create-backend.ts';
import { messageOf } from '../backend/failures.ts';
import { createFetcher } from '../backend/gather/index.ts';
import { createPortServer } from '../backend/serve/serve-port.ts';
import { importFile, listFiles } from '../backend/taking-in/import-files.ts';
import { openLog } from './log-file.ts';
import type { BackendStart, FromBackend, ToBackend } from './messages.ts';

const parent = process.parentPort;
const tell = (message: FromBackend) => parent.postMessage(message);

function run(start: BackendStart): void {
  const fetcher = createFetcher();
  const record = openLog(join(start.dataDirectory, 'parallax.log'));
  const log = (line: string) => {
    process.stderr.write(`parallax: ${line}\n`);
    record(line);
  };
  process.on('uncaughtExceptionMonitor', (error) => record(error.stack ?? String(error)));
  const shows = new Map<number, (failure: string) => void>();
  let lastShow = 0;
  /** Only the main process may open what lies outside. */
  function showFolder(folder: Folder): Promise<string> {
    const id = ++lastShow;
    return new Promise((resolve) => {
      shows.set(id, resolve);
      tell({ type: 'show', id, folder });
    });
  }
  const backend = createBackend({
    ...start,
    feedThread: new URL('./feed-thread.js', import.meta.url),
    ports: { fetch: fetcher.fetch, now: () => new Date(), log, showFolder },
  });
  const answerOn = createPortServer(backend);
  const stopVisits = backend.refresher.schedule();

  async function importPaths(id: number, paths: readonly string[]): Promise<void> {
    const outcomes = [];
    for (const path of paths)
      for (const file of await listFiles(path).catch(() => [path]))
        outcomes.push(await importFile(backend.workspace, file));
    tell({ type: 'imported', id, outcomes });
  }

  async function close(): Promise<void> {
    stopVisits();
    await backend.close();
    await fetcher.close();
    tell({ type: 'closed' });
  }

  parent.on('message', ({ data, ports }) => {
    const message = data as ToBackend;
    const [port] = ports;
    if (message.type === 'connect' && port) {
      answerOn(port);
      port.start();
    } else if (message.type === 'import') void importPaths(message.id, message.paths);
    else if (message.type === 'shown') {
      shows.get(message.id)?.(message.failure);
      shows.delete(message.id);
    } else if (message.type === 'close') void close();
  });
  tell({ type: 'ready' });
}

try {
  run(JSON.parse(process.argv.at(-1) ?? '') as BackendStart);
} catch (error) {
  tell({ type: 'failed', message: messageOf(error) });
}
