/** What is derived is read back exactly as it was saved. */
import { expect, test } from 'vitest';
import { compareStory } from '../../core/compare/index.ts';
import { extractMentions } from '../../core/extract/index.ts';
import type { AnalysedArticle } from '../../core/model.ts';
import { readComparison, saveComparison } from '../../db/comparisons.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { readMentions, saveMentions } from '../../db/mentions.ts';
import { saveFoundMove, savePlacement, saveStory } from '../../db/placements.ts';
import { clearDerived, readStories, readStory } from '../../db/stories.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

const texts = [
  'According to Reuters, the regulator fined Nimbus AI 12 million euros on June 10, 2026. Director Ana Ruiz said nearly 4,000 complaints were filed between March and May. The board voted 5-2.',
  'The regulator fined Nimbus AI 21 million euros on June 11, 2026, Reuters reported. About 4,000 complaints were filed. Penalties doubled to 8% of revenue.',
];

function store(library: WritableLibrary): { article: AnalysedArticle; number: number }[] {
  return texts.map((text, i) => {
    const found = foundArticle({ id: `a${i}`, url: null, text, outlet: `Outlet ${i}` });
    const { number, revision } = saveArticle(library, found);
    const { vagueDates: _, ...mentions } = extractMentions(found);
    saveMentions(library, revision, '1', mentions);
    savePlacement(library, {
      article: number,
      found: 's1',
      title: found.title,
      why: 'test',
      features: '{}',
    });
    const { id, outlet, title, url, author, published } = found;
    return { number, article: { id, outlet, title, url, author, published, text, mentions } };
  });
}

const head = {
  title: 'Regulator fines Nimbus AI',
  reportedFrom: '2026-06-11T08:00:00Z',
  reportedTo: '2026-06-11T08:00:00Z',
  articles: 2,
  rules: '1',
};

test('mentions come back as they were found', () => {
  const library = openForTest();
  const [first] = store(library);
  if (!first) throw new Error('nothing was stored');
  expect(first.article.mentions.figures.length).toBeGreaterThan(2);
  const revision = library
    .prepare('SELECT id FROM revisions WHERE article = ?')
    .pluck()
    .get(first.number) as number;
  expect(readMentions(library, revision, first.article.text)).toEqual(
    JSON.parse(JSON.stringify(first.article.mentions)),
  );
});

test('a comparison comes back as it was made, and a later one takes its place', () => {
  const library = openForTest();
  const articles = store(library).map(({ article }) => article);
  const comparison = compareStory(articles);
  expect(comparison.facts.length).toBeGreaterThan(0);
  saveComparison(library, 's1', head, comparison);
  expect(readComparison(library, 's1')).toEqual(JSON.parse(JSON.stringify(comparison)));
  const empty = { facts: [], origins: [], nearDuplicates: [], events: [], sums: [] };
  saveComparison(library, 's1', { ...head, title: 'Anew' }, empty);
  expect(readComparison(library, 's1')).toEqual(empty);
  expect(readStory(library, 's1')).toMatchObject({ title: 'Anew', conflicts: 0, articles: 2 });
});

test('an article that moves founds the story it goes to, and an empty story is gone', () => {
  const library = openForTest();
  const [first, second] = store(library).map(({ number }) => number);
  saveStory(library, { article: first ?? 0, from: 's1', to: 's2' });
  expect(readStories(library, 'all', { offset: 0, limit: 9 }).total).toBe(2);
  saveStory(library, { article: second ?? 0, from: 's1', to: 's2' });
  expect(readStory(library, 's1')).toBeNull();
});

test('where the rules find an article is kept apart from where it is', () => {
  const library = openForTest();
  store(library);
  const move = { article: 'a0', story: 's2', why: 'It fits better there.' };
  expect(saveFoundMove(library, move)).toBe('s1');
  expect(saveFoundMove(library, move)).toBe('s2');
  expect(saveFoundMove(library, { ...move, article: 'nobody' })).toBeNull();
  expect(readStories(library, 'all', { offset: 0, limit: 9 }).total).toBe(1);
});

test('clearing what is derived leaves the articles', () => {
  const library = openForTest();
  store(library);
  saveComparison(library, 's1', head, compareStory([]));
  clearDerived(library);
  for (const table of ['stories', 'story_articles', 'analyses', 'figures', 'facts', 'events'])
    expect(library.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  expect(library.prepare('SELECT count(*) FROM revisions').pluck().get()).toBe(2);
});
