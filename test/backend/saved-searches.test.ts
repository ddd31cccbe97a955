/** Searches kept under a name, with what they find now. */
import { expect, test } from 'vitest';
import { markRead } from '../../backend/deciding/decide.ts';
import { giveUpSearch, keepSearch } from '../../backend/deciding/keep-search.ts';
import { undoDecision } from '../../backend/deciding/undo.ts';
import { listSearches } from '../../backend/reading/list-searches.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import { coverage } from '../core/story/coverage.ts';
import { openBackend } from './backend-for-test.ts';

async function open() {
  const { workspace } = openBackend();
  const articles = Object.values(coverage).map((article) =>
    toGathered({ ...article, url: `https://news.example/${article.id}` }, 'text'),
  );
  const added = await addArticles(workspace, articles);
  return { workspace, added };
}

test('a saved search counts what it finds and what of that is unread', async () => {
  const { workspace, added } = await open();
  const { id } = keepSearch(workspace, { name: 'Prairie', query: '"prairie friend"' });
  const list = () => listSearches(workspace.library);
  expect(list()).toEqual([{ id, name: 'Prairie', query: '"prairie friend"', total: 3, unread: 3 }]);
  markRead(workspace, { id: added[0]?.story ?? '', read: true, quiet: true });
  expect(list()).toMatchObject([{ total: 3, unread: 0 }]);
});

test('saving and removing a search can be taken back', async () => {
  const { workspace } = await open();
  const { id } = keepSearch(workspace, { name: 'Mowers', query: 'lawnhare' });
  keepSearch(workspace, { name: 'bills', query: 'bill' });
  const names = () => listSearches(workspace.library).map(({ name }) => name);
  expect(names()).toEqual(['bills', 'Mowers']);
  giveUpSearch(workspace, id);
  expect(names()).toEqual(['bills']);
  expect(undoDecision(workspace).undone).toBe('Removed the search “Mowers”');
  expect(listSearches(workspace.library)).toMatchObject([
    { name: 'bills' },
    { id, name: 'Mowers' },
  ]);
  undoDecision(workspace);
  expect(names()).toEqual(['Mowers']);
});

test('a name that is taken, and a search that is gone, are refused in words', async () => {
  const { workspace } = await open();
  keepSearch(workspace, { name: 'Mowers', query: 'lawnhare' });
  expect(() => keepSearch(workspace, { name: 'mowers', query: 'x' })).toThrow(/already/);
  expect(() => giveUpSearch(workspace, '99')).toThrow(/not saved/);
});
