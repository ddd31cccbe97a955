/** Libraries and articles for tests of the store. */
import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { WritableLibrary } from '../../db/connection.ts';
import { openWritable } from '../../db/open-library.ts';
import { type FoundArticle, type SavedArticle, saveArticles } from '../../db/save-article.ts';
import { temporaryDirectory } from './in-temporary-directory.ts';

/** An empty library, closed when the test ends. */
export function openForTest(directory = temporaryDirectory()): WritableLibrary {
  const { library, close } = openWritable(directory);
  onTestFinished(() => {
    if (library.open) close();
  });
  return library;
}

/** An article as it is found, with whatever a test cares about. */
export function foundArticle(parts: Partial<FoundArticle> = {}): FoundArticle {
  const text = parts.text ?? 'The agency fined the firm 12 million euros on June 10, 2026.';
  return {
    id: 'a1',
    url: 'https://courier.example/one',
    outlet: 'Harbour Courier',
    title: 'Agency fines firm',
    author: null,
    published: '2026-06-11T08:00:00Z',
    modified: null,
    text,
    partial: false,
    source: 'feed',
    hash: createHash('sha256').update(text).digest('hex'),
    entry: null,
    fetched: '2026-06-11T09:00:00.000Z',
    ...parts,
  };
}

/** Stores one article. */
export function saveArticle(library: WritableLibrary, found: FoundArticle): SavedArticle {
  const [saved] = saveArticles(library, [found]);
  if (!saved) throw new Error('The article was not stored.');
  return saved;
}
