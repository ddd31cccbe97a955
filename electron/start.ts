/** `npm start`: builds what is out of date, then opens the desktop app, or the same app in a browser. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { usualDataDirectory } from '../backend/data-directory.ts';
import { fetchRuntime, findRuntime } from './find-runtime.ts';
import { newestChange } from './newest-change.ts';
import { type AppExit, readExit } from './start-exit.ts';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: usualDataDirectory() },
    web: { type: 'boolean', default: false },
  },
});
const dataDirectory = resolve(values.data);

buildWhatIsOld();
const failure = values.web ? 'as you asked' : await openDesktop();
if (failure !== null) await openBrowser(failure);

function buildWhatIsOld(): void {
  const rooms = ['core', 'db', 'backend', 'electron', 'renderer'].map((room) => join(root, room));
  const files = ['package.json', 'electron.vite.config.ts', 'vite.renderer.config.ts'];
  const sources = [...rooms, ...files.map((file) => join(root, file))];
  const built = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'].map((file) =>
    newestChange([join(root, 'out', file)]),
  );
  if (Math.min(...built) > newestChange(sources)) return;
  process.stderr.write('Building Parallax …\n');
  const builder = join(
    dirname(require.resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, 'build', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\nParallax could not be built.\n`);
  process.exit(1);
}

/** Runs the desktop app until it ends; returns why it could not start, or null. */
async function openDesktop(): Promise<string | null> {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  const folder = dirname(require.resolve('electron/package.json'));
  const runtime = findRuntime(folder) ?? (await fetchRuntime(folder));
  if (runtime === null) return 'its runtime is not here and cannot be fetched';
  // Under this variable, which editors set, the runtime would be Node and show no window.
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = env;
  const app = spawn(runtime, [join(root, 'out/main/main.js'), `--data=${dataDirectory}`], {
    stdio: 'inherit',
    env: environment,
  });
  const status = readExit(await runToEnd(app));
  if (status === null) return 'its runtime does not run on this system';
  process.exitCode = status;
  return null;
}

/** Runs the app on this computer's own address until it is ended. */
async function openBrowser(why: string): Promise<void> {
  process.stderr.write(`Electron does not open a window (${why}): Parallax runs in the browser.\n`);
  const cli = join(root, 'backend/cli/main.ts');
  const server = spawn(process.execPath, [cli, 'serve', '--open', '--data', dataDirectory], {
    stdio: 'inherit',
  });
  const exit = await runToEnd(server);
  process.exitCode = readExit(exit) ?? exit.code ?? 1;
}

/** Passes on what ends this process, and waits for the end of the other. */
async function runToEnd(child: ChildProcess): Promise<AppExit> {
  const started = performance.now();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null) =>
      resolve({ code, signal, after: performance.now() - started });
    child.once('error', () => end(null, null)).once('exit', end);
  });
}
