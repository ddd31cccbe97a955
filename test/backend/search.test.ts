/** Search: whatever is typed is understood, and never an error. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../backend/reading/parse-query.ts';
import { searchArticles } from '../../backend/reading/search-articles.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { saveArticle } from '../../db/save-article.ts';
import { foundArticle, openForTest } from '../db/open-for-test.ts';

function libraryOfThree(): WritableLibrary {
  const library = openForTest();
  const articles = [
    ['a', 'Harbour Courier', 'Fraudulent accounts', 'The lab found 25,000 fraudulent accounts.'],
    ['b', 'Northbridge Post', 'Banking panel', 'Accounts differ; a fraudulent claim, they said.'],
    ['c', 'Harbour Courier', 'Ministre', 'Le ministère a publié son décret.'],
  ] as const;
  for (const [id, outlet, title, text] of articles)
    saveArticle(library, foundArticle({ id, url: null, outlet, title, text }));
  return library;
}

test.each([
  ['accounts', ['a', 'b']],
  ['acc', ['a', 'b']],
  ['"fraudulent accounts"', ['a']],
  ['fraudulent accounts', ['a', 'b']],
  ['accounts outlet:north', ['b']],
  ['outlet:"harbour courier"', ['a', 'c']],
  ['accounts -claim', ['a']],
  ['ministere', ['c']],
  ['25,000', ['a']],
  ['accounts AND NOT', []],
  ['', []],
  ['"', []],
  ['-accounts', []],
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
    fc.constantFrom('"', '*', '-', 'outlet:', 'AND', 'OR', 'NOT', 'NEAR(', ')', '{', '^', ':', "'"),
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

test('an unclosed phrase is a phrase', () => {
  expect(parseQuery('"leaked data').match).toBe('{title text} : ("leaked data"*)');
});
