/** Serves the sample coverage on the loopback interface, as the outlets in it would serve it on the web. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { Fetch, FetchOutcome } from '../gather/index.ts';
import { readSampleFeeds } from './sample-feeds.ts';

export interface SampleServer {
  /** Requests that the server has answered so far, by status. */
  answered: ReadonlyMap<number, number>;
  /** A `Fetch` that finds the sample's outlets on this server, and everything else where `fetch` finds it. */
  reach: (fetch: Fetch) => Fetch;
  origin: string;
  close: () => Promise<void>;
}

const mediaTypes: Record<string, string> = {
  '.xml': 'application/xml; charset=utf-8',
  '.rdf': 'application/rdf+xml',
  '.json': 'application/feed+json',
  '.html': 'text/html; charset=utf-8',
  '': 'text/xml',
};

/** Serves `directory` (the folder `sample/`) until it is closed; rejects where the folder cannot be read. */
export async function serveSample(directory: string): Promise<SampleServer> {
  const feeds = await readSampleFeeds(directory);
  const coverage = join(directory, 'coverage');
  const answered = new Map<number, number>();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    // Under another name, a page on the web could read what this computer serves (DNS rebinding).
    const answering =
      request.headers.host === `127.0.0.1:${port}`
        ? answer(coverage, request, response)
        : Promise.resolve(send(response, 403, 'This address is not served here.\n'));
    void answering
      .catch(() => send(response, 400, 'No address of the sample.\n'))
      .then((status) => answered.set(status, (answered.get(status) ?? 0) + 1));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const hosts = new Set(feeds.map(({ url }) => new URL(url).host));
  return {
    answered,
    reach: (fetch) => reachThrough(fetch, origin, hosts),
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reachThrough(fetch: Fetch, server: string, hosts: ReadonlySet<string>): Fetch {
  return async (address, options) => {
    const { host, pathname, protocol } = new URL(address);
    if (!hosts.has(host)) return fetch(address, options);
    const outcome = await fetch(`${server}/${host}${pathname}`, { ...options, allowPrivate: true });
    return backToWeb(outcome, `${server}/${host}`, `${protocol}//${host}`);
  };
}

function backToWeb(outcome: FetchOutcome, here: string, web: string): FetchOutcome {
  return outcome.type === 'read'
    ? { ...outcome, address: outcome.address.replace(here, web) }
    : outcome;
}

async function answer(
  coverage: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.endsWith('/robots.txt')) return send(response, 200, 'User-agent: *\nAllow: /\n');
  const path = normalize(join(coverage, decodeURIComponent(pathname)));
  if (!path.startsWith(coverage + sep)) return send(response, 404, 'Not found\n');
  const seen = request.headers['if-none-match'];
  for (const candidate of candidates(path)) {
    const body = await readFile(candidate).catch(() => null);
    if (!body) continue;
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const earlier = candidate.includes('.first.');
    if (earlier && seen !== undefined) continue;
    response.setHeader('ETag', etag);
    if (seen === etag) return send(response, 304, null);
    response.setHeader('Content-Type', mediaTypes[extname(candidate)] ?? 'text/plain');
    return send(response, 200, body);
  }
  return send(response, 404, 'Not found\n');
}

/** An earlier version is for those who come for the first time; a page's address has no ending. */
function candidates(path: string): string[] {
  const ending = extname(path);
  return [`${path.slice(0, path.length - ending.length)}.first${ending}`, path, `${path}.html`];
}

function send(response: ServerResponse, status: number, body: Buffer | string | null): number {
  response.writeHead(status).end(body);
  return status;
}
