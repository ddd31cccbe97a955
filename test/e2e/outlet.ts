/** An outlet on the loopback interface whose feeds a test writes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outlet {
  address: string;
  /** What each path answers with; may be changed at any time. */
  pages: Record<string, Answer>;
  close(): void;
}

type Answer = { body: string; type?: string } | 'never';

/** Serves each path as given; `never` keeps the asker waiting. */
export async function serveOutlet(pages: Record<string, Answer>): Promise<Outlet> {
  const server = createServer((request, response) => {
    const answer = pages[request.url ?? ''];
    if (answer === 'never') return;
    if (!answer) return response.writeHead(404).end('Not here.');
    response
      .writeHead(200, { 'content-type': answer.type ?? 'application/rss+xml' })
      .end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    pages,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A feed with one article. */
export function writeFeed(
  title: string,
  article: { title: string; text: string },
): { body: string } {
  return {
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
<link>http://127.0.0.1/</link><description>Test</description>
<item><title>${article.title}</title><link>http://127.0.0.1/${encodeURIComponent(article.title)}</link>
<guid isPermaLink="false">${title} ${article.title}</guid>
<pubDate>Thu, 25 Jun 2026 09:00:00 +0000</pubDate>
<description><![CDATA[${article.text}]]></description></item></channel></rss>`,
  };
}
