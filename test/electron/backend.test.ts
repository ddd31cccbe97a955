/** The backend's process as the desktop app drives it, with the parent's port played by the test. */
import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { contract } from '../../backend/contract/contract.ts';
import type { BackendStart, FromBackend, ToBackend } from '../../electron/messages.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

/** Both ends of the port between the main process and the backend's. */
class ParentPort extends EventEmitter {
  readonly told = new EventEmitter();
  postMessage(message: FromBackend): void {
    this.told.emit(message.type, message);
  }
  send(data: ToBackend, ports: unknown[] = []): void {
    this.emit('message', { data, ports });
  }
}

/** Starts the process's entry within this one; what it says first is returned. */
async function start(dataDirectory: string): Promise<{ parent: ParentPort; first: FromBackend }> {
  const parent = new ParentPort();
  const options: BackendStart = {
    dataDirectory,
    briefDirectory: join(dataDirectory, 'briefs'),
    sampleDirectory: resolve(import.meta.dirname, '../../sample'),
  };
  Object.assign(process, { parentPort: parent });
  process.argv.push(JSON.stringify(options));
  onTestFinished(() => void process.argv.pop());
  const heard = Promise.race([once(parent.told, 'ready'), once(parent.told, 'failed')]);
  vi.resetModules();
  await import('../../electron/backend.ts');
  const [first] = await heard;
  return { parent, first };
}

test('it answers windows on their ports, takes files in, and ends in good order', async () => {
  const directory = temporaryDirectory();
  const { parent, first } = await start(directory);
  expect(first).toEqual({ type: 'ready' });

  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port2.close());
  port2.start();
  parent.send({ type: 'connect' }, [port1]);
  const client: ContractRouterClient<typeof contract> = createORPCClient(
    new RPCLink({ port: port2 }),
  );
  expect(await client.app.about()).toMatchObject({ dataDirectory: directory, articles: 0 });

  expect((await client.app.about()).showsFolders).toBe(true);
  for (const failure of ['', 'nothing opens folders']) {
    const shown = client.app.showFolder({ folder: 'data' }).then(
      () => 'shown',
      (error) => error.message,
    );
    const [asked] = await once(parent.told, 'show');
    expect(asked.folder).toBe('data');
    parent.send({ type: 'shown', id: asked.id, failure });
    expect(await shown).toEqual(failure === '' ? 'shown' : expect.stringContaining(failure));
  }

  const file = join(temporaryDirectory(), 'coverage.json');
  writeFileSync(file, JSON.stringify([{ id: 'a', text: 'Fined 12 million euros.' }]));
  parent.send({ type: 'import', id: 7, paths: [file, join(directory, 'none.txt')] });
  const [imported] = await once(parent.told, 'imported');
  expect(imported.id).toBe(7);
  expect(imported.outcomes).toMatchObject([
    { type: 'articles', added: 1 },
    { type: 'failed', message: 'There is no such file.' },
  ]);
  expect((await client.library.stories({})).total).toBe(1);

  const second = await start(directory);
  expect(second.first).toMatchObject({
    type: 'failed',
    message: expect.stringContaining('Another Parallax'),
  });

  parent.send({ type: 'close' });
  await once(parent.told, 'closed');
  const third = await start(directory);
  expect(third.first).toEqual({ type: 'ready' });
  third.parent.send({ type: 'close' });
  await once(third.parent.told, 'closed');
});
