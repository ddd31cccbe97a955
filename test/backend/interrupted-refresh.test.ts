/** What ends a refresh in the middle: Ctrl+C, another program, a full disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { readUnderived } from '../../db/articles.ts';
import { readValue } from '../../db/connection.ts';
import { readFeeds } from '../../db/feeds.ts';
import { libraryPath } from '../../db/open-library.ts';
import { readOverview } from '../../db/overview.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { collect, followFeeds, openBackend } from './backend-for-test.ts';
import { send, startServer } from './gather/unruly-server.ts';

const main = resolve(import.meta.dirname, '../../backend/cli/main.ts');
const itemOf = (title: string, times = 40) => `<item><guid>${title}</guid><title>${title}</title>
  <description>${`The agency fined ${title} 12 million euros on June 10, 2026. `.repeat(times)}</description></item>`;
const channel = (title: string, items: string) =>
  `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const rss = (title: string) => channel(title, itemOf(title));

/** The store as another program holds it that writes, until it rolls back or the test ends. */
function holdStore(data: string): Database.Database {
  const holder = new Database(libraryPath(data));
  onTestFinished(() => void holder.close());
  holder.exec('BEGIN IMMEDIATE');
  return holder;
}

test('ends the visits at once, and the next refresh goes on', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  server.on('/good', send(200, rss('Nimbus'), { 'content-type': 'text/xml' }));
  server.on('/silent', () => undefined);
  const data = temporaryDirectory();
  const before = openBackend(data);
  followFeeds(before, [`${server.origin}/good`, `${server.origin}/silent`]);
  await before.close();

  const child = spawn(process.execPath, [main, 'refresh', '--data', data]);
  onTestFinished(() => void child.kill());
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
    if (String(chunk).includes('Feeds 1/2')) child.kill('SIGINT');
  });
  const [status] = await once(child, 'close');
  expect(status).toBe(1);
  expect(err).toContain('Stopping … What was read so far is stored');
  expect(err).toContain('Ctrl+C again to stop at once');
  expect(err).toContain('Cancelled.');

  const after = openBackend(data);
  const { library } = after.workspace;
  expect(readOverview(library)).toMatchObject({ articles: 1 });
  expect(readFeeds(library).map(({ health }) => health)).toEqual(['never', 'ok']);
  await collect(after.refresher.start([]).follow());
  expect(readOverview(library)).toMatchObject({ articles: 1, stories: 1 });
}, 60_000);

test('a second Ctrl+C ends it at once, and the library is sound', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const data = temporaryDirectory();
  const before = openBackend(data);
  followFeeds(before, [`${server.origin}/good`]);
  await before.close();
  const answered = Promise.withResolvers<void>();
  server.on('/good', (request, response) => {
    response.on('finish', answered.resolve);
    send(200, rss('Nimbus'), { 'content-type': 'text/xml' })(request, response);
  });
  // A store that has to wait is what a first one cannot end: it is done soundly or not at all.
  const holder = holdStore(data);

  const child = spawn(process.execPath, [main, 'refresh', '--data', data]);
  onTestFinished(() => void child.kill());
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const closed = once(child, 'close');
  await answered.promise;
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1000));
  await aMoment();
  child.kill('SIGINT');
  await aMoment();
  child.kill('SIGINT');
  holder.exec('ROLLBACK');
  expect(await closed).toEqual([130, null]);
  expect(err).toContain('Stopping … What was read so far is stored');

  const after = openBackend(data);
  const { library } = after.workspace;
  expect(library.pragma('integrity_check', { simple: true })).toBe('ok');
  await collect(after.refresher.start().follow());
  expect(readOverview(library)).toMatchObject({ articles: 1, stories: 1 });
  expect(readUnderived(library, after.workspace.rules.version)).toEqual([]);
}, 60_000);

test('stops between two articles, and leaves the others to the next refresh', async () => {
  const backend = openBackend();
  const { refresher, workspace } = backend;
  const server = await startServer();
  onTestFinished(server.close);
  const items = Array.from({ length: 200 }, (_, n) => itemOf(`Nimbus ${n}`)).join('');
  server.on('/many', send(200, channel('Many', items), { 'content-type': 'text/xml' }));
  followFeeds(backend, [`${server.origin}/many`]);
  const events = [];
  for await (const event of refresher.start().follow()) {
    events.push(event);
    if (event.type === 'reading') void refresher.stop();
  }
  expect(events.at(-1)).toMatchObject({ type: 'finished', cancelled: true });
  const read = 'SELECT count(*) FROM articles';
  expect(readValue(workspace.library, read)).toBe(200);
  expect(readUnderived(workspace.library, workspace.rules.version).length).toBeGreaterThan(0);
});

test('a library that another program holds is told of in one sentence', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const data = temporaryDirectory();
  const before = openBackend(data);
  const paths = Array.from({ length: 24 }, (_, n) => `/feed-${n}`);
  for (const path of paths)
    server.on(path, send(200, rss(path.slice(1)), { 'content-type': 'text/xml' }));
  followFeeds(
    before,
    paths.map((path) => server.origin + path),
  );
  await before.close();
  holdStore(data);

  const child = spawn(process.execPath, [main, 'refresh', '--data', data]);
  onTestFinished(() => void child.kill());
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [status] = await once(child, 'close');
  expect(status).toBe(1);
  const lines = err.split('\n').filter((line) => line.startsWith('parallax: '));
  expect(lines).toEqual([
    'parallax: The library is being written by another program. Try again in a moment.',
  ]);
  expect(err).not.toMatch(/^\s+at |not open|Error:/m);
}, 60_000);

test('a disk that fills up in the middle is told of in one sentence, and the next refresh goes on', async () => {
  const backend = openBackend();
  const { library } = backend.workspace;
  const server = await startServer();
  onTestFinished(server.close);
  const items = Array.from({ length: 12 }, (_, n) => itemOf(`Nimbus ${n}`)).join('');
  server.on('/many', send(200, channel('Many', items), { 'content-type': 'text/xml' }));
  followFeeds(backend, [`${server.origin}/many`]);
  const run = async () => {
    for await (const event of backend.refresher.start().follow())
      if (event.type === 'reading' && event.done === 0) {
        const pages = library.pragma('page_count', { simple: true }) as number;
        library.pragma(`max_page_count = ${pages + 3}`);
      }
  };
  await expect(run()).rejects.toMatchObject({ name: 'StorageError', fault: 'full' });
  expect(backend.log.join('\n')).not.toMatch(/^\s+at /m);
  library.pragma('max_page_count = 1000000');
  await collect(backend.refresher.start().follow());
  expect(readOverview(library).articles).toBe(12);
  expect(readUnderived(library, backend.workspace.rules.version)).toEqual([]);
}, 60_000);
