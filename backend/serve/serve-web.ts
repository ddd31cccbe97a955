/** The app in a browser: its pages and the contract over HTTP, for this computer only. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Backend } from '../create-backend.ts';
import { createRouter } from '../router.ts';
import { contentSecurityPolicy, readPage } from './read-page.ts';

export interface WebHostOptions {
  /** The folder with the built pages. */
  pages: string;
  /** 0 or left out: any free port. */
  port?: number;
}

export interface WebHost {
  /** What to open in the browser: carries the token in its fragment, which no browser sends anywhere. */
  address: string;
  origin: string;
  token: string;
  close(): Promise<void>;
}

const largestBody = 25 * 1024 * 1024;

const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves the app on the loopback interface until it is closed. Every start has a token of its own, and requests that
 * name another host or come from another site are refused, so that no web page can reach the library through the
 * reader's browser (DNS rebinding included). Rejects where the port is taken.
 */
export async function serveWeb(backend: Backend, options: WebHostOptions): Promise<WebHost> {
  const token = randomBytes(24).toString('base64url');
  const rpc = new RPCHandler(createRouter(backend), {
    plugins: [new BodyLimitPlugin({ maxBodySize: largestBody })],
  });

  const answer = async (request: IncomingMessage, response: ServerResponse, port: number) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const refusal = whyRefused(request, port);
    if (refusal !== null) return refuse(response, 403, refusal);
    if (!isRpc(request)) return sendPage(options.pages, request, response);
    if (!hasToken(request, token))
      return refuse(response, 401, 'Open the address that Parallax printed when it was started.');
    response.setHeader('Cache-Control', 'no-store');
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: {} });
    if (!matched) refuse(response, 404, 'There is no such procedure.');
  };

  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, response, port).catch((error: unknown) => {
      backend.workspace.ports.log(String(error));
      if (!response.headersSent) refuse(response, 500, 'Parallax failed; its log says why.');
      else response.destroy();
    });
  });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/#token=${token}`,
    origin,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const notBuilt =
  'Parallax serves its data, but its pages are not built yet. Run "npm run build" in its folder, then reload this page.';

async function sendPage(
  folder: string,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Pages are only read.');
  const { pathname } = new URL(url ?? '/', 'http://localhost');
  const page = await readPage(folder, pathname);
  if (page === null) return refuse(response, 404, pathname === '/' ? notBuilt : 'Not found.');
  response.writeHead(200, {
    'Content-Type': page.mediaType,
    'Cache-Control': page.lasting ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : page.body);
}

function isRpc({ url }: IncomingMessage): boolean {
  return url === '/rpc' || (url ?? '').startsWith('/rpc/');
}

/** Why a request cannot come from the app's own page; null where it can. */
function whyRefused({ headers }: IncomingMessage, port: number): string | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) return 'This address is not served here.';
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`))
    return 'Other sites have no access.';
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate')
    return 'Other sites have no access.';
  return null;
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
