/** One refresh of a library, a process of its own: a line when it begins, and one with what it did and when. */
import { createBackend } from '../../backend/create-backend.ts';
import { addFeeds } from '../../backend/feeds/manage-feeds.ts';
import { createFetcher } from '../../backend/gather/index.ts';

const [directory = '', origin = '', feeds = '0'] = process.argv.slice(2);
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
let stored = 0;
for await (const event of backend.refresher.start().follow()) {
  // From the start of the process, as a stop-watch outside has it.
  if (event.type === 'feed') stored = performance.now();
  if (event.type === 'finished') {
    const { feeds, unchanged, added, failed } = event.summary;
    const whole = performance.now();
    console.log(JSON.stringify({ stored, whole, feeds, unchanged, added, failed: failed.length }));
  }
}
await backend.close();
await fetcher.close();
