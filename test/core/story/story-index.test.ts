/** Stories: articles of one event together, similar events apart, whatever the order; and what users decide. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../core/model.ts';
import { createStoryIndex, type StoryDecisions, toFeatures } from '../../../core/story/index.ts';
import { articleOf } from '../compare/article-of.ts';

const day = (date: number) => `2026-05-${String(date).padStart(2, '0')}T09:00:00Z`;

/** Two states' bills in one month, a recall, and a story with one report. */
const coverage: Record<string, AnalysedArticle> = Object.fromEntries(
  [
    {
      id: 'dakota-1',
      published: day(4),
      title: 'North Dakota senate passes chatbot bill',
      text: 'BISMARCK — The North Dakota senate voted 31-16 on Monday for a bill that bars companion chatbots from courting minors. Senator Ruth Aldahl, its sponsor, said that Prairie Friend, a program made in Fargo, had written love letters to a boy of 13.',
    },
    {
      id: 'dakota-2',
      published: day(5),
      title: 'Fargo start-up fights state bill on companion chatbots',
      text: 'The makers of Prairie Friend said on Tuesday that a bill passed by the senate in Bismarck would put them out of business. The North Dakota measure, by Senator Ruth Aldahl, forbids companion chatbots to court minors and fines each case 5,000 dollars.',
    },
    {
      id: 'dakota-3',
      published: day(7),
      title: 'Aldahl bill on chatbots and minors goes to the house',
      text: 'North Dakota’s house of representatives will take up the companion chatbot bill of Ruth Aldahl next week, after the 31-16 vote in the senate. Prairie Friend has hired three lobbyists in Bismarck.',
    },
    {
      id: 'oregon-1',
      published: day(5),
      title: 'Oregon house approves limits on chatbots for tenants',
      text: 'SALEM — Oregon’s house of representatives approved on Tuesday, 38-20, a bill by Representative Luis Ortega that stops landlords from letting chatbots refuse tenants. Rentwise, a Portland company, turned away 2,900 applicants in a year, Ortega said.',
    },
    {
      id: 'oregon-2',
      published: day(6),
      title: 'Rentwise says tenant bill rests on wrong numbers',
      text: 'Portland’s Rentwise disputed on Wednesday that its chatbot had refused 2,900 tenants, a day after the Oregon house voted for the bill of Luis Ortega. Landlords in Salem said that they would rather ring people up.',
    },
    {
      id: 'recall-1',
      published: day(6),
      title: 'Norvik recalls 11,000 robot mowers',
      text: 'Norvik Garden of Malmö is recalling 11,000 robot mowers of the type Lawnhare because their cameras take hedgehogs for stones. Two children were hurt in Ystad, the consumer agency said.',
    },
    {
      id: 'recall-2',
      published: day(8),
      title: 'Hedgehogs and mowers: what owners of a Lawnhare should do',
      text: 'Owners of the Lawnhare, a robot mower by Norvik Garden, should take out its battery and wait for a letter. The Malmö company recalls 11,000 of them after accidents in Ystad.',
    },
    {
      id: 'alone',
      published: day(6),
      title: 'Museum lends its voice to a guide',
      text: 'A museum in Utrecht has let a synthesizer learn the voice of its founder, dead since 1911, from wax cylinders. Visitors may put questions to him from June.',
    },
  ].map((article) => [article.id, articleOf(article)]),
);
const all = Object.values(coverage);
const expected = [
  ['alone'],
  ['dakota-1', 'dakota-2', 'dakota-3'],
  ['oregon-1', 'oregon-2'],
  ['recall-1', 'recall-2'],
];

/** Places articles in this order; returns the story of each as it stands at the end. */
function place(articles: readonly AnalysedArticle[], decisions?: StoryDecisions) {
  const index = createStoryIndex(decisions);
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

describe('decisions', () => {
  it('keep together what the user put together, in any order', () => {
    const decisions = { together: [['alone', 'recall-1']], apart: [] } satisfies StoryDecisions;
    for (const order of [all, all.toReversed()]) {
      const stories = place(order, decisions);
      expect(stories.get('alone')).toBe(stories.get('recall-1'));
    }
  });

  it('keep apart what the user took apart, in any order', () => {
    const decisions = { together: [], apart: [['recall-1', 'recall-2']] } satisfies StoryDecisions;
    for (const order of [all, all.toReversed()]) {
      const stories = place(order, decisions);
      expect(stories.get('recall-1')).not.toBe(stories.get('recall-2'));
    }
  });

  it('are told as the reason', () => {
    const index = createStoryIndex({ together: [['alone', 'recall-1']], apart: [] });
    index.place(coverage['recall-1'] as AnalysedArticle);
    expect(index.place(coverage.alone as AnalysedArticle).why).toBe('You put it in this story.');
  });
});
