/** Articles keep their identity and all their revisions. */
import { describe, expect, test } from 'vitest';
import { readCard, readRevisions } from '../../db/articles.ts';
import { readEntryHash, removeFeed, saveFeed } from '../../db/feeds.ts';
import type { FoundArticle } from '../../db/save-article.ts';
import { readHits } from '../../db/search.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

const all = { offset: 0, limit: 10 };

test('the same text under the same address is known', () => {
  const library = openForTest();
  expect(saveArticle(library, foundArticle()).outcome).toBe('added');
  expect(saveArticle(library, foundArticle({ id: 'other' }))).toMatchObject({
    id: 'a1',
    outcome: 'known',
  });
});

test('another text under the same address is a revision; the first stays as it was', () => {
  const library = openForTest();
  const first = foundArticle();
  saveArticle(library, first);
  const later = { text: 'Corrected: the fine is 21 million euros.', hash: 'h2' };
  const { number, outcome } = saveArticle(
    library,
    foundArticle({ ...later, fetched: '2026-06-12T09:00:00.000Z' }),
  );
  expect(outcome).toBe('changed');
  expect(readRevisions(library, number)).toMatchObject([
    { number: 1, text: first.text, hash: first.hash },
    { number: 2, ...later },
  ]);
  expect(readCard(library, 'a1')).toMatchObject({
    revisions: 2,
    hash: 'h2',
    changed: '2026-06-12T09:00:00.000Z',
  });
});

test('a text that comes back is a third revision', () => {
  const library = openForTest();
  saveArticle(library, foundArticle());
  saveArticle(library, foundArticle({ text: 'B', hash: 'b' }));
  const { number } = saveArticle(library, foundArticle());
  expect(readRevisions(library, number).map(({ text }) => text)).toHaveLength(3);
});

test('a part of an article does not replace the whole', () => {
  const library = openForTest();
  saveArticle(library, foundArticle());
  const part = foundArticle({ text: 'The agency fined …', hash: 'p', partial: true });
  expect(saveArticle(library, part).outcome).toBe('known');
  expect(readCard(library, 'a1')).toMatchObject({ revisions: 1, partial: false });
});

test('search finds the present text and no longer the earlier one', () => {
  const library = openForTest();
  saveArticle(library, foundArticle({ text: 'An ocelot was seen.', hash: '1' }));
  saveArticle(library, foundArticle({ text: 'A margay was seen.', hash: '2' }));
  const anything = { without: [], outlets: [], names: [], conflicts: [], from: null, to: null };
  const found = (word: string) =>
    readHits(library, { ...anything, words: [[{ text: word, open: false }]] }, all).total;
  expect([found('ocelot'), found('margay')]).toEqual([0, 1]);
  library.exec(`INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`);
});

test('an entry is known by its feed and key, also when its address changes', () => {
  const library = openForTest();
  const feed = { id: 'f1', url: 'https://courier.example/feed', title: 'Courier' };
  saveFeed(library, { ...feed, folder: null, allowPrivate: false, added: '2026-01-01T00:00:00Z' });
  const entry = { feed: 'f1', key: 'guid-1', hash: 'e1' };
  const first = saveArticle(library, foundArticle({ entry }));
  const moved = foundArticle({
    id: 'a2',
    url: 'https://courier.example/one-moved',
    entry: { ...entry, hash: 'e2' },
  });
  expect(saveArticle(library, moved)).toMatchObject({ number: first.number, outcome: 'known' });
  expect(readEntryHash(library, 'f1', 'guid-1')).toBe('e2');
});

describe('an article that feeds of several sites link', () => {
  const own = 'https://feeds.courier.example/all';
  const other = 'https://blog.example/feed';
  const words = (matter: string) =>
    `The board met over ${matter} and put off its ruling on ${matter}. `.repeat(12);
  const by = (feed: string, matter: string, parts: Partial<FoundArticle> = {}) =>
    foundArticle({
      outlet: feed,
      title: `${matter} by ${feed}`,
      text: words(matter),
      hash: matter,
      entry: { feed, key: `key-${feed}`, hash: matter },
      ...parts,
    });
  function openWithFeeds() {
    const library = openForTest();
    for (const [id, url] of [
      ['own', own],
      ['other', other],
    ] as const)
      saveFeed(library, {
        ...{ id, url, title: id, folder: null, allowPrivate: false },
        added: '2026-01-01T00:00:00Z',
      });
    return library;
  }

  test('belongs to the feed of its site, which takes it over', () => {
    const library = openWithFeeds();
    const page = { source: 'page' } as const;
    saveArticle(library, by('other', 'apples', page));
    const taken = saveArticle(library, by('own', 'apples', page));
    expect(taken.outcome).toBe('changed');
    expect(readCard(library, 'a1')).toMatchObject({ feed: 'own', outlet: 'own', revisions: 2 });
    expect(saveArticle(library, by('other', 'apples', page)).outcome).toBe('known');
    library.exec(`INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`);
  });

  test('has its address, also where another wrote under it first', () => {
    const library = openWithFeeds();
    const blog = saveArticle(library, by('other', 'anger'));
    const article = saveArticle(library, by('own', 'apples'));
    expect(article).toMatchObject({ outcome: 'added', id: 'a1-apples' });
    expect(readCard(library, blog.id)).toMatchObject({ url: null, revisions: 1 });
    expect(readCard(library, article.id)).toMatchObject({ url: 'https://courier.example/one' });
    for (const again of [by('own', 'apples'), by('other', 'anger')])
      expect(saveArticle(library, again).outcome).toBe('known');
    expect(saveArticle(library, by('own', 'apples', { url: null, entry: null })).number).toBe(
      article.number,
    );
  });

  test('is not changed by a part, nor by another title, author or time', () => {
    const library = openWithFeeds();
    saveArticle(library, by('own', 'apples'));
    const another = { title: 'X', author: 'Y', published: '2026-06-10T00:00:00Z' };
    for (const parts of [another, { ...another, text: 'In short.', hash: 's', partial: true }])
      expect(saveArticle(library, by('other', 'apples', parts)).outcome).toBe('known');
    expect(readCard(library, 'a1')).toMatchObject({ title: 'apples by own', revisions: 1 });
  });

  test('is changed by its page, whoever links it', () => {
    const library = openWithFeeds();
    saveArticle(library, by('own', 'apples', { source: 'page' }));
    const corrected = `${words('apples')}Corrected on Friday.`;
    const parts = { source: 'page', text: corrected, hash: 'c' } as const;
    expect(saveArticle(library, by('other', 'apples', parts)).outcome).toBe('changed');
    expect(readCard(library, 'a1')).toMatchObject({ title: 'apples by own', revisions: 2 });
  });
});

test('a page that turns out to be a part, with the same text, is told as one', () => {
  const library = openForTest();
  saveArticle(library, foundArticle({ source: 'page' }));
  const part = foundArticle({ source: 'page', partial: true });
  expect(saveArticle(library, part).outcome).toBe('changed');
  expect(readCard(library, 'a1')).toMatchObject({ partial: true });
});

test('a feed that is forgotten leaves its articles', () => {
  const library = openForTest();
  const feed = { id: 'f1', url: 'https://courier.example/feed', title: 'Courier' };
  saveFeed(library, { ...feed, folder: null, allowPrivate: false, added: '2026-01-01T00:00:00Z' });
  saveArticle(library, foundArticle({ entry: { feed: 'f1', key: 'k', hash: 'h' } }));
  expect(removeFeed(library, 'f1')).toBe(true);
  expect(readCard(library, 'a1')).toMatchObject({ feed: null, title: 'Agency fines firm' });
  expect(readEntryHash(library, 'f1', 'k')).toBeNull();
});

test('two articles without address and feed are two', () => {
  const library = openForTest();
  saveArticle(library, foundArticle({ id: 'x', url: null }));
  expect(saveArticle(library, foundArticle({ id: 'y', url: null })).outcome).toBe('added');
});
