/** One refresh of a library, a process of its own: a line when it begins, one when all feeds are stored, one with what it did. */
import { createBackend } from '../../backend/create-backend.ts';
import { addFeeds } from '../../backend/feeds/manage-feeds.ts';
import { createFetcher } from '../../backend/gather/index.ts';

/** With `feeds-alone` it ends as soon as every feed is stored; what is left, the next refresh reads and compares. */
const [directory = '', origin = '', feeds = '0', extent = 'whole'] = process.argv.slice(2);
const fetcher = createFetcher();
const backend = createBackend({
  dataDirectory: directory,
  ports: { fetch: fetcher.fetch, now: () => new Date(), log: console.error },
});
addFeeds(
  backend.workspace,
  Array.from({ length: Number(feeds) }, (_, feed) => ({
    url: `${origin}/feed/${feed}`,
    title: null,
    folder: null,
    allowPrivate: true,
  })),
);
console.log('begun');
const done = { read: 0, unchanged: 0, failed: 0 };
for await (const event of backend.refresher.start().follow()) {
  if (event.type !== 'feed') continue;
  done[event.outcome.type] += 1;
  if (event.done < Number(feeds)) continue;
  console.log('stored');
  if (extent === 'feeds-alone') break;
}
console.log(JSON.stringify(done));
await backend.close();
await fetcher.close();
