/** Stories: articles of one event together, similar events apart, whatever the order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../core/model.ts';
import { createStoryIndex, toFeatures } from '../../../core/story/index.ts';
import { articleOf } from '../compare/article-of.ts';
import { coverage } from './coverage.ts';

const all = Object.values(coverage);
const expected = [
  ['alone'],
  ['dakota-1', 'dakota-2', 'dakota-3'],
  ['oregon-1', 'oregon-2'],
  ['recall-1', 'recall-2'],
];

/** Places articles in this order; returns the story of each as it stands at the end. */
function place(articles: readonly AnalysedArticle[]) {
  const index = createStoryIndex();
  const stories = new Map<string, string>();
  for (const article of articles) {
    const { story, moved } = index.place(article);
    stories.set(article.id, story);
    for (const move of moved) stories.set(move.article, move.story);
  }
  return stories;
}
function groupsOf(stories: ReadonlyMap<string, string>): string[][] {
  const groups = Map.groupBy(stories.keys(), (id) => stories.get(id));
  return [...groups.values()].map((group) => group.sort()).sort();
}

describe('createStoryIndex', () => {
  it('keeps reports of one event together and two states’ bills apart', () => {
    expect(groupsOf(place(all))).toEqual(expected);
  });

  it('finds the same stories in whatever order the articles arrive', () => {
    const orders = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(groupsOf(place(order))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('names a story after the article that founded it, so that a rebuild finds the same names', () => {
    const stories = place(all);
    expect(stories.get('dakota-3')).toBe('s-dakota-1');
    expect(place(all)).toEqual(stories);
  });

  it('says why in the articles’ own words', () => {
    const index = createStoryIndex();
    expect(index.place(coverage['dakota-1'] as AnalysedArticle).why).toBe(
      'The first report of this story.',
    );
    expect(index.place(coverage['dakota-2'] as AnalysedArticle).why).toMatch(
      /^It shares the names .*(?:Ruth Aldahl|Prairie Friend|North Dakota).* with the story’s other reports\.$/,
    );
  });

  it('goes on from stored features as if it had placed the articles itself', () => {
    const [last, ...first] = all.toReversed();
    const placed = place(first.reverse());
    const index = createStoryIndex();
    for (const article of first) {
      const stored = JSON.parse(JSON.stringify(toFeatures(article)));
      index.remember(stored, placed.get(article.id) as string);
    }
    const whole = createStoryIndex();
    for (const article of first) whole.place(article);
    expect(index.place(last as AnalysedArticle)).toEqual(whole.place(last as AnalysedArticle));
  });

  it('forgets an article', () => {
    const index = createStoryIndex();
    index.place(coverage['recall-1'] as AnalysedArticle);
    index.forget('recall-1');
    expect(index.place(coverage['recall-2'] as AnalysedArticle).story).toBe('s-recall-2');
  });

  it('tells which articles a later one makes clear', () => {
    const index = createStoryIndex();
    for (const article of all) index.remember(toFeatures(article), `s-${article.id}`);
    const { story, moved } = index.place(
      articleOf({ ...(coverage['recall-2'] as AnalysedArticle), id: 'recall-3' }),
    );
    expect(moved).toMatchObject([{ story }]);
    expect(moved[0]?.article).toMatch(/^recall-/);
  });
});
