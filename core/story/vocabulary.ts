/** The terms of the articles remembered: how many have each, and which had it last. */
import type { StoryFeatures } from './features.ts';
import { assumedShare, termOfWords } from './terms.ts';

interface Term {
  name: string;
  /** Reports that are assumed to have it, before any were counted. */
  assumed: number;
  /** Remembered articles that have it. */
  articles: number;
  /** The latest of them, oldest first. */
  latest: RememberedArticle[];
  /** Its weight in the article in focus; 0 where that has it not. */
  inFocus: number;
}

export interface RememberedArticle {
  id: string;
  day: number | null;
  years: ReadonlySet<number>;
  terms: Term[];
  /** One for each term, logarithmic. */
  weights: number[];
  /** As the article writes them. */
  shown: string[];
  story: string;
  /** Similarity with those it was compared with. */
  near: Map<RememberedArticle, number>;
}

export interface Vocabulary {
  /** An article's terms, made known; it counts only once it is added. */
  read(features: StoryFeatures): RememberedArticle;
  add(article: RememberedArticle): void;
  remove(article: RememberedArticle): void;
  /** Articles that share rare terms with this one, most alike first, at a cost that does not grow with the store. */
  findAlike(article: RememberedArticle, limit: number): RememberedArticle[];
  /** Cosine of the two articles' weighted terms, 0 to 1. */
  compare(a: RememberedArticle, b: RememberedArticle): number;
  /** The heaviest terms that two articles share, as the first writes them. */
  findShared(a: RememberedArticle, b: RememberedArticle, limit: number): string[];
}

/** Logarithms of whole numbers, kept because each is asked for thousands of times. */
const logarithms: number[] = [];

function logarithmOf(count: number): number {
  logarithms[count] ??= Math.log(count);
  return logarithms[count] as number;
}

/** Reports that the assumed shares count for. */
const assumedReports = 150;
/** Share at which a term of one article only counts towards that article's length. */
const loneWeight = 0.5;
const lookedUpTerms = 48;
const latestPerTerm = 48;

export function createVocabulary(): Vocabulary {
  const terms = new Map<string, Term>();
  let articles = 0;
  let focus: RememberedArticle | null = null;
  let focusNorm = 0;

  function know(name: string): Term {
    const known = terms.get(name);
    if (known) return known;
    const assumed = Math.round(assumedShare(name) * assumedReports);
    const term = { name, assumed, articles: 0, latest: [], inFocus: 0 };
    terms.set(name, term);
    return term;
  }

  /** Inverse document frequency, with the assumed shares as if so many reports had been read before. */
  function rarity(term: Term): number {
    return (
      logarithmOf(articles + assumedReports + 1) - logarithmOf(term.articles + term.assumed + 1)
    );
  }

  /** A term that no other report has tells little: whatever else could have had it was not yet read. */
  function squared(term: Term, weight: number): number {
    const alone = Math.min(loneWeight, assumedReports / (assumedReports + articles));
    return (term.articles < 2 ? alone : 1) * weight * weight;
  }

  function loseFocus(): void {
    for (const term of focus?.terms ?? []) term.inFocus = 0;
    focus = null;
  }

  /** Spreads an article's weights over its terms, so that comparing it with many others looks nothing up. */
  function bringIntoFocus(article: RememberedArticle): void {
    if (focus === article) return;
    loseFocus();
    focus = article;
    focusNorm = 0;
    article.terms.forEach((term, i) => {
      term.inFocus = (article.weights[i] as number) * rarity(term);
      focusNorm += squared(term, term.inFocus);
    });
  }

  return {
    read({ id, day, years, terms: counts }) {
      const merged = new Map<Term, { weight: number; shown: string }>();
      for (const [shown, weight] of Object.entries(counts)) {
        const term = know(termOfWords(shown));
        merged.set(term, { weight: (merged.get(term)?.weight ?? 0) + weight, shown });
      }
      const values = [...merged.values()];
      return {
        id,
        day,
        years: new Set(years),
        terms: [...merged.keys()],
        weights: values.map(({ weight }) => 1 + Math.log(Math.max(1, weight))),
        shown: values.map(({ shown }) => shown),
        story: '',
        near: new Map(),
      };
    },
    add(article) {
      articles++;
      loseFocus();
      for (const term of article.terms) {
        term.articles++;
        term.latest.push(article);
        if (term.latest.length > latestPerTerm) term.latest.shift();
      }
    },
    remove(article) {
      articles--;
      loseFocus();
      for (const term of article.terms) {
        term.articles--;
        const at = term.latest.indexOf(article);
        if (at >= 0) term.latest.splice(at, 1);
        if (term.articles === 0) terms.delete(term.name);
      }
    },
    findAlike(article, limit) {
      const heaviest = article.terms
        .map((term, i) => ({ term, weight: (article.weights[i] as number) * rarity(term) }))
        .filter(({ term }) => term.latest.length > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, lookedUpTerms);
      const scores = new Map<RememberedArticle, number>();
      for (const { term, weight } of heaviest)
        for (const other of term.latest)
          scores.set(other, (scores.get(other) ?? 0) + weight * weight);
      scores.delete(article);
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([other]) => other);
    },
    compare(a, b) {
      bringIntoFocus(a);
      let dot = 0;
      let norm = 0;
      for (let i = 0; i < b.terms.length; i++) {
        const term = b.terms[i] as Term;
        const weight = (b.weights[i] as number) * rarity(term);
        dot += weight * term.inFocus;
        norm += squared(term, weight);
      }
      return dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(focusNorm * norm));
    },
    findShared(a, b, limit) {
      const inB = new Set(b.terms);
      const shared = a.terms
        .map((term, i) => ({ term, i, weight: (a.weights[i] as number) * rarity(term) }))
        .filter(({ term }) => inB.has(term))
        .sort((x, y) => y.weight - x.weight)
        .map(({ i }) => a.shown[i] as string);
      const heaviest = new Set(shared.slice(0, limit));
      // "Treasury" and "Board" are told as "Treasury Board" where both reports have them side by side.
      const pairs = shared.filter(
        (words) => words.includes(' ') && words.split(' ').every((part) => heaviest.has(part)),
      );
      return [...new Set([...pairs, ...heaviest])];
    },
  };
}
