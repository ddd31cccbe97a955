/** Whether a library is whole after its refresh was killed at any moment, fifty times over; throws where it is not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { printTable } from './table.ts';

const kills = Number(process.argv[2] ?? 50);
const feeds = 12;
const items = 20;

const script = (name: string) => join(import.meta.dirname, 'refreshing', name);
const home = mkdtempSync(join(tmpdir(), 'parallax-kill-'));

function run(name: string, ...given: string[]): ChildProcess {
  return spawn(process.execPath, [script(name), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function nextLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The process has no output.');
  const [line] = await once(createInterface({ input: stdout }), 'line');
  return String(line);
}

interface Found {
  articles: number;
  placed: number;
}

/** What a library holds; throws where it is not sound, or an article not whole or there twice. */
function inspect(directory: string): Found {
  const path = join(directory, 'parallax.db');
  if (!existsSync(path)) return { articles: 0, placed: 0 };
  const library = new Database(path);
  try {
    const value = (sql: string) => library.prepare(sql).pluck().get();
    const faults = [
      ...(value('PRAGMA integrity_check') === 'ok' ? [] : ['integrity']),
      ...(value('SELECT count(*) FROM pragma_foreign_key_check') === 0 ? [] : ['foreign keys']),
    ];
    library.exec(`INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`);
    const rows = library
      .prepare(
        'SELECT a.url, c.text, c.hash FROM articles a LEFT JOIN current_articles c USING (number)',
      )
      .all() as { url: string; text: string | null; hash: string }[];
    for (const { text, hash } of rows) {
      const isWhole = text !== null && createHash('sha256').update(text).digest('hex') === hash;
      if (!isWhole) faults.push('an article');
    }
    if (new Set(rows.map(({ url }) => url)).size < rows.length) faults.push('a duplicate');
    if (faults.length > 0) throw new Error(`Not sound after a kill: ${faults.join(', ')}`);
    return {
      articles: rows.length,
      placed: Number(value('SELECT count(*) FROM story_articles')),
    };
  } finally {
    library.close();
  }
}

/** Refreshes a library to its end; returns the milliseconds that it took once begun. */
async function refreshWhole(directory: string, origin: string): Promise<number> {
  const process = run('refresh-library.ts', directory, origin, String(feeds));
  await nextLine(process);
  const start = performance.now();
  const [code] = await once(process, 'exit');
  if (code !== 0) throw new Error(`A refresh after a kill ended with ${code}.`);
  return performance.now() - start;
}

const farm = run('feed-farm.ts', String(feeds), String(items));
try {
  const origin = await nextLine(farm);
  const longest = await refreshWhole(join(home, 'whole'), origin);
  const counts = { 'while feeds came in': 0, 'while stories were made': 0, 'before or after': 0 };
  let directory = join(home, 'first');
  for (let kill = 0; kill < kills; kill++) {
    const process = run('refresh-library.ts', directory, origin, String(feeds));
    const ended = once(process, 'exit');
    await nextLine(process);
    // Feeds come in during the first moments; half of the kills fall there.
    const delay = Math.random() ** 4 * longest;
    const timer = setTimeout(() => process.kill('SIGKILL'), delay);
    const [, signal] = await ended;
    clearTimeout(timer);
    const { articles, placed } = inspect(directory);
    if (placed > 0 && placed < articles) counts['while stories were made'] += 1;
    else if (articles > 0 && articles < feeds * items) counts['while feeds came in'] += 1;
    else counts['before or after'] += 1;
    // A library that is complete has nothing left to be interrupted in.
    const isDone = signal === null || placed === feeds * items;
    if (isDone || kill === kills - 1) {
      await refreshWhole(directory, origin);
      const { articles, placed } = inspect(directory);
      if (articles !== feeds * items || placed !== articles)
        throw new Error(`${articles} articles and ${placed} placed, of ${feeds * items}`);
      directory = join(home, `after-${kill}`);
    }
  }
  printTable(`${kills} kills, every library whole`, ['moment', 'kills'], Object.entries(counts));
} finally {
  farm.kill();
  rmSync(home, { recursive: true });
}
