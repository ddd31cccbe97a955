/** How fast hundreds of feeds are refreshed, cold and with nothing new, beside newsboat on the same server. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { printTable } from './table.ts';

const feeds = Number(process.argv[2] ?? 500);
const items = Number(process.argv[3] ?? 30);
const rounds = ['cold', 'all 304'];

interface Measured {
  /** Seconds by the clock, seconds of the processor, megabytes at most. */
  wall: number;
  processor: number;
  memory: number;
  output: string;
}

/** Runs a program to its end and measures it from outside, with GNU time where it is there. */
function measure(program: string, given: string[], home: string): Measured {
  const time = '/usr/bin/time';
  const isMeasured = existsSync(time);
  const [command, ...rest] = isMeasured
    ? [time, '-f', 'measured %U %S %M', program, ...given]
    : [program, ...given];
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(command ?? program, rest, {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, NODE_COMPILE_CACHE: join(home, 'compiled') },
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = (
    /measured (.*)/.exec(stderr)?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  return { wall, processor: user + system, memory: kilobytes / 1000, output: stdout };
}

async function startFarm(): Promise<{ origin: string; farm: ChildProcess }> {
  const script = join(import.meta.dirname, 'refreshing/feed-farm.ts');
  const farm = spawn(process.execPath, [script, String(feeds), String(items)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [origin] = await once(createInterface({ input: farm.stdout }), 'line');
  return { origin: String(origin), farm };
}

const row = (name: string, round: string, { wall, processor, memory }: Measured) => [
  `${name}, ${round}`,
  wall.toFixed(1),
  processor.toFixed(1),
  memory.toFixed(0),
];

type Extent = 'feeds-alone' | 'whole';

const script = join(import.meta.dirname, 'refreshing/refresh-library.ts');

/** Leaves the scripts compiled, as those of an installed program are. */
function compile(origin: string, home: string): void {
  measure(process.execPath, [script, join(home, 'empty'), origin, '0', 'feeds-alone'], home);
}

function refreshParallax(origin: string, home: string, extent: Extent, round: string) {
  const given = [script, join(home, extent), origin, String(feeds), extent];
  const measured = measure(process.execPath, given, home);
  const told = JSON.parse(measured.output.trim().split('\n').at(-1) ?? '');
  if ((round === 'cold' ? told.read : told.unchanged) !== feeds)
    throw new Error(`The refresh did not do what it should: ${measured.output}`);
  const name = extent === 'whole' ? 'Parallax, extraction and comparison too' : 'Parallax, feeds';
  return row(name, round, measured);
}

function refreshNewsboat(origin: string, home: string, threads: number, round: string) {
  const at = (name: string) => join(home, `newsboat-${threads}-${name}`);
  const urls = Array.from({ length: feeds }, (_, feed) => `${origin}/feed/${feed}`);
  writeFileSync(at('urls'), urls.join('\n'));
  writeFileSync(at('config'), `reload-threads ${threads}\n`);
  const files = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')];
  const measured = measure('newsboat', [...files, '-x', 'reload'], home);
  return row(`newsboat, ${threads === 1 ? 'as it comes' : `${threads} threads`}`, round, measured);
}

const home = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
const { origin, farm } = await startFarm();
try {
  const rows: string[][] = [];
  compile(origin, home);
  for (const extent of ['feeds-alone', 'whole'] as const)
    for (const round of rounds) rows.push(refreshParallax(origin, home, extent, round));
  if (spawnSync('newsboat', ['--version']).status === 0) {
    for (const threads of [1, 6])
      for (const round of rounds) rows.push(refreshNewsboat(origin, home, threads, round));
  } else console.log('newsboat is not installed, so that there is nothing to compare with.');
  const head = ['program', 'seconds', 'processor', 'MB'];
  printTable(`${feeds} feeds of ${items} items, whole processes`, head, rows);
} finally {
  farm.kill();
  rmSync(home, { recursive: true });
}
