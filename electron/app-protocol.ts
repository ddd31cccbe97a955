/** The app's own page under an address of its own, so that it is no file among files. */
import { protocol } from 'electron';
import { contentSecurityPolicy, readPage } from '../backend/serve/read-page.ts';
import { isOwnPage, pageHost, pageScheme } from './own-page.ts';

export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Must be called before the app is ready. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    },
  ]);
}

/** Serves the built pages from their folder. */
export function servePages(folder: string): void {
  protocol.handle(pageScheme, async ({ url, method }) => {
    const page =
      isOwnPage(url) && method === 'GET' ? await readPage(folder, new URL(url).pathname) : null;
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
