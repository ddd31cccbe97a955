/** Lists of feeds taken in and given back, and sites that name several feeds. */
import { expect, onTestFinished, test } from 'vitest';
import { exportOpml, importOpml } from '../../../backend/feeds/manage-feeds.ts';
import { addAddress } from '../../../backend/taking-in/add-address.ts';
import { readFeeds } from '../../../db/feeds.ts';
import { followFeeds, openBackend, refresh, type TestedBackend } from '../backend-for-test.ts';
import { send, startServer } from '../gather/unruly-server.ts';

const feed = (index: number) =>
  `<outline type="rss" text="Feed ${index} &amp; co" xmlUrl="https://f${index}.example/rss?a=1&amp;b=2"/>`;
const feeds = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => feed(from + at)).join('');

/** A thousand feeds in nested folders, of which two hundred stand in the list twice. */
const list = `<opml version="2.0"><body>
  <outline text="Law"><outline text="Courts">${feeds(0, 400)}</outline>${feeds(400, 700)}</outline>
  ${feeds(700, 1000)}<outline text="Again">${feeds(300, 500)}</outline>
</body></opml>`;

const followed = ({ workspace }: TestedBackend) =>
  readFeeds(workspace.library)
    .map(({ url, title, folder }) => ({ url, title, folder }))
    .sort((one, other) => (one.url < other.url ? -1 : 1));

test('a thousand feeds are taken up, and repeats are told', () => {
  const backend = openBackend();
  const { workspace } = backend;
  expect(importOpml(workspace, list)).toEqual({ added: 1000, known: 200 });
  expect(followed(backend)).toHaveLength(1000);
  expect(followed(backend)).toContainEqual({
    url: 'https://f399.example/rss?a=1&b=2',
    title: 'Feed 399 & co',
    folder: 'Law / Courts',
  });
  expect(importOpml(workspace, list)).toEqual({ added: 0, known: 1200 });
});

test('what is given back is taken in elsewhere as it was', () => {
  const [one, other] = [openBackend(), openBackend()];
  importOpml(one.workspace, list);
  const given = exportOpml(one.workspace.library);
  expect(importOpml(other.workspace, given)).toEqual({ added: 1000, known: 0 });
  expect(followed(other)).toEqual(followed(one));
  expect(exportOpml(other.workspace.library)).toBe(given);
});

test('one feed by http and by https is one, in a list and beside what is followed', () => {
  const backend = openBackend();
  const outline = (url: string) => `<outline type="rss" xmlUrl="${url}"/>`;
  const take = (...urls: string[]) =>
    importOpml(backend.workspace, `<opml><body>${urls.map(outline).join('')}</body></opml>`);
  expect(take('http://a.example/rss', 'https://a.example/rss')).toEqual({ added: 1, known: 1 });
  expect(take('https://a.example/rss', 'https://b.example/rss')).toEqual({ added: 1, known: 1 });
  expect(take('http://b.example/rss')).toEqual({ added: 0, known: 1 });
  expect(followed(backend).map(({ url }) => url)).toEqual([
    'http://a.example/rss',
    'https://b.example/rss',
  ]);
});

test('an address on the local network, refused in a list, is fetched once the user adds it himself', async () => {
  const server = await startServer();
  try {
    const rss = '<rss version="2.0"><channel><title>Intranet</title></channel></rss>';
    server.on('/rss', send(200, rss, { 'content-type': 'text/xml' }));
    const url = `${server.origin}/rss`;
    const backend = openBackend();
    const { workspace } = backend;
    importOpml(workspace, `<opml><body><outline xmlUrl="${url}"/></body></opml>`);
    await refresh(backend);
    expect(readFeeds(workspace.library)).toMatchObject([
      { health: 'failed', message: expect.stringContaining('add that address yourself') },
    ]);
    expect(server.requests).toEqual([]);
    const visited: string[] = [];
    expect(await addAddress(workspace, url, (id) => visited.push(id))).toMatchObject({
      type: 'feed',
      known: true,
    });
    expect(visited).toHaveLength(1);
    await refresh(backend);
    expect(readFeeds(workspace.library)).toMatchObject([{ health: 'ok', title: 'Intranet' }]);
    // A list that names it again takes nothing back.
    importOpml(workspace, `<opml><body><outline xmlUrl="${url}"/></body></opml>`);
    expect(readFeeds(workspace.library)).toMatchObject([{ allowPrivate: true }]);
  } finally {
    await server.close();
  }
});

test('a site that names several feeds leads to the first, and the others are offered', async () => {
  const server = await startServer();
  try {
    const rss = '<rss version="2.0"><channel><title>Courier</title></channel></rss>';
    const link = (path: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${path}">`;
    const site = `<html><head>${['/rss.xml', '/atom.xml', '/law'].map(link).join('')}</head><body></body></html>`;
    server.on('/', send(200, site, { 'content-type': 'text/html' }));
    server.on('/rss.xml', send(200, rss, { 'content-type': 'text/xml' }));
    const { workspace } = openBackend();
    const add = () => addAddress(workspace, server.origin, () => undefined);
    const expected = {
      type: 'feed',
      feed: { url: `${server.origin}/rss.xml` },
      others: [`${server.origin}/atom.xml`, `${server.origin}/law`],
    };
    expect(await add()).toMatchObject({ ...expected, known: false });
    expect(await add()).toMatchObject({ ...expected, known: true });
  } finally {
    await server.close();
  }
});

test('an address out of service, and a damaged answer, are told with what to do', async () => {
  const server = await startServer();
  try {
    server.on('/gone', send(410));
    server.on('/damaged', send(200, 'no gzip', { 'content-encoding': 'gzip' }));
    const { workspace } = openBackend();
    const add = (path: string) => addAddress(workspace, server.origin + path, () => undefined);
    for (const [path, advice] of [
      ['/gone', /Nothing was added; look for another feed/],
      ['/damaged', /arrived damaged .* Nothing was added; try again later/],
    ] as const)
      expect(await add(path)).toEqual({ type: 'failed', message: expect.stringMatching(advice) });
  } finally {
    await server.close();
  }
});

test('names and passwords in addresses are not given back', () => {
  const { workspace } = openBackend();
  const outline = '<outline type="rss" xmlUrl="https://ann:secret@paid.example/feed"/>';
  importOpml(workspace, `<opml><body>${outline}</body></opml>`);
  expect(exportOpml(workspace.library)).toContain('xmlUrl="https://paid.example/feed"');
  expect(exportOpml(workspace.library)).not.toContain('secret');
});

test('an address from which a feed has moved can be followed again, for what stands there now', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const rss = (title: string) =>
    send(200, `<rss version="2.0"><channel><title>${title}</title></channel></rss>`);
  server.on('/old', send(301, '', { location: '/new' }));
  server.on('/new', rss('Moved'));
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/old`]);
  await refresh(backend);
  server.on('/old', rss('Another'));
  const added = await addAddress(backend.workspace, `${server.origin}/old`, () => undefined);
  expect(added).toMatchObject({ type: 'feed', known: false });
  expect(followed(backend).map(({ title }) => title)).toEqual(['Moved', 'Another']);
});
