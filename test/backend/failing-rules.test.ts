/** An article on which a rule fails is kept and shown, holds up nothing, and is tried again by the next refresh. */
import { afterEach, expect, test, vi } from 'vitest';
import { readArticleView } from '../../backend/reading/read-article-view.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import { openBackend, refresh } from './backend-for-test.ts';

const failing = vi.hoisted(() => ({ extract: false, compare: false, attempts: 0 }));

vi.mock('../../core/extract/index.ts', async (load) => {
  const real = await load<typeof import('../../core/extract/index.ts')>();
  const extractMentions: typeof real.extractMentions = (article) => {
    failing.attempts++;
    if (failing.extract) throw new RangeError('a rule failed');
    return real.extractMentions(article);
  };
  return { ...real, extractMentions };
});

vi.mock('../../core/compare/index.ts', async (load) => {
  const real = await load<typeof import('../../core/compare/index.ts')>();
  const compareStory: typeof real.compareStory = (articles) => {
    if (failing.compare) throw new RangeError('a rule failed');
    return real.compareStory(articles);
  };
  return { ...real, compareStory };
});

afterEach(() => Object.assign(failing, { extract: false, compare: false, attempts: 0 }));

const article = toGathered(
  {
    id: 'a',
    outlet: 'Harbour Courier',
    title: 'Regulator fines Nimbus AI',
    url: 'https://courier.example/nimbus',
    author: null,
    published: '2026-06-11T08:00:00Z',
    text: 'The Irish regulator fined Nimbus AI 12 million euros on June 10, 2026.',
  },
  'text',
);
const silent = () => undefined;

test('where comparing fails, the article is taken in, and its story compared by the next refresh', async () => {
  const backend = openBackend();
  failing.compare = true;
  const [added] = await addArticles(backend.workspace, [article]);
  expect(added).toMatchObject({ outcome: 'added', story: expect.stringMatching(/\S/) });
  expect(backend.log).toEqual([expect.stringContaining('could not be compared')]);
  const facts = () => readStoryView(backend.workspace.library, added?.story ?? '').facts;
  expect(facts()).toEqual([]);
  failing.compare = false;
  await refresh(backend);
  expect(facts()).not.toEqual([]);
});

test('where reading fails, the article is read once, and once more by every refresh', async () => {
  const backend = openBackend();
  failing.extract = true;
  const [added] = await addArticles(backend.workspace, [article]);
  const view = () => readArticleView(backend.workspace.library, added?.id ?? '', silent);
  expect(view().revisions[0]?.mentions.figures).toEqual([]);
  expect(failing.attempts).toBe(1);
  await refresh(backend);
  expect(failing.attempts).toBe(2);
  failing.extract = false;
  await refresh(backend);
  expect(view().revisions[0]?.mentions.figures).toHaveLength(1);
  expect(failing.attempts).toBe(3);
});
