/** Places each new article in the story that it continues, and lets the stories around it settle anew. */
import type { AnalysedArticle } from '../model.ts';
import { groupByLinkage } from './average-linkage.ts';
import { explainPlacement } from './explain.ts';
import { type StoryFeatures, toFeatures } from './features.ts';
import { timeFactor } from './time-factor.ts';
import { createVocabulary, type RememberedArticle } from './vocabulary.ts';

export interface Placement {
  story: string;
  /** One sentence on why it belongs there. */
  why: string;
  /** Earlier articles whose story this article made clear: they have left another story for this one. */
  moved: { article: string; story: string; why: string }[];
  /** What `remember` takes, to put the article back there. */
  features: StoryFeatures;
}

/**
 * The stories so far, of the articles remembered. The cost of placing one article is bounded: only its rarest terms
 * are looked up, only the latest articles with each are read, and only the few stories nearest to it are grouped anew.
 *
 * A story's id is made from the article that founded it. The same articles placed in the same order give the same
 * stories and ids; a rebuild therefore places all articles in order of publication, then of id. Because the stories
 * around an article are grouped anew, an order other than that of publication gives nearly always the same stories.
 */
export interface StoryIndex {
  /** Places an article in the story that it continues, or in a new one, and remembers it there. */
  place(article: AnalysedArticle): Placement;
  /** Puts a stored article back where it was placed before; compares nothing. */
  remember(features: StoryFeatures, story: string): void;
  /** Forgets an article that was deleted. */
  forget(article: string): void;
}

/** Articles remembered; beyond, the one remembered longest is forgotten, and its story stays as it was. */
const capacity = 6_000;
const comparedArticles = 40;
const groupedStories = 3;
/** A story's latest articles, which may still be grouped anew; those before them have settled. */
const groupedMembers = 40;
/** Mean similarity with a story's nearest articles from which the story may be the article's. */
const candidateSimilarity = 0.1;
const nearestMembers = 4;
const linkage = { apart: 0.14, alike: 0.25, cohesion: 0.65, smallestPart: 3 };

/** The id of the story that an article founds. */
function storyIdOf(article: string): string {
  return `s-${article}`;
}

export function createStoryIndex(): StoryIndex {
  const vocabulary = createVocabulary();
  const articles = new Map<string, RememberedArticle>();
  const stories = new Map<string, Set<RememberedArticle>>();

  function enter(article: RememberedArticle, story: string): void {
    article.story = story;
    const members = stories.get(story);
    if (members) members.add(article);
    else stories.set(story, new Set([article]));
  }

  function leave(article: RememberedArticle): void {
    const members = stories.get(article.story);
    members?.delete(article);
    if (members?.size === 0) stories.delete(article.story);
  }

  function add(article: RememberedArticle): void {
    articles.set(article.id, article);
    vocabulary.add(article);
    if (articles.size <= capacity) return;
    const [oldest] = articles.keys();
    if (oldest !== undefined) forget(oldest);
  }

  function forget(id: string): void {
    const article = articles.get(id);
    if (article === undefined) return;
    articles.delete(id);
    vocabulary.remove(article);
    leave(article);
    for (const other of article.near.keys()) other.near.delete(article);
  }

  function similarity(a: RememberedArticle, b: RememberedArticle): number {
    const known = a.near.get(b);
    if (known !== undefined) return known;
    const value = vocabulary.compare(a, b) * timeFactor(a, b);
    a.near.set(b, value);
    b.near.set(a, value);
    return value;
  }

  /** The stories that may be the article's, nearest first. */
  function candidatesFor(article: RememberedArticle): string[] {
    const near = vocabulary.findAlike(article, comparedArticles);
    const byStory = Map.groupBy(near, (other) => other.story);
    return [...byStory]
      .map(([story, members]) => ({
        story,
        value: meanOf(
          members
            .map((other) => similarity(article, other))
            .sort((a, b) => b - a)
            .slice(0, nearestMembers),
        ),
      }))
      .filter(({ value }) => value >= candidateSimilarity)
      .sort((a, b) => b.value - a.value)
      .slice(0, groupedStories)
      .map(({ story }) => story);
  }

  function groupAround(article: RememberedArticle): RememberedArticle[][] {
    const pool = candidatesFor(article).flatMap((story) =>
      [...(stories.get(story) ?? [])].slice(-groupedMembers),
    );
    pool.push(article);
    const pairSimilarity = (i: number, j: number) =>
      similarity(pool[i] as RememberedArticle, pool[j] as RememberedArticle);
    return groupByLinkage(pool.length, pairSimilarity, linkage).map((group) =>
      group.sort((a, b) => a - b).map((i) => pool[i] as RememberedArticle),
    );
  }

  /** Gives each group the story that most of its articles are in, and a new one where that is taken. */
  function nameGroups(groups: readonly RememberedArticle[][]): Map<RememberedArticle[], string> {
    const claims = groups
      .flatMap((group) =>
        [...Map.groupBy(group, ({ story }) => story)]
          .filter(([story]) => story !== '')
          .map(([story, members]) => ({ group, story, members: members.length })),
      )
      .sort((a, b) => b.members - a.members);
    const names = new Map<RememberedArticle[], string>();
    const taken = new Set<string>();
    for (const { group, story } of claims) {
      if (names.has(group) || taken.has(story)) continue;
      names.set(group, story);
      taken.add(story);
    }
    for (const group of groups) {
      if (names.has(group)) continue;
      const free = group
        .map(({ id }) => storyIdOf(id))
        .find((id) => !stories.has(id) && !taken.has(id));
      const name = free ?? `${storyIdOf(group[0]?.id ?? '')}-${stories.size}`;
      names.set(group, name);
      taken.add(name);
    }
    return names;
  }

  function explain(article: RememberedArticle, group: readonly RememberedArticle[]): string {
    const others = group.filter((other) => other !== article);
    const nearest = others.reduce<RememberedArticle | null>(
      (best, other) =>
        best === null || similarity(article, other) > similarity(article, best) ? other : best,
      null,
    );
    if (nearest === null) return 'The first report of this story.';
    return explainPlacement(vocabulary.findShared(article, nearest, 12));
  }

  return {
    place(given) {
      forget(given.id);
      const features = toFeatures(given);
      const article = vocabulary.read(features);
      add(article);
      const placement: Placement = { story: '', why: '', moved: [], features };
      for (const [group, story] of nameGroups(groupAround(article))) {
        for (const member of group) {
          if (member.story === story) continue;
          const why = explain(member, group);
          if (member === article) Object.assign(placement, { story, why });
          else placement.moved.push({ article: member.id, story, why });
          leave(member);
          enter(member, story);
        }
      }
      return placement;
    },
    remember(features, story) {
      forget(features.id);
      const article = vocabulary.read(features);
      enter(article, story);
      add(article);
    },
    forget,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
