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
/** Many feeds of few items, so that they are stored in several transactions. */
const feeds = 48;
const items = 5;
const articles = feeds * items;

const script = (name: string) => join(import.meta.dirname, 'refreshing', name);
const home = mkdtempSync(join(tmpdir(), 'parallax-kill-'));

function run(name: string, ...given: string[]): ChildProcess {
  return spawn(process.execPath, [script(name), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function linesOf({ stdout }: ChildProcess): AsyncIterator<string> {
  if (!stdout) throw new Error('The process has no output.');
  return createInterface({ input: stdout })[Symbol.asyncIterator]();
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  return String((await lines.next()).value);
}

/** What a refresh that begins anew could store a second time, and how many of it there are. */
const duplicates: readonly [fault: string, sql: string][] = [
  [
    'an article twice',
    `SELECT count(*) FROM (SELECT 1 FROM current_articles GROUP BY outlet, title, hash HAVING count(*) > 1)`,
  ],
  [
    'an article whose entry leads to another',
    'SELECT count(*) FROM articles WHERE number NOT IN (SELECT article FROM feed_entries)',
  ],
  [
    'an entry twice',
    'SELECT count(*) FROM (SELECT 1 FROM feed_entries GROUP BY article HAVING count(*) > 1)',
  ],
  [
    'a revision of what nobody changed',
    'SELECT (SELECT count(*) FROM revisions) - (SELECT count(*) FROM articles)',
  ],
];

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
      .prepare('SELECT c.text, c.hash FROM articles a LEFT JOIN current_articles c USING (number)')
      .all() as { text: string | null; hash: string }[];
    for (const { text, hash } of rows) {
      const isWhole = text !== null && createHash('sha256').update(text).digest('hex') === hash;
      if (!isWhole) faults.push('an article');
    }
    for (const [fault, sql] of duplicates) if (value(sql) !== 0) faults.push(fault);
    if (faults.length > 0) throw new Error(`Not sound after a kill: ${faults.join(', ')}`);
    return {
      articles: rows.length,
      placed: Number(value('SELECT count(*) FROM story_articles')),
    };
  } finally {
    library.close();
  }
}

/** Refreshes a library to its end; returns after how many milliseconds all feeds were stored, and all was done. */
async function refreshWhole(
  directory: string,
  origin: string,
): Promise<{ stored: number; done: number }> {
  const process = run('refresh-library.ts', directory, origin, String(feeds));
  const ended = once(process, 'exit');
  const lines = linesOf(process);
  await nextLine(lines);
  const start = performance.now();
  await nextLine(lines);
  const stored = performance.now() - start;
  const [code] = await ended;
  if (code !== 0) throw new Error(`A refresh after a kill ended with ${code}.`);
  const found = inspect(directory);
  if (found.articles !== articles || found.placed !== articles)
    throw new Error(`${found.articles} articles and ${found.placed} placed, of ${articles}`);
  return { stored, done: performance.now() - start };
}

/** Refreshes a library and kills the refresh after so many milliseconds; false where it was done before. */
async function refreshAndKill(directory: string, origin: string, delay: number): Promise<boolean> {
  const process = run('refresh-library.ts', directory, origin, String(feeds));
  const ended = once(process, 'exit');
  await nextLine(linesOf(process));
  const timer = setTimeout(() => process.kill('SIGKILL'), delay);
  const [, signal] = await ended;
  clearTimeout(timer);
  return signal !== null;
}

const farm = run('feed-farm.ts', String(feeds), String(items));
try {
  const origin = await nextLine(linesOf(farm));
  const usual = await refreshWhole(join(home, 'whole'), origin);
  const moments: Record<string, number> = {};
  let directory = join(home, 'first');
  for (let tried = 0, killed = 0; killed < kills; tried++) {
    // Every second one falls while feeds come in, which is soon over.
    const delay = Math.random() * (tried % 2 === 0 ? usual.stored : usual.done);
    const wasKilled = await refreshAndKill(directory, origin, delay);
    const found = inspect(directory);
    if (wasKilled) {
      killed++;
      const moment = momentOf(found);
      moments[moment] = (moments[moment] ?? 0) + 1;
    }
    // A library that has all feeds has nothing left to be interrupted in there.
    if (found.articles === articles || killed === kills) {
      await refreshWhole(directory, origin);
      directory = join(home, `after-${tried}`);
    }
  }
  printTable(`${kills} kills, every library whole`, ['moment', 'kills'], Object.entries(moments));
} finally {
  farm.kill();
  rmSync(home, { recursive: true });
}

function momentOf(found: Found): string {
  if (found.articles === 0) return 'before any feed was stored';
  if (found.articles < articles) return 'while feeds were stored';
  return found.placed < articles ? 'while articles were read' : 'while stories were compared';
}
