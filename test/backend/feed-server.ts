/** An outlet on the loopback interface whose feed and pages a test can change. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FeedItem {
  id: string;
  title: string;
  published: string;
  text: string;
  link?: string;
}

export interface FeedServer {
  url: string;
  items: FeedItem[];
  /** Answer with this status instead of the feed. */
  status: number | null;
  /** Holds answers back until it is resolved. */
  gate: Promise<void>;
  /** Requests that came, answered or not. */
  asked: number;
  /** Requests for the feed, by the status of their answer. */
  answered: number[];
}

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function toRss(title: string, items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ id, title, published, text, link = '' }) => `<item><guid isPermaLink="false">${id}</guid>
      <link>${asXml(link)}</link>
      <title>${asXml(title)}</title><pubDate>${new Date(published).toUTCString()}</pubDate>
      <content:encoded><![CDATA[<p>${asXml(text)}</p>]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>${asXml(title)}</title>${entries.join('')}</channel></rss>`;
}

/** Serves an RSS feed with full texts; stops when the test ends. */
export async function serveFeed(title: string, items: FeedItem[]): Promise<FeedServer> {
  const feed: FeedServer = {
    url: '',
    items,
    status: null,
    gate: Promise.resolve(),
    asked: 0,
    answered: [],
  };
  const server = createServer(async (request, response) => {
    feed.asked += 1;
    await feed.gate;
    if (!request.url?.startsWith('/feed.xml')) {
      response.writeHead(404).end();
      return;
    }
    const body = toRss(title, feed.items);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
    const status = feed.status ?? (request.headers['if-none-match'] === etag ? 304 : 200);
    feed.answered.push(status);
    response.writeHead(status, { 'Content-Type': 'application/rss+xml', ETag: etag });
    response.end(status === 200 ? body : undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  feed.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
  return feed;
}
