/** Feeds as the command line shows and changes them, and what a refresh by hand leaves in peace. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, test } from 'vitest';
import { readFeeds } from '../../db/feeds.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { followFeeds, openBackend } from './backend-for-test.ts';
import { send, startServer, type UnrulyServer } from './gather/unruly-server.ts';

const main = resolve(import.meta.dirname, '../../backend/cli/main.ts');

let server: UnrulyServer;
let data: string;
let asked: string[];
beforeEach(async () => {
  server = await startServer();
  data = temporaryDirectory();
  asked = [];
  return () => server.close();
});

async function parallax(...args: string[]) {
  return pipe('', ...args);
}

async function pipe(input: string, ...args: string[]) {
  const child = spawn(process.execPath, [main, ...args, '--data', data]);
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, out, err };
}

const xml = { 'content-type': 'application/rss+xml' };
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><guid>${title}</guid><title>${title} fined</title>
  <description>${`The agency fined ${title} 12 million euros on June 10, 2026. `.repeat(40)}</description></item></channel></rss>`;

function serve(path: string, status: number, headers: Record<string, string> = xml): string {
  const answer = send(status, rss(path.slice(1)), headers);
  server.on(path, (request, response) => {
    asked.push(path);
    return answer(request, response);
  });
  return server.origin + path;
}

async function follow(...urls: string[]): Promise<string[]> {
  const backend = openBackend(data);
  const ids = followFeeds(backend, urls);
  await backend.close();
  return ids;
}

async function stored() {
  const backend = openBackend(data);
  const feeds = readFeeds(backend.workspace.library);
  await backend.close();
  return feeds;
}

test('a server that asks for rest is left in peace by a refresh by hand, and that is told', async () => {
  await follow(serve('/busy', 429, { 'retry-after': '3600' }), serve('/broken', 500, {}));
  await parallax('refresh');
  expect(asked.sort()).toEqual(['/broken', '/busy']);
  const { err, status } = await parallax('refresh');
  expect(asked.sort()).toEqual(['/broken', '/broken', '/busy']);
  expect(status).toBe(1);
  expect(err).toMatch(/\(http:\S+\/busy\): The server has asked to be left in peace until .* UTC/);
  expect(err).toMatch(/\(http:\S+\/broken\): The server has a fault of its own \(500\)/);
}, 60_000);

test('--due visits what is due and nothing else', async () => {
  await follow(serve('/one', 200), serve('/two', 200));
  await parallax('refresh', '--due');
  expect(asked.sort()).toEqual(['/one', '/two']);
  expect((await parallax('refresh', '--due')).out).toBe('0 feeds visited: nothing new.\n');
  expect(asked).toHaveLength(2);
}, 60_000);

test('a feed is paused, resumed and removed in a sentence, by the id that the list shows', async () => {
  const long = `/${'a-long-path/'.repeat(20)}feed`;
  const [id = ''] = await follow(serve(long, 200));
  const list = (await parallax('feeds')).out;
  expect(list).toContain(id);
  expect(list).toContain(server.origin + long);
  expect((await parallax('feeds', '--pause', id)).out).toMatch(/^Paused: .*\n$/);
  expect((await parallax('feeds', '--resume', id)).out).toMatch(/^Resumed: .*\n$/);
  expect((await parallax('feeds', '--remove', id)).out).toMatch(/^Removed: .* articles stay\.\n$/);
  expect(await stored()).toEqual([]);
}, 60_000);

test('--resume asks a feed once more that was gone', async () => {
  const [id = ''] = await follow(serve('/gone', 410, {}));
  await parallax('refresh');
  await parallax('refresh');
  expect(asked).toEqual(['/gone']);
  expect((await parallax('feeds', '--resume', id)).out).toContain(
    'the next refresh asks once more',
  );
  await parallax('refresh');
  expect(asked).toEqual(['/gone', '/gone']);
}, 60_000);

test('a feed has an interval of its own, and without one that of the library', async () => {
  const [id = ''] = await follow(serve('/feed', 200));
  await parallax('feeds', '--every', '240', id);
  await parallax('refresh');
  const wait = async () => {
    const [feed] = await stored();
    return (Date.parse(feed?.nextDue ?? '') - Date.parse(feed?.lastFetched ?? '')) / 60_000;
  };
  expect(await wait()).toBeGreaterThanOrEqual(240);
  expect((await parallax('feeds', '--every', 'usual', id)).out).toContain('as often as all others');
  expect(await wait()).toBe(30);
  expect(await parallax('feeds', '--every', '3', id)).toMatchObject({ status: 2 });
  expect(await parallax('feeds', id)).toMatchObject({ status: 2 });
}, 60_000);

test('many feeds that are added together are compared once, at the end', async () => {
  const urls = ['/one', '/two', '/three'].map((path) => serve(path, 200));
  const { out, err } = await parallax('add', ...urls);
  expect(out.split('\n').filter((line) => line.startsWith('Following'))).toHaveLength(3);
  expect(out).toMatch(/3 feeds visited: 3 new articles/);
  expect(err.match(/^Comparing/gm)).toHaveLength(1);
  // What was read to find out what it is was not asked for a second time.
  expect(asked.sort()).toEqual(['/one', '/three', '/two']);
}, 60_000);

test('a text is piped in, and what a list leaves out is told', async () => {
  const pasted = '# Nimbus fined\n\nThe regulator fined Nimbus 12 million euros on June 10, 2026.';
  expect(await pipe(pasted, 'import', '-')).toMatchObject({
    status: 0,
    out: 'standard input: 1 article added, 0 changed, 0 known already\n',
  });
  expect((await pipe(pasted, 'import', '-')).out).toContain('1 known already');
  expect(await pipe(' ', 'import', '-')).toMatchObject({
    status: 1,
    err: expect.stringContaining('no text'),
  });
  const list = join(data, 'list.opml');
  writeFileSync(
    list,
    '<opml><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="bad" xmlUrl="javascript:x"/></body></opml>',
  );
  expect((await parallax('import', list)).out).toContain(
    '1 feed added, 0 known already; left out, for want of a web address: bad',
  );
}, 60_000);
