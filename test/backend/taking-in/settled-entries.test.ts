/** Whatever a feed's entries are like: a reading that says the same again brings nothing and changes nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherEntry } from '../../../backend/gather/gather-entry.ts';
import type { Fetch, GatherPorts } from '../../../backend/gather/index.ts';
import type { ToldEntry } from '../../../backend/gather/read-feed.ts';
import { selectEntries } from '../../../backend/gather/select-entries.ts';
import { toFound } from '../../../backend/taking-in/take-in.ts';
import { fromEntry } from '../../../core/article/index.ts';
import type { WritableLibrary } from '../../../db/connection.ts';
import { saveFeed } from '../../../db/feeds.ts';
import { type SavedArticle, saveArticles } from '../../../db/save-article.ts';
import { openForTest } from '../../db/open-for-test.ts';

const noPage: Fetch = async () => ({ type: 'gone', message: 'There is no page.' });
const ports: GatherPorts = {
  fetch: noPage,
  readFeed: () => Promise.reject(new Error('No feed is read here.')),
  now: () => new Date('2026-06-12T00:00:00Z'),
  isKnown: () => false,
  isStored: () => false,
};

const words = (matter: string) =>
  `The board met over ${matter} and put its ruling on ${matter} off, the clerk said of ${matter}. `;

/** Few values each, so that many entries share some of them. */
const entry = fc
  .record({
    id: fc.constantFrom(null, '', 'x', '1', '2', 'tag:a.example,2026:1', 'https://a.example/list'),
    link: fc.constantFrom(
      ...[null, 'https://a.example/list', 'https://a.example/list#1', 'https://a.example/list#2'],
      ...['https://a.example/one?session=1', 'https://a.example/two', 'https://b.example/two'],
    ),
    title: fc.constantFrom(null, 'Notice', 'Another'),
    published: fc.constantFrom(null, '2026-06-11T08:00:00Z', '2026-06-10T08:00:00Z'),
    text: fc.constantFrom('', 'In short.', ...['apples', 'pears', 'plums'].map(words)),
    isWhole: fc.boolean(),
  })
  .map(({ text, isWhole, ...said }): ToldEntry => {
    const whole = {
      ...{ updated: null, author: null, outlet: null, summary: null, plainContent: null },
      ...{ ...said, categories: [], enclosures: [], content: isWhole ? text.repeat(12) : text },
    };
    return { entry: whole, told: fromEntry(whole) };
  });

let minute = 0;
async function takeIn(library: WritableLibrary, entries: ToldEntry[]): Promise<SavedArticle[]> {
  const fetched = new Date(Date.UTC(2026, 5, 12, 0, minute++)).toISOString();
  const { fresh } = selectEntries(entries, ports);
  const gathered = await Promise.all(
    fresh.map(({ entry, told, ...identity }) =>
      gatherEntry({ entry, told }, identity, { outlet: 'A', privateHost: null }, ports),
    ),
  );
  const articles = gathered.filter((article) => article !== null);
  return saveArticles(
    library,
    articles.map((article) => toFound(article, 'f', fetched)),
  );
}

const outcomes = (saved: SavedArticle[]) => saved.map(({ outcome }) => outcome);

it('is so for the same reading, for one in another order, and for one with something new', async () => {
  const library = openForTest();
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 6 }),
      entry,
      async (entries, another) => {
        library.exec('DELETE FROM articles; DELETE FROM feeds;');
        saveFeed(library, {
          ...{ id: 'f', url: 'https://a.example/feed', title: 'A', folder: null },
          ...{ allowPrivate: false, added: '2026-01-01T00:00:00Z' },
        });
        const first = await takeIn(library, entries);
        expect(new Set(outcomes(await takeIn(library, entries)))).toEqual(
          new Set(first.length > 0 ? ['known'] : []),
        );
        await takeIn(library, [another, ...entries]);
        expect(outcomes(await takeIn(library, [another, ...entries]))).not.toContain('added');
      },
    ),
    { numRuns: 100 },
  );
});
