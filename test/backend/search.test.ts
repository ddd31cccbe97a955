/** Search: whatever is typed is understood, and never an error. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchArticles } from '../../backend/reading/search-articles.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { foundArticle, openForTest, saveArticle } from '../db/open-for-test.ts';

function libraryOfThree(): WritableLibrary {
  const library = openForTest();
  const articles = [
    ['a', 'Harbour Courier', 'Fraudulent accounts', 'The lab found 25,000 fraudulent accounts.'],
    ['b', 'Northbridge Post', 'Banking panel', 'Accounts differ; a fraudulent claim, they said.'],
    ['c', 'Harbour Courier', 'Ministre', 'Le ministère a publié son décret.'],
  ] as const;
  for (const [id, outlet, title, text] of articles) {
    const published = id === 'b' ? '2026-07-01T08:00:00Z' : '2026-06-11T08:00:00Z';
    saveArticle(library, foundArticle({ id, url: null, outlet, title, text, published }));
  }
  return library;
}

test.each([
  ['accounts', ['a', 'b']],
  ['acc', ['a', 'b']],
  ['fraud* accounts ', ['a', 'b']],
  ['"fraudulent accounts"', ['a']],
  ['fraudulent accounts', ['a', 'b']],
  ['accounts outlet:north', ['b']],
  ['outlet:"harbour courier"', ['a', 'c']],
  ['accounts -claim', ['a']],
  ['ministere', ['c']],
  ['25,000', ['a']],
  ['accounts AND NOT', []],
  ['claim OR ministère', ['b', 'c']],
  ['accounts "fraudulent claim" OR lab', ['a', 'b']],
  ['accounts (lab OR décret)', ['a']],
  ['claim OR ministère -outlet:north', ['c']],
  ['accounts OR', ['a', 'b']],
  ['after:2025', ['a', 'b', 'c']],
  ['after:2026', []],
  ['-before:2026', ['a', 'b', 'c']],
  ['', []],
  ['"', []],
  ['-accounts', ['c']],
  ['-accounts -ministre', []],
  ['"leaked dat', []],
  ['after:2026-06 accounts', ['b']],
  ['before:2026-07', ['a', 'c']],
  ['-outlet:harbour', ['b']],
  ['outlet:harbour outlet:north', ['a', 'b', 'c']],
  ['outlet:%', []],
])('%s finds %j', (query, ids) => {
  const { rows, total } = searchArticles(libraryOfThree(), { query, offset: 0, limit: 10 });
  expect(rows.map(({ article }) => article).sort()).toEqual(ids);
  expect(total).toBe(ids.length);
});

test('the marks of a snippet lie on the words looked for', () => {
  const { rows } = searchArticles(libraryOfThree(), {
    query: 'lab accounts',
    offset: 0,
    limit: 10,
  });
  const [hit] = rows;
  expect(hit?.marks.map(([start, end]) => hit.snippet.slice(start, end))).toEqual([
    'lab',
    'accounts',
  ]);
});

test('the marks of a title lie on the words looked for, and an excerpt without any is the opening', () => {
  const [hit] = searchArticles(libraryOfThree(), { query: 'panel', offset: 0, limit: 10 }).rows;
  expect(hit).toMatchObject({ title: 'Banking panel', titleMarks: [[8, 13]], marks: [] });
  expect(hit?.snippet).toMatch(/^Accounts differ/);
});

test('every hit shows its own title and its own words', () => {
  const { rows } = searchArticles(libraryOfThree(), {
    query: 'accounts',
    offset: 0,
    limit: 10,
  });
  expect(rows.map(({ article, title, snippet }) => [article, title, snippet])).toEqual([
    ['a', 'Fraudulent accounts', 'The lab found 25,000 fraudulent accounts.'],
    ['b', 'Banking panel', 'Accounts differ; a fraudulent claim, they said.'],
  ]);
});

test('without words the latest come first', () => {
  const { rows } = searchArticles(libraryOfThree(), { query: 'after:2025', offset: 0, limit: 10 });
  expect(rows.map(({ article }) => article)).toEqual(['b', 'c', 'a']);
});

test('what is not understood is told, and the rest is looked for', () => {
  const found = searchArticles(libraryOfThree(), {
    query: 'accounts before:soon',
    offset: 0,
    limit: 10,
  });
  expect(found.total).toBe(2);
  expect(found.problems).toMatchObject([{ start: 9, end: 20 }]);
});

test('a find in a title comes before one in a text', () => {
  const { rows } = searchArticles(libraryOfThree(), {
    query: 'fraudulent',
    offset: 0,
    limit: 10,
  });
  expect(rows.map(({ article }) => article)).toEqual(['a', 'b']);
});

test('no query is a syntax error', () => {
  const library = libraryOfThree();
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '*',
      '-',
      'outlet:',
      'entity:',
      'conflict:no',
      'after:2026',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      ')',
      '{',
      '^',
      ':',
      "'",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const query = pieces.join(' ');
      const { total, rows } = searchArticles(library, { query, offset: 0, limit: 10 });
      expect(rows.length).toBe(Math.min(total, 10));
    }),
    { numRuns: 500 },
  );
});
