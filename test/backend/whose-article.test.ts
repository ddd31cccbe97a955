/** Which entries are one article, and who may change it, over real feeds. */
import { beforeEach, expect, test } from 'vitest';
import { readFeeds } from '../../db/feeds.ts';
import { readPagesDue } from '../../db/pages.ts';
import { followFeeds, openBackend, refresh, type TestedBackend } from './backend-for-test.ts';
import { send, startServer, type UnrulyServer } from './gather/unruly-server.ts';

let server: UnrulyServer;
beforeEach(async () => {
  server = await startServer();
  return () => server.close();
});

const body = (matter: string) =>
  `The board met over ${matter} and put its ruling on ${matter} off until the autumn, its clerk said. `.repeat(
    9,
  );

interface Item {
  guid: string;
  title: string;
  link?: string;
  date?: string;
  author?: string;
  text: string;
}

const item = ({ guid, title, link, date = 'Thu, 11 Jun 2026 08:00:00 GMT', author, text }: Item) =>
  `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>${link ? `<link>${link}</link>` : ''}
  <pubDate>${date}</pubDate>${author ? `<dc:creator>${author}</dc:creator>` : ''}<content:encoded>${text}</content:encoded></item>`;

function serve(path: string, ...items: Item[]): void {
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${path}</title>${items.map(item).join('')}</channel></rss>`;
  server.on(path, send(200, feed, { 'content-type': 'application/rss+xml' }));
}

const follow = (backend: TestedBackend, ...paths: string[]) =>
  followFeeds(
    backend,
    paths.map((path) => server.origin + path),
  );

const stored = ({ workspace }: TestedBackend) =>
  workspace.library
    .prepare(
      'SELECT title, revision AS revisions, url, published, author FROM current_articles ORDER BY title',
    )
    .all();

const story = (name: string, guid = 'article') => ({
  guid,
  title: `On ${name}`,
  link: `https://courier.example/${name}`,
  text: body(name),
});

test('entries that share a guid are as many articles as they have links', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  serve('/feed', story('apples'), story('pears'), story('plums'));
  expect(await refresh(backend)).toMatchObject({ added: 3, changed: 0 });
  serve('/feed', story('figs'), story('apples'), story('pears'));
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
  expect(stored(backend)).toMatchObject(
    ['apples', 'figs', 'pears', 'plums'].map((name) => ({ title: `On ${name}`, revisions: 1 })),
  );
});

test('a guid that never changes, in a feed of one entry, joins no unlike articles', async () => {
  const backend = openBackend();
  follow(backend, '/linked', '/unlinked');
  for (const name of ['apples', 'pears']) {
    serve('/linked', story(name));
    serve('/unlinked', {
      guid: 'g',
      title: `Of ${name}`,
      text: body(`${name} by ${name} of ${name}`),
    });
    expect(await refresh(backend)).toMatchObject({ added: 2, changed: 0 });
  }
});

test('a guid that changes at every reading makes one article, where there is no link', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  for (const [guid, ending] of [
    ['1', ''],
    ['2', ''],
    ['3', 'The sum was corrected.'],
  ] as const) {
    serve('/feed', { guid, title: 'Rates', text: body('rates') + ending });
    await refresh(backend);
  }
  expect(stored(backend)).toMatchObject([{ title: 'Rates', revisions: 2 }]);
});

test('an entry without guid whose link changes at every reading is one article', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const unguided = (name: string, link: string, text = body(name)) => ({
    guid: '',
    title: `On ${name}`,
    link: `https://courier.example/${link}`,
    text,
  });
  for (const session of ['1', '2', '3', '4']) {
    serve(
      '/feed',
      unguided('apples', `apples?session=${session}`),
      unguided('pears', `${session}/pears`),
      unguided('the week', `${session}/week`, `item${session} `.repeat(200)),
    );
    await refresh(backend);
  }
  expect(stored(backend)).toMatchObject([
    { title: 'On apples', revisions: 1 },
    { title: 'On pears', revisions: 1 },
    ...Array.from({ length: 4 }, () => ({ title: 'On the week' })),
  ]);
  const links = "SELECT count(*) AS count FROM feed_entries WHERE key GLOB 'link:*'";
  expect(backend.workspace.library.prepare(links).get()).toEqual({ count: 6 });
});

test('a story rewritten from slug to last line is a revision of the article that has its guid', async () => {
  const backend = openBackend();
  follow(backend, '/feed', '/numbered');
  const guids = ['https://courier.example/?p=7', 'https://courier.example/?p=8', 'x'];
  const [one = '', other = ''] = guids;
  const neighbours = (path: string, ...changed: Item[]) =>
    serve(path, ...changed, story('pears', path === '/feed' ? other : '2'), story('plums', '3'));
  neighbours('/feed', story('apples', one));
  neighbours('/numbered', story('quinces', '1'));
  await refresh(backend);
  const rewritten = { ...story('figs', one), date: 'Thu, 11 Jun 2026 17:30:00 GMT' };
  neighbours('/feed', rewritten);
  neighbours('/numbered', story('dates', '1'));
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 2 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  expect(stored(backend)).toMatchObject([
    { title: 'On dates', revisions: 2, url: 'https://courier.example/dates' },
    { title: 'On figs', revisions: 2, url: 'https://courier.example/figs' },
    { title: 'On pears', revisions: 1 },
    { title: 'On plums', revisions: 1 },
  ]);
});

test('a guid of the only entry is believed for hours, if it was made for one thing', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const guid = 'tag:courier.example,2026:lead';
  serve('/feed', story('apples', guid));
  await refresh(backend);
  serve('/feed', { ...story('figs', guid), date: 'Thu, 11 Jun 2026 12:00:00 GMT' });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 1 });
  serve('/feed', { ...story('pears', guid), date: 'Fri, 12 Jun 2026 12:00:00 GMT' });
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
});

test('guids that are numbers of places in the feed join nothing', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const list = (...names: string[]) =>
    serve('/feed', ...names.map((name, place) => story(name, `${place + 1}`)));
  list('apples', 'pears', 'plums');
  await refresh(backend);
  list('figs', 'apples', 'pears');
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
  list('dates', 'quinces', 'medlars');
  expect(await refresh(backend)).toMatchObject({ added: 3, changed: 0 });
});

test('an article that was moved is found under its earlier addresses too, and what follows there is another', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const lead = (name: string) => ({
    ...story('apples', '4711'),
    link: `https://courier.example/${name}`,
  });
  for (const name of ['live', 'apples', 'apples-and-pears']) {
    serve('/feed', lead(name), story('plums', '4710'));
    await refresh(backend);
  }
  follow(backend, '/blog');
  serve(
    '/blog',
    ...['live', 'apples', 'apples-and-pears/?utm_source=blog'].map((name, index) => ({
      ...lead(name),
      guid: `${index}`,
    })),
  );
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  serve('/feed', { ...story('figs', '4712'), link: 'https://courier.example/live' });
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
  expect(stored(backend)).toMatchObject([
    { title: 'On apples', revisions: 1, url: 'https://courier.example/apples-and-pears' },
    { title: 'On figs', revisions: 1, url: 'https://courier.example/live' },
    { title: 'On plums' },
  ]);
});

test('entries without guid that share title and time settle, whatever their links', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const notice = (name: string, session: number, ending = '') => ({
    guid: '',
    title: 'Notice',
    link: `https://agency.example/${session}/${name}`,
    text: `${body('orders and appeals')}This one is about ${body(name)}${ending}`,
  });
  const names = ['apples', 'pears', 'plums'];
  for (const session of [1, 2, 3]) {
    serve('/feed', ...names.map((name) => notice(name, session)));
    await refresh(backend);
  }
  serve('/feed', ...names.map((name) => notice(name, 4, name === 'pears' ? 'Corrected.' : '')));
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 1 });
  const corrected = `SELECT count(*) FROM current_articles
    WHERE title = 'Notice' AND revision = 1 + (text GLOB '*pears*')`;
  expect(backend.workspace.library.prepare(corrected).pluck().get()).toBe(names.length);
});

test('a further notice by the same form, with a link of its own, is a further article', async () => {
  const backend = openBackend();
  follow(backend, '/forms', '/teasers');
  const form = (name: string) => ({
    ...story(name, ''),
    title: 'Notice of meeting',
    text: `The meeting on ${name} is open. ${body('the rules of procedure')}`,
  });
  const teaser = (name: string) => ({
    ...form(name),
    link: `${server.origin}/teasers/${name}`,
    text: '',
  });
  const names = ['apples', 'pears', 'plums'];
  for (const count of [2, 3]) {
    serve('/forms', ...names.slice(0, count).reverse().map(form));
    serve('/teasers', ...names.slice(0, count).reverse().map(teaser));
    expect(await refresh(backend)).toMatchObject({ added: count === 2 ? 4 : 2, changed: 0 });
  }
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});

test('entries with guids of their own are articles of their own, though all link to one page', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const at = (name: string, guid: string) => ({
    ...story(name, `urn:desk:${guid}`),
    link: 'https://desk.example/newsroom',
    text: `${name} `.repeat(200),
  });
  serve('/feed', at('apples', '1a'), story('figs', 'urn:desk:0'));
  expect(await refresh(backend)).toMatchObject({ added: 2 });
  serve('/feed', at('pears', '2b'), story('figs', 'urn:desk:0'));
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});

test('issues of one form at one page are articles of their own, by their guids and times', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const issue = (number: number) => ({
    ...story('a week', `urn:gazette:${number}`),
    link: 'https://gazette.example/weekly',
    date: `Thu, ${4 + 7 * number} Jun 2026 08:00:00 GMT`,
    text: `No. ${number}. ${body('the rules of procedure')}`,
  });
  serve('/feed', issue(1), issue(0));
  expect(await refresh(backend)).toMatchObject({ added: 2, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});

test('entries that differ in the fragments of their links or guids alone are all taken', async () => {
  const backend = openBackend();
  follow(backend, '/guided', '/linked');
  const release = (name: string, page: string) => ({
    ...story(name, ''),
    link: `https://maker.example/${page}#${name}`,
  });
  const linked = ['figs', 'dates'].map((name) => release(name, 'linked'));
  const guided = ['apples', 'pears'].map((name) => release(name, 'guided'));
  serve('/linked', ...linked);
  serve('/guided', ...guided.map((one) => ({ ...one, guid: one.link })));
  expect(await refresh(backend)).toMatchObject({ added: 4, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});

test('entries that all link to one list are taken, with the guid of that list or without one', async () => {
  const backend = openBackend();
  follow(backend, '/guided', '/unguided', '/untold');
  const on = (name: string, guid: string, link: string) => ({ ...story(name, guid), link });
  const list = 'https://agency.example/notices';
  const guided = (name: string) => on(name, list, list);
  const unguided = (name: string) => on(name, '', `${list}/all`);
  const untold = (name: string) => ({ guid: '', title: '', text: body(name) });
  serve('/guided', guided('apples'), guided('pears'));
  serve('/unguided', unguided('figs'));
  serve('/untold', untold('dates'), { ...untold('medlars'), title: 'Notice', date: '' });
  expect(await refresh(backend)).toMatchObject({ added: 5, changed: 0 });
  serve('/guided', guided('plums'), guided('apples'), guided('pears'));
  serve('/unguided', unguided('quinces'), unguided('figs'), unguided('figs'));
  serve(
    '/untold',
    ...['cherries', 'medlars'].map((name) => ({ ...untold(name), title: 'Notice', date: '' })),
    untold('dates'),
  );
  expect(await refresh(backend)).toMatchObject({ added: 3, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  const urls = stored(backend).flatMap((one) => (one as { url: string | null }).url ?? []);
  expect(new Set(urls).size).toBe(5);
  for (const url of urls) expect(url).toMatch(/^https:\/\/agency\.example\/notices/);
});

test('of two versions of an entry in one reading the first is taken', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const later = {
    ...story('apples'),
    title: 'On more apples',
    text: `${body('apples')}Corrected.`,
  };
  serve('/feed', later, story('apples'));
  expect(await refresh(backend)).toMatchObject({ added: 1, changed: 0 });
  expect(stored(backend)).toMatchObject([{ title: 'On more apples', revisions: 1 }]);
});

test('an entry whose address changes stays the article that it was', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  serve('/feed', story('apples', '1'));
  await refresh(backend);
  serve('/feed', { ...story('apples', '1'), link: 'https://courier.example/apples-2' });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  expect(stored(backend)).toMatchObject([{ url: 'https://courier.example/apples-2' }]);
});

test('another feed that links an article does not change it: its own words are its own article', async () => {
  const backend = openBackend();
  serve('/courier', story('apples', '1'));
  follow(backend, '/courier');
  await refresh(backend);
  follow(backend, '/blog');
  for (const ending of ['', 'I was right.']) {
    serve('/blog', { ...story('apples', 'x'), title: 'My rant', text: body('my anger') + ending });
    await refresh(backend);
  }
  expect(stored(backend)).toMatchObject([
    { title: 'My rant', revisions: 2, url: null },
    { title: 'On apples', revisions: 1, url: 'https://courier.example/apples' },
  ]);
});

test('however many other feeds write under one address, each article is its own and stays one', async () => {
  const backend = openBackend();
  serve('/courier', story('apples', '1'));
  const others = ['/wrath', '/grief', '/hope'];
  follow(backend, '/courier', ...others);
  for (const path of others) serve(path, { ...story('apples', path), text: body(path) });
  expect(await refresh(backend)).toMatchObject({ added: 4, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});

test('entries of their own that link to one page are articles of their own, at places of the page', async () => {
  const backend = openBackend();
  follow(backend, '/changes');
  const release = (name: string, fragment: string) => ({
    ...story(name, name),
    link: `https://maker.example/changes${fragment}`,
  });
  serve('/changes', release('apples', '#v1'), release('pears', '#v2'), release('plums', ''));
  expect(await refresh(backend)).toMatchObject({ added: 3, changed: 0 });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  expect(stored(backend)).toMatchObject([
    { title: 'On apples', revisions: 1, url: 'https://maker.example/changes#v1' },
    { title: 'On pears', revisions: 1, url: 'https://maker.example/changes#v2' },
    { title: 'On plums', revisions: 1, url: 'https://maker.example/changes#plums' },
  ]);
});

test('another feed that carries an article under a title of its own has seen it again', async () => {
  const backend = openBackend();
  serve('/courier', story('apples', '1'));
  follow(backend, '/courier');
  await refresh(backend);
  follow(backend, '/all');
  serve('/all', { ...story('apples', 'x'), title: 'On apples - The Courier', author: 'Staff' });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
  expect(stored(backend)).toMatchObject([{ title: 'On apples', revisions: 1, author: null }]);
});

test('an author and a date that the outlet corrects are taken over', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  serve('/feed', { ...story('apples'), date: 'Sat, 11 Jun 2016 08:00:00 GMT' });
  await refresh(backend);
  serve('/feed', { ...story('apples'), author: 'Ann Writer' });
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 1 });
  expect(stored(backend)).toMatchObject([
    { revisions: 2, published: '2026-06-11T08:00:00Z', author: 'Ann Writer' },
  ]);
});

test('a feed that dates its entries anew at every reading makes no revisions', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  for (let hour = 0; hour < 3; hour++) {
    const now = new Date(Date.now() + hour * 3_600_000);
    backend.workspace.ports.now = () => now;
    serve('/feed', { ...story('apples'), date: now.toUTCString() });
    await refresh(backend);
  }
  expect(stored(backend)).toMatchObject([{ revisions: 1 }]);
});

test('an article whose page could be had at last is watched for corrections', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const page = `<html><body><article><h1>Fine</h1>${`<p>${body('fines').slice(0, 300)}</p>`.repeat(5)}</article></body></html>`;
  serve('/feed', { guid: '1', title: 'Fine', link: `${server.origin}/fine`, text: 'In short.' });
  server.on('/fine', send(503));
  await refresh(backend);
  server.on('/fine', send(200, page, { 'content-type': 'text/html' }));
  expect(await refresh(backend)).toMatchObject({ changed: 1 });
  const { library } = backend.workspace;
  const [feed] = readFeeds(library);
  const when = { since: '2026-06-10T00:00:00Z', before: '2999-01-01T00:00:00Z', limit: 5 };
  expect(readPagesDue(library, feed?.id ?? '', when)).toMatchObject([
    { url: `${server.origin}/fine`, article: { source: 'page', partial: false } },
  ]);
});

test('of a feed longer than one reading takes, the newest come first and the others later', async () => {
  const backend = openBackend();
  follow(backend, '/feed');
  const from = Date.UTC(2026, 0, 1);
  const times = Array.from({ length: 2050 }, (_, hour) => new Date(from + hour * 3_600_000));
  const items = times.map(
    (time, hour) =>
      `<item><guid isPermaLink="false">${hour}</guid><title>Item ${hour}</title><pubDate>${time.toUTCString()}</pubDate></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>Archive</title>${items.join('')}</channel></rss>`;
  server.on('/feed', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"e"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"e"' }).end(isKnown ? '' : feed);
  });
  const oldest = () =>
    backend.workspace.library.prepare('SELECT min(published) FROM revisions').pluck().get();
  const told = () => readFeeds(backend.workspace.library)[0];
  expect(await refresh(backend)).toMatchObject({ added: 2000 });
  expect(oldest()).toBe(times[50]?.toISOString().replace('.000', ''));
  expect(told()).toMatchObject({
    health: 'ok',
    message: expect.stringContaining('50 further entries'),
  });
  expect(await refresh(backend)).toMatchObject({ added: 50 });
  expect(told()).toMatchObject({ health: 'ok', message: null });
  expect(await refresh(backend)).toMatchObject({ unchanged: 1 });
}, 120_000);
