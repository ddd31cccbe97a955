/** Electron's runtime: a program of a hundred megabytes that its package fetches when it is first needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The runtime's program below the folder of the package `electron`; null where it was not fetched yet. */
export function findRuntime(folder: string): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(override ?? join(folder, 'dist'), readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}

const probeTime = 4000;
const fetchMinutes = 2;

/** Fetches the runtime, where its server can be reached at all; null where it is not to be had in time. */
export async function fetchRuntime(folder: string): Promise<string | null> {
  if (!(await isReachable(readMirror()))) return null;
  process.stderr.write(
    `Fetching Electron’s runtime, once; this takes at most ${fetchMinutes} minutes …\n`,
  );
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: fetchMinutes * 60_000,
  });
  return findRuntime(folder);
}

/** Where the package fetches from: the names are its own, npm's configuration first. */
function readMirror(): string {
  const { npm_config_electron_mirror, NPM_CONFIG_ELECTRON_MIRROR, ELECTRON_MIRROR } = process.env;
  return (
    npm_config_electron_mirror ||
    NPM_CONFIG_ELECTRON_MIRROR ||
    ELECTRON_MIRROR ||
    'https://github.com/'
  );
}

async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeTime) });
    return true;
  } catch {
    return false;
  }
}
