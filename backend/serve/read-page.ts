/** The built pages of the app, as they lie in their folder, and what they may do. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Only what the app itself brings is run and shown; the same rule stands in the page. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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

export interface PageFile {
  body: Buffer<ArrayBuffer>;
  mediaType: string;
  /** True for files that carry a hash in their name, and so never change. */
  lasting: boolean;
}

/** The file that a path names, `/` being the page itself; null where there is none, or it lies outside the folder. */
export async function readPage(folder: string, pathname: string): Promise<PageFile | null> {
  const path = filePath(folder, pathname);
  if (path === null) return null;
  const body = await readFile(path).catch(() => null);
  if (body === null) return null;
  const extension = extname(path);
  return {
    body,
    mediaType: mediaTypes[extension] ?? 'application/octet-stream',
    lasting: pathname.startsWith('/assets/'),
  };
}

function filePath(folder: string, pathname: string): string | null {
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
