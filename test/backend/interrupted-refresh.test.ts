/** Ctrl+C while the command line refreshes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFeeds } from '../../db/feeds.ts';
import { readOverview } from '../../db/overview.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { followFeeds, openBackend } from './backend-for-test.ts';
import { send, startServer } from './gather/unruly-server.ts';

const main = resolve(import.meta.dirname, '../../backend/cli/main.ts');
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><guid>g</guid><title>${title}</title>
    <description>${`The agency fined ${title} 12 million euros on June 10, 2026. `.repeat(40)}</description></item></channel></rss>`;

test('ends the visits, compares what was read, and the next refresh goes on', async () => {
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
  expect(err).toContain('Stopping. What was read so far is stored');
  expect(err).toContain('Cancelled.');

  const after = openBackend(data);
  const { library } = after.workspace;
  expect(readOverview(library)).toMatchObject({ articles: 1, stories: 1 });
  expect(readFeeds(library).map(({ health }) => health)).toEqual(['never', 'ok']);
}, 60_000);
