/** Lists of feeds, as other readers write them, and round trips. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../core/article/index.ts';
import { type LeftOut, type OpmlFeed, readOpml, writeOpml } from '../../../core/feed/index.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>${body}</body></opml>`;

describe('reading', () => {
  it('folders, titles, order, and repeats', () => {
    expect(
      readOpml(
        opml(`<outline text="Policy" title="Policy">
          <outline text="Europe"><outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/></outline>
          <outline text="C" xmlUrl="https://c.example/feed"/>
        </outline>
        <outline XMLURL="feed://d.example/x" TITLE="D" category="/Law/Courts,/Other"/>
        <outline text="again" xmlUrl="https://a.example/feed"/>
        <outline text="no feed" url="https://e.example"/>
        <outline text="bad" xmlUrl="javascript:alert(1)"/>`),
      ),
    ).toEqual([
      {
        url: 'https://a.example/feed',
        title: 'A & B',
        folder: 'Policy / Europe',
        site: 'https://a.example/',
      },
      { url: 'https://c.example/feed', title: 'C', folder: 'Policy' },
      { url: 'http://d.example/x', title: 'D', folder: 'Law / Courts' },
      { url: 'https://a.example/feed', title: 'again', folder: null },
    ]);
  });
  it('what is no feed at a web address is named', () => {
    const leftOut: LeftOut[] = [];
    const feeds = readOpml(
      opml(
        '<outline text="Folder"><outline text="A" xmlUrl="https://a.example/feed#x"/><outline text="file" xmlUrl="file:///etc/passwd"/></outline><outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="none"/>',
      ),
      (entry) => leftOut.push(entry),
    );
    expect(feeds).toEqual([{ url: 'https://a.example/feed', title: 'A', folder: 'Folder' }]);
    expect(leftOut).toEqual([
      { name: 'file', reason: 'Its address is none on the web: file:///etc/passwd' },
      { name: 'bad', reason: 'Its address is none on the web: javascript:alert(1)' },
      { name: 'none', reason: 'It has no address.' },
    ]);
  });
  it('a list that breaks off, as far as it goes', () => {
    const whole = opml(
      '<outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/>',
    );
    const leftOut: LeftOut[] = [];
    const cut = whole.slice(0, whole.indexOf('b.example'));
    expect(readOpml(cut, (entry) => leftOut.push(entry))).toMatchObject([{ title: 'A' }]);
    expect(leftOut).toMatchObject([{ name: 'what stood behind the break at the end of the file' }]);
  });
  it('a list with bare ampersands and none at all', () => {
    expect(readOpml(opml('<outline text="R & D" xmlUrl="https://a.example/?a=1&b=2"/>'))).toEqual([
      { url: 'https://a.example/?a=1&b=2', title: 'R & D', folder: null },
    ]);
    expect(readOpml(opml(''))).toEqual([]);
  });
  it.each([
    '',
    'words',
    '<html><body><p>x</p></body></html>',
    '<rss version="2.0"><channel/></rss>',
    '{}',
  ])('what is no list is told: %j', (text) => expect(() => readOpml(text)).toThrow(/no OPML/));
  it('ten thousand feeds', () => {
    const outlines = Array.from(
      { length: 10_000 },
      (_, index) => `<outline text="F${index}" xmlUrl="https://f.example/${index}"/>`,
    );
    expect(readOpml(opml(outlines.join('')))).toHaveLength(10_000);
  });
});

it('the list to begin with is one that can be taken in', () => {
  const feeds = readOpml(
    readFileSync(new URL('../../../docs/starter-feeds.opml', import.meta.url), 'utf8'),
  );
  expect(feeds.length).toBeGreaterThanOrEqual(30);
  const unique = (values: (string | null)[]) => new Set(values).size;
  expect(unique(feeds.map(({ url }) => addressKey(url)))).toBe(feeds.length);
  expect(unique(feeds.map(({ title }) => title))).toBe(feeds.length);
  for (const { url, title, folder } of feeds) {
    expect(url).toMatch(/^https:/);
    expect(title).not.toBeNull();
    expect(folder).not.toBeNull();
  }
});

it('what is written reads as it was', () => {
  const words = fc
    .stringMatching(/^[A-Za-z0-9&<>"'é]([A-Za-z0-9&<>"' é]{0,20}[A-Za-z0-9&<>"'é])?$/)
    .map((text) => text.replace(/ +/g, ' '));
  const feed: fc.Arbitrary<OpmlFeed> = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: words,
    site: fc.webUrl().map((url) => new URL(url).href),
    folder: fc.option(
      fc.array(words, { minLength: 1, maxLength: 3 }).map((names) => names.join(' / ')),
    ),
  });
  const inOrder = (feeds: OpmlFeed[]) =>
    feeds.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 12 }), (feeds) => {
      expect(inOrder(readOpml(writeOpml(feeds, 'Mine & yours')))).toEqual(inOrder(feeds));
    }),
  );
});
