/** The terms of the articles remembered: how many have each, and which had it last. */
import type { StoryFeatures } from './features.ts';
import { assumedShare, termOfWords } from './terms.ts';

export interface RememberedArticle {
  id: string;
  day: number | null;
  years: ReadonlySet<number>;
  /** Numbers of its terms. */
  terms: Uint32Array;
  /** One for each term, logarithmic. */
  weights: Float64Array;
  /** The terms as the article writes them, one a line. */
  shown: string;
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
  while (logarithms.length <= count) logarithms.push(Math.log(logarithms.length));
  return logarithms[count] as number;
}

/** Reports that the assumed shares count for. */
const assumedReports = 150;
/** Share at which a term of one article only counts towards that article's length. */
const loneWeight = 0.5;
const lookedUpTerms = 48;
const latestPerTerm = 48;

/** What is known of each term, by its number: columns, because most of a million terms stand in one article only. */
interface Columns {
  /** Reports that are assumed to have it, before any were counted. */
  assumed: Uint8Array;
  /** Remembered articles that have it. */
  articles: Uint16Array;
  /** Logarithm of the reports that have it, with those assumed. */
  frequency: Float64Array;
  /** Its weight in the article in focus; 0 where that has it not. */
  inFocus: Float64Array;
}

function createColumns(size: number): Columns {
  return {
    assumed: new Uint8Array(size),
    articles: new Uint16Array(size),
    frequency: new Float64Array(size),
    inFocus: new Float64Array(size),
  };
}

function enlarge(columns: Columns): Columns {
  const larger = createColumns(columns.assumed.length * 2);
  for (const name of ['assumed', 'articles', 'frequency', 'inFocus'] as const)
    larger[name].set(columns[name]);
  return larger;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** Numbers of terms that no article has any more. */
  const free: number[] = [];
  /** The latest articles of each term, oldest first; a single one stands alone. */
  const latest: (RememberedArticle | RememberedArticle[] | null)[] = [];
  let columns = createColumns(4096);
  let articles = 0;
  let focus: RememberedArticle | null = null;
  let focusNorm = 0;

  function know(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = free.pop() ?? names.length;
    if (number === columns.assumed.length) columns = enlarge(columns);
    names[number] = name;
    numbers.set(name, number);
    latest[number] = null;
    columns.assumed[number] = Math.round(assumedShare(name) * assumedReports);
    columns.inFocus[number] = 0;
    count(number, 0);
    return number;
  }

  function count(number: number, having: number): void {
    columns.articles[number] = having;
    columns.frequency[number] = logarithmOf(having + (columns.assumed[number] as number) + 1);
  }

  /** Less a term's frequency, its inverse document frequency, as if so many reports had been read before. */
  const reports = () => logarithmOf(articles + assumedReports + 1);

  /** A term that no other report has tells little: whatever else could have had it was not yet read. */
  const alone = () => Math.min(loneWeight, assumedReports / (assumedReports + articles));

  /** An article's terms by their weight in it and their rarity. */
  function weigh({ terms, weights }: RememberedArticle): Float64Array {
    const all = reports();
    return weights.map(
      (weight, i) => weight * (all - (columns.frequency[terms[i] as number] as number)),
    );
  }

  function loseFocus(): void {
    for (const term of focus?.terms ?? []) columns.inFocus[term] = 0;
    focus = null;
  }

  /** Spreads an article's weights over its terms, so that comparing it with many others looks nothing up. */
  function bringIntoFocus(article: RememberedArticle): void {
    if (focus === article) return;
    loseFocus();
    focus = article;
    focusNorm = 0;
    const lone = alone();
    for (const [i, weight] of weigh(article).entries()) {
      const term = article.terms[i] as number;
      columns.inFocus[term] = weight;
      focusNorm += ((columns.articles[term] as number) < 2 ? lone : 1) * weight * weight;
    }
  }

  function latestOf(term: number): readonly RememberedArticle[] {
    const found = latest[term] ?? [];
    return Array.isArray(found) ? found : [found];
  }

  return {
    read({ id, day, years, terms: counts }) {
      const merged = new Map<number, { weight: number; shown: string }>();
      for (const [shown, weight] of Object.entries(counts)) {
        const term = know(termOfWords(shown));
        merged.set(term, { weight: (merged.get(term)?.weight ?? 0) + weight, shown });
      }
      const values = [...merged.values()];
      return {
        id,
        day,
        years: new Set(years),
        terms: Uint32Array.from(merged.keys()),
        weights: Float64Array.from(values, ({ weight }) => 1 + Math.log(Math.max(1, weight))),
        shown: values.map(({ shown }) => shown).join('\n'),
        story: '',
        near: new Map(),
      };
    },
    add(article) {
      articles++;
      loseFocus();
      for (const term of article.terms) {
        count(term, (columns.articles[term] as number) + 1);
        const before = latest[term];
        if (!before) latest[term] = article;
        else if (Array.isArray(before)) {
          before.push(article);
          if (before.length > latestPerTerm) before.shift();
        } else latest[term] = [before, article];
      }
    },
    remove(article) {
      articles--;
      loseFocus();
      for (const term of article.terms) {
        count(term, (columns.articles[term] as number) - 1);
        const left = latestOf(term).filter((other) => other !== article);
        latest[term] = left.length > 1 ? left : (left[0] ?? null);
        if (columns.articles[term] === 0) {
          numbers.delete(names[term] as string);
          free.push(term);
        }
      }
    },
    findAlike(article, limit) {
      const weights = weigh(article);
      const heaviest = [...weights.keys()]
        .filter((i) => latest[article.terms[i] as number] !== null)
        .sort((i, j) => (weights[j] as number) - (weights[i] as number))
        .slice(0, lookedUpTerms);
      const scores = new Map<RememberedArticle, number>();
      for (const i of heaviest) {
        const weight = weights[i] as number;
        for (const other of latestOf(article.terms[i] as number))
          scores.set(other, (scores.get(other) ?? 0) + weight * weight);
      }
      scores.delete(article);
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([other]) => other);
    },
    compare(a, { terms, weights }) {
      bringIntoFocus(a);
      const { articles: having, frequency, inFocus } = columns;
      const all = reports();
      const lone = alone();
      let dot = 0;
      let norm = 0;
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i] as number;
        const weight = (weights[i] as number) * (all - (frequency[term] as number));
        dot += weight * (inFocus[term] as number);
        norm += ((having[term] as number) < 2 ? lone : 1) * weight * weight;
      }
      return dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(focusNorm * norm));
    },
    findShared(a, b, limit) {
      const inB = new Set(b.terms);
      const weights = weigh(a);
      const written = a.shown.split('\n');
      const shared = [...weights.keys()]
        .filter((i) => inB.has(a.terms[i] as number))
        .sort((i, j) => (weights[j] as number) - (weights[i] as number))
        .map((i) => written[i] as string);
      const heaviest = new Set(shared.slice(0, limit));
      // "Treasury" and "Board" are told as "Treasury Board" where both reports have them side by side.
      const pairs = shared.filter(
        (words) => words.includes(' ') && words.split(' ').every((part) => heaviest.has(part)),
      );
      return [...new Set([...pairs, ...heaviest])];
    },
  };
}
