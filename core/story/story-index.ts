/** Places each new article in the story that it continues, by an inverted index over the words of recent articles. */
import type { AnalysedArticle } from '../model.ts';
import { explainPlacement } from './explain.ts';
import { type StoryFeatures, toFeatures } from './features.ts';

export interface Placement {
  story: string;
  /** One sentence on why it belongs there. */
  why: string;
}

/** What the user decided about pairs of articles, by article id; it outlives every rebuild. */
export interface StoryDecisions {
  /** Pairs that tell one story: a merge, or an article moved into a story. */
  together: readonly (readonly [string, string])[];
  /** Pairs that never share a story: a split, or an article moved out. */
  apart: readonly (readonly [string, string])[];
}

/**
 * The stories so far. Its size is that of what it remembers; the cost of placing is bounded, because only the
 * rarest terms of an article are looked up, only their latest articles are read, and only a few stories compared.
 *
 * Placing the same articles in the same order gives the same stories under the same ids, since an id is made from
 * the article that founded the story. A rebuild therefore places all articles in order of publication, then id.
 */
export interface StoryIndex {
  /** Places an article in the story that it continues, or in a new one, and remembers it there. */
  place(article: AnalysedArticle): Placement;
  /** Puts a stored article back where it was placed before; costs no comparison. */
  remember(features: StoryFeatures, story: string): void;
}

/** Cosine above which two reports tell the same story. */
const threshold = 0.2;
/** Articles further apart than this never share a story by their words alone. */
const windowDays = 30;
const lookedUpTerms = 40;
const readPostings = 64;
const comparedStories = 8;
const comparedMembers = 12;
const nearestMembers = 4;

interface Entry {
  id: string;
  day: number | null;
  story: string;
  terms: Map<string, number>;
}

/** The id of the story that an article founds. */
export function storyIdOf(article: string): string {
  return `s-${article}`;
}

export function createStoryIndex(
  decisions: StoryDecisions = { together: [], apart: [] },
): StoryIndex {
  const postings = new Map<string, Entry[]>();
  const members = new Map<string, Entry[]>();
  const storyOf = new Map<string, string>();
  const together = pairsOf(decisions.together);
  const apart = pairsOf(decisions.apart);

  function rarity(term: string): number {
    const known = postings.get(term)?.length ?? 0;
    return Math.log((storyOf.size + 50) / (known + 1));
  }

  function weigh(terms: Map<string, number>): Map<string, number> {
    const weights = new Map<string, number>();
    let sum = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * rarity(term);
      weights.set(term, weight);
      sum += weight * weight;
    }
    const norm = Math.sqrt(sum) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / norm);
    return weights;
  }

  function candidatesFor(features: StoryFeatures, weights: Map<string, number>): string[] {
    const rarest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, lookedUpTerms);
    const scores = new Map<string, number>();
    for (const [term, weight] of rarest) {
      const list = postings.get(term) ?? [];
      for (let i = list.length - 1; i >= Math.max(0, list.length - readPostings); i--) {
        const entry = list[i] as Entry;
        if (!isNear(features.day, entry.day)) continue;
        scores.set(entry.story, (scores.get(entry.story) ?? 0) + weight);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, comparedStories)
      .map(([story]) => story);
  }

  function similarity(weights: Map<string, number>, day: number | null, story: string): number {
    const near = (members.get(story) ?? []).filter((entry) => isNear(day, entry.day));
    const cosines = near
      .slice(-comparedMembers)
      .map((entry) => cosine(weights, weigh(entry.terms)))
      .sort((a, b) => b - a)
      .slice(0, nearestMembers);
    return cosines.reduce((sum, value) => sum + value, 0) / (cosines.length || 1);
  }

  function isForbidden(article: string, story: string): boolean {
    return [...(apart.get(article) ?? [])].some((other) => storyOf.get(other) === story);
  }

  function remember(features: StoryFeatures, story: string): void {
    const terms = new Map(Object.entries(features.terms));
    const entry: Entry = { id: features.id, day: features.day, story, terms };
    storyOf.set(features.id, story);
    append(members, story, entry);
    for (const term of terms.keys()) append(postings, term, entry);
  }

  return {
    place(article) {
      const features = toFeatures(article);
      for (const other of together.get(article.id) ?? []) {
        const story = storyOf.get(other);
        if (story === undefined || isForbidden(article.id, story)) continue;
        remember(features, story);
        return { story, why: 'You put it in this story.' };
      }
      const weights = weigh(new Map(Object.entries(features.terms)));
      let best: { story: string; value: number } | null = null;
      for (const story of candidatesFor(features, weights)) {
        if (isForbidden(article.id, story)) continue;
        const value = similarity(weights, features.day, story);
        if (value >= threshold && value > (best?.value ?? 0)) best = { story, value };
      }
      if (best === null) {
        const story = storyIdOf(article.id);
        remember(features, story);
        return { story, why: 'The first report of this story.' };
      }
      const shared = new Set((members.get(best.story) ?? []).flatMap((m) => [...m.terms.keys()]));
      const why = explainPlacement(
        article,
        [...weights].filter(([term]) => shared.has(term)).map(([term]) => term),
        weights,
      );
      remember(features, best.story);
      return { story: best.story, why };
    },
    remember,
  };
}

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= windowDays;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function pairsOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    append(partners, a, b);
    append(partners, b, a);
  }
  return partners;
}
