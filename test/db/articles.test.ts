/** Articles keep their identity and all their revisions. */
import { expect, test } from 'vitest';
import { readCard, readRevisions } from '../../db/articles.ts';
import { readEntryHash, removeFeed, saveFeed } from '../../db/feeds.ts';
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
    readHits(library, { ...anything, words: [{ text: word, open: false }] }, all).total;
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
