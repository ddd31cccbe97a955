/** The sample's server answers what only the app asks, and survives what anybody asks. */
import { once } from 'node:events';
import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serveSample } from '../../backend/sample/serve-sample.ts';
import { sampleDirectory } from './backend-for-test.ts';

async function open() {
  const server = await serveSample(sampleDirectory);
  onTestFinished(server.close);
  return server;
}

/** The status of the answer; the path goes out as it is. */
async function ask(origin: string, path: string, host?: string): Promise<number | undefined> {
  const { port } = new URL(origin);
  const headers = host === undefined ? {} : { Host: host };
  const asked = request({ host: '127.0.0.1', port, path, headers }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

test.each([
  ['/%E0%A4%A', 400],
  ['//', 400],
  ['/..%2f..%2foutlets.json', 404],
  ['/robots.txt', 200],
])('%s is answered with %i', async (path, status) => {
  const { origin } = await open();
  expect(await ask(origin, path)).toBe(status);
  expect(await ask(origin, '/robots.txt')).toBe(200);
});

test('under another name it is not served', async () => {
  const { origin } = await open();
  expect(await ask(origin, '/robots.txt', 'rebound.example')).toBe(403);
});
