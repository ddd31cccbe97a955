/** The built pages of the app, served as they lie in their folder. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const notBuilt = `Parallax serves its data, but its pages are not built yet.
Run "npm run build" in its folder, then reload this page.
`;

/** Answers a request for a page or one of its files. */
export async function sendStaticFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = filePath(folder, request.url ?? '/');
  const body = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || body === null) {
    const isPage = path !== null && extname(path) === '.html';
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(isPage ? notBuilt : 'Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    // Built files carry a hash in their name, the page that names them does not.
    'Cache-Control': extname(path) === '.html' ? 'no-cache' : 'max-age=31536000, immutable',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The file within the folder that an address names; null where it would lead out of it. */
function filePath(folder: string, address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return path.startsWith(normalize(folder + sep)) ? path : null;
}
