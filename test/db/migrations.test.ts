/** Libraries of earlier versions with what was in them, brought up to date. */
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { readCard, readRevisions } from '../../db/articles.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { readEntryHash, readFeed, saveInterval } from '../../db/feeds.ts';
import { migrations } from '../../db/migrations/index.ts';
import { libraryPath } from '../../db/open-library.ts';
import { readPagesDue } from '../../db/pages.ts';
import { readHits } from '../../db/search.ts';
import { temporaryDirectory } from './in-temporary-directory.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

/** A directory with a library as the first `version` migrations make it, holding what `fill` says. */
function makeOlder(version: number, fill: string): string {
  const directory = temporaryDirectory();
  const library = new Database(libraryPath(directory));
  for (const migration of migrations.slice(0, version)) library.exec(migration);
  library.pragma(`user_version = ${version}`);
  library.exec(fill);
  library.close();
  return directory;
}

const columnsOf = (library: WritableLibrary, table: string) =>
  library.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);

/** A feed that failed, its article in two revisions that search finds, and the page it was read from. */
const coverage = (revisionColumns: string, language: string) => `
  INSERT INTO feeds (id, url, title, folder, etag, allow_private, health, message, failures, added)
    VALUES ('f', 'https://courier.example/feed', 'Harbour Courier', 'Press', '"e"', 0, 'failed',
      'The server has a fault of its own (500).', 2, '2026-01-01T00:00:00Z');
  INSERT INTO articles (number, id, url, outlet, feed, source, fetched, changed, revision, published_at)
    VALUES (1, 'a1', 'https://courier.example/one', 'Harbour Courier', 'f', 'page',
      '2026-06-11T09:00:00.000Z', '2026-06-12T09:00:00.000Z', 2, unixepoch('2026-06-11T08:00:00Z'));
  INSERT INTO revisions (${revisionColumns}) VALUES
    (1, 1, '2026-06-11T09:00:00.000Z', 'Fine', '2026-06-11T08:00:00Z', 'An ocelot was seen.', 0, 'h1'${language}),
    (1, 2, '2026-06-12T09:00:00.000Z', 'Fine', '2026-06-11T08:00:00Z', 'A margay was seen.', 0, 'h2'${language});
  INSERT INTO article_search (rowid, title, text, outlet)
    VALUES (1, 'Fine', 'A margay was seen.', 'Harbour Courier');
  INSERT INTO feed_entries VALUES ('f', 'link:courier.example/one', 'e1', 1),
    ('f', 'title:fine@2026-06-11T08:00:00Z', '', 1);
  INSERT INTO page_visits (article, etag, visited) VALUES (1, '"p"', '2026-06-12T09:00:00.000Z');
  INSERT INTO article_reads VALUES (1, '2026-06-13T00:00:00.000Z');`;
const columns = 'article, number, fetched, title, published, text, partial, hash';

const anything = { without: [], outlets: [], names: [], conflicts: [], from: null, to: null };

describe.each([
  ['before languages went', 9, coverage(`${columns}, lang`, ", 'en'")],
  ['before feeds had a pace of their own', 10, coverage(columns, '')],
  ['before articles were followed when they move', 11, coverage(columns, '')],
  [
    'before stories kept their titles in a merge',
    12,
    `${coverage(columns, '')} DELETE FROM feed_entries WHERE entry_hash = '';`,
  ],
])('a library from %s', (_when, version, fill) => {
  const openOlder = () => openForTest(makeOlder(version, fill));

  test('keeps its feeds, articles, revisions and what was decided', () => {
    const library = openOlder();
    expect(readFeed(library, 'f')).toMatchObject({
      ...{ title: 'Harbour Courier', folder: 'Press', etag: '"e"', health: 'failed', failures: 2 },
      ...{ ownMinutes: null, restsUntil: null, site: null, articles: 1, unread: 0 },
    });
    expect(readCard(library, 'a1')).toMatchObject({ title: 'Fine', revisions: 2, read: true });
    expect(readRevisions(library, 1).map(({ text }) => text)).toEqual([
      'An ocelot was seen.',
      'A margay was seen.',
    ]);
    const when = { since: '2026-06-01', before: '2026-07-01', limit: 5 };
    expect(readPagesDue(library, 'f', when)).toMatchObject([{ etag: '"p"', number: 1 }]);
    expect(library.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(library.pragma('foreign_key_check')).toEqual([]);
  });

  test('is searched as before, and its index agrees with its articles', () => {
    const library = openOlder();
    const words = [[{ text: 'margay', open: false }]];
    expect(readHits(library, { ...anything, words }, { offset: 0, limit: 10 }).total).toBe(1);
    library.exec(`INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`);
  });

  test('has the present tables', () => {
    const library = openOlder();
    const fresh = openForTest();
    const tables = `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`;
    const names = fresh.prepare(tables).pluck().all() as string[];
    expect(library.prepare(tables).pluck().all()).toEqual(names);
    for (const name of names) expect(columnsOf(library, name)).toEqual(columnsOf(fresh, name));
    expect(columnsOf(library, 'revisions')).not.toContain('lang');
  });

  test('knows its articles again, and takes what is new', () => {
    const library = openOlder();
    expect(readEntryHash(library, 'f', 'link:courier.example/one')).toBe('e1');
    expect(readEntryHash(library, 'f', 'title:fine@2026-06-11T08:00:00Z')).toBeNull();
    saveInterval(library, 'f', { minutes: 60, nextDue: '2026-06-13T00:00:00.000Z' });
    expect(readFeed(library, 'f')).toMatchObject({ ownMinutes: 60 });
    const entry = { feed: 'f', key: 'id:4711', hash: 'e2', sameWithin: null };
    const again = foundArticle({
      id: 'other',
      title: 'Fine',
      entry,
      hash: 'h2',
      text: 'A margay was seen.',
    });
    expect(saveArticle(library, again)).toMatchObject({ number: 1, revision: 2 });
    const moved = { id: 'moved', url: 'https://courier.example/moved' };
    saveArticle(library, { ...again, ...moved });
    expect(readCard(library, 'a1')).toMatchObject({ url: moved.url });
    expect(
      saveArticle(library, { ...again, ...moved, entry: null, url: `${moved.url}?a=1` }).number,
    ).toBe(1);
  });
});
