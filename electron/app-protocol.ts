/** The app's own page under an address of its own, so that it is no file among files. */
import { protocol } from 'electron';
import { contentSecurityPolicy, readPage } from '../backend/serve/read-page.ts';

const scheme = 'parallax';

export const pageAddress = `${scheme}://app/`;

/** Must be called before the app is ready. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages from their folder. */
export function servePages(folder: string): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const page = host === 'app' && method === 'GET' ? await readPage(folder, pathname) : null;
    if (page === null) return new Response('Not found', { status: 404 });
    return new Response(page.body, {
      headers: {
        'Content-Type': page.mediaType,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
