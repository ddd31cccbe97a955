/** The saved searches, each with what it finds now. */
import type { ReadableLibrary } from '../../db/connection.ts';
import { readSearches } from '../../db/saved-searches.ts';
import type { SavedSearch } from '../contract/views.ts';
import { countArticles } from './search-articles.ts';

export function listSearches(library: ReadableLibrary): SavedSearch[] {
  return readSearches(library).map(({ id, name, query }) => ({
    id: String(id),
    name,
    query,
    ...countArticles(library, query),
  }));
}
