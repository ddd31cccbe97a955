/** Starts the real app in a child process: the built window and the backend over a library of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServedApp {
  /** Address with the token. */
  address: string;
  dataDirectory: string;
  /** Ends the app and leaves its library. */
  end(): Promise<void>;
  /** Ends the app and removes its library. */
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Serves a new library, or the one that lies there. */
export async function serveApp(library?: string): Promise<ServedApp> {
  const dataDirectory = library ?? (await mkdtemp(join(tmpdir(), 'parallax-e2e-')));
  const child = spawn(
    process.execPath,
    [join(root, 'backend/cli/main.ts'), 'serve', '--json', '--data', dataDirectory],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const address = await Promise.race([
    once(lines, 'line').then(([line]) => JSON.parse(String(line)).address as string),
    ended.then(([code, signal]) => {
      throw new Error(`The app ended with ${code ?? signal} before it gave its address.`);
    }),
  ]);
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return {
    address,
    dataDirectory,
    end,
    async close() {
      await end();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
