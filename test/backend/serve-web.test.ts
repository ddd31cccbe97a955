/** The app in a browser is for the one who started it: token, host, origin, and nothing beside its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveWeb, type WebHost } from '../../backend/serve/serve-web.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { openBackend } from './backend-for-test.ts';

async function serveForTest(): Promise<WebHost> {
  const outside = temporaryDirectory();
  const pages = join(outside, 'renderer');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Parallax</title>');
  writeFileSync(join(pages, 'app.js'), 'export {};');
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'assets', 'app-0f0e.js'), 'export {};');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(outside, 'renderer-secret.txt'), 'secret');
  const host = await serveWeb(openBackend(), { pages });
  onTestFinished(() => host.close());
  return host;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as any program could make it: `fetch` would not let a test forge Host and Origin. */
function ask(
  { origin }: WebHost,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.once('error', reject);
    if (method === 'POST') asked.write('{"json":{}}');
    asked.end();
  });
}

const call = (host: WebHost, headers: Record<string, string>) =>
  ask(host, '/rpc/app/about', { 'content-type': 'application/json', ...headers }, 'POST');

test('with its token a call is answered, without it or with another it is not', async () => {
  const host = await serveForTest();
  expect((await call(host, { authorization: `Bearer ${host.token}` })).status).toBe(200);
  expect((await call(host, {})).status).toBe(401);
  expect((await call(host, { authorization: `Bearer ${host.token}x` })).status).toBe(401);
  expect((await call(host, { authorization: host.token })).status).toBe(401);
});

test('the address carries the token where no browser sends it', async () => {
  const host = await serveForTest();
  const { hash, search } = new URL(host.address);
  expect(hash).toBe(`#token=${host.token}`);
  expect(search).toBe('');
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin of its own', { origin: 'null' }],
  ['a cross-site request', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
])('%s is refused, even with the token', async (_, headers) => {
  const host = await serveForTest();
  const authorization = `Bearer ${host.token}`;
  expect((await call(host, { authorization, ...headers })).status).toBe(403);
  expect((await ask(host, '/', headers)).status).toBe(403);
});

test('its own page is let in', async () => {
  const host = await serveForTest();
  const authorization = `Bearer ${host.token}`;
  const headers = { authorization, origin: host.origin, 'sec-fetch-site': 'same-origin' };
  expect((await call(host, headers)).status).toBe(200);
});

test('pages come with a policy that lets nothing else run', async () => {
  const host = await serveForTest();
  const page = await ask(host, '/');
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining('Parallax') });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect((await ask(host, '/app.js')).headers['content-type']).toContain('text/javascript');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/../renderer-secret.txt',
  '/%00',
  '/%',
  '/nothing.js',
])('%s leads nowhere', async (path) => {
  const host = await serveForTest();
  expect(await ask(host, path)).toMatchObject({ status: 404, body: 'Not found.\n' });
});

test('a folder without pages says how they are built', async () => {
  const host = await serveWeb(openBackend(), { pages: temporaryDirectory() });
  onTestFinished(() => host.close());
  expect(await ask(host, '/')).toMatchObject({
    status: 404,
    body: expect.stringContaining('npm run build'),
  });
});

test('every start has a token of its own', async () => {
  const [first, second] = await Promise.all([serveForTest(), serveForTest()]);
  expect(first.token).not.toBe(second.token);
});

test('only files that carry a hash in their name are kept by the browser', async () => {
  const host = await serveForTest();
  const kept = async (path: string) => (await ask(host, path)).headers['cache-control'];
  expect(await kept('/assets/app-0f0e.js')).toMatch(/immutable/);
  expect(await kept('/app.js')).toBe('no-cache');
  expect(await kept('/')).toBe('no-cache');
});
