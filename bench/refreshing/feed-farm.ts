/** A server of many feeds on the loopback interface, a process of its own: prints its origin, then answers. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const feeds = Number(process.argv[2]);
const items = Number(process.argv[3]);

/** Numbers that look random and are the same at every run (Lehmer, 1951). */
let state = 11;
function roll(sides: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % sides;
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const word = () => Array.from({ length: 2 + roll(3) }, () => syllables[roll(20)]).join('');
const vocabulary = Array.from({ length: 20_000 }, word);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** As frequent as in a language: the n-th about n times rarer than the first (Zipf). */
const zipf = () => vocabulary[Math.floor(20_000 ** (roll(10_000) / 10_000)) - 1] ?? 'and';

/** News-like: each sentence with words, every second one with a name, every third with a figure or a date. */
function sentence(names: string[]): string {
  const words = Array.from({ length: 14 }, zipf);
  if (roll(2) === 0) words.splice(3, 0, names[roll(names.length)] ?? '');
  const kind = roll(6);
  if (kind === 0) words.push(`${roll(900) + 10} million euros`);
  if (kind === 1) words.push(`on June ${roll(30) + 1}, 2026`);
  return `${capital(words.join(' '))}.`;
}

function writeItem(feed: number, item: number): string {
  const names = Array.from({ length: 3 }, () => `${capital(word())} ${capital(word())}`);
  const published = new Date(Date.UTC(2026, 5, 1, 0, feed * 7 + item * 53)).toUTCString();
  const paragraphs = Array.from(
    { length: 4 },
    () =>
      `<p>${sentence(names)} <a href="/more/${roll(9)}">${word()}</a> &amp; ${sentence(names)}</p>`,
  );
  return `<item><title>${names[0]} ${zipf()} ${zipf()}</title><link>https://farm.example/${feed}/${item}</link>
    <guid isPermaLink="false">${feed}-${item}</guid><pubDate>${published}</pubDate><dc:creator>${names[1]}</dc:creator>
    <description>${sentence(names)}</description><content:encoded><![CDATA[${paragraphs.join('\n')}]]></content:encoded></item>`;
}

function writeFeed(feed: number) {
  const entries = Array.from({ length: items }, (_, item) => writeItem(feed, item));
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Outlet ${feed}</title><link>https://farm.example/${feed}</link>${entries.join('\n')}</channel></rss>`;
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { packed: gzipSync(body), etag };
}

const answers = Array.from({ length: feeds }, (_, feed) => writeFeed(feed));

const server = createServer((request, response) => {
  const answer = answers[Number(/^\/feed\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1)];
  if (!answer) return void response.writeHead(404).end();
  const { etag, packed } = answer;
  const modified = 'Mon, 01 Jun 2026 00:00:00 GMT';
  const head = { etag, 'last-modified': modified, 'content-type': 'application/rss+xml' };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, head).end();
  response.writeHead(200, { ...head, 'content-encoding': 'gzip', 'content-length': packed.length });
  response.end(packed);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
