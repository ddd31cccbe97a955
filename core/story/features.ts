/** What the story index keeps of an article: plain numbers and strings that can be stored as JSON. */
import type { AnalysedArticle } from '../model.ts';
import { findFurniture } from '../text/furniture.ts';
import { isCapitalised, isNumber, isYear, termOf, wordPattern } from './terms.ts';

export interface StoryFeatures {
  /** Article id. */
  id: string;
  /** Day of publication, or else the first day that the opening names in full, in days since 1970-01-01 UTC. */
  day: number | null;
  /** Years that the article names. */
  years: number[];
  /** Words, numbers and word pairs as the article first writes them, with their weight in it. */
  terms: Record<string, number>;
}

/** Terms kept of one article, the heaviest. */
const maxTerms = 320;
/** Words of the opening, in which a report says what it is about. */
const openingWords = 60;
const openingCharacters = 400;
const openingWeight = 2;
const nameWeight = 4;
const numberWeight = 2;

/** What is told of a word once for all its places in an article. */
interface Word {
  shown: string;
  /** Number of its term in the article, from 1; 0 where it says nothing about the story. */
  term: number;
  isNumber: boolean;
  /** Weight of one place outside the opening. */
  weight: number;
}

/** More than the longest article has terms, so that two of their numbers make one; small enough for integers mostly. */
const pairing = 2 ** 20;

/** Reads an article's features. Names, numbers and the words of title and opening weigh more than the rest. */
export function toFeatures(
  article: Pick<AnalysedArticle, 'id' | 'title' | 'text' | 'published' | 'mentions'>,
): StoryFeatures {
  const words = new Map<string, Word>();
  const terms = new Map<string, number>();
  const years = new Set<number>();
  const know = (shown: string): Word => {
    const known = words.get(shown);
    if (known) return known;
    if (isYear(shown)) years.add(Number(shown));
    const name = termOf(shown);
    if (name !== null && !terms.has(name)) terms.set(name, terms.size + 1);
    const term = name === null ? 0 : (terms.get(name) ?? 0);
    const number = isNumber(shown);
    const weight = number ? numberWeight : isCapitalised(shown) ? nameWeight : 1;
    const word = { shown, term, isNumber: number, weight };
    words.set(shown, word);
    return word;
  };
  /** By the number of a term, or those of two side by side; as first written. */
  const counts = new Map<number, { first: Word | null; word: Word; weight: number }>();
  const add = (first: Word | null, word: Word, weight: number) => {
    const key = (first?.term ?? 0) * pairing + word.term;
    const known = counts.get(key);
    if (known) known.weight += weight;
    else counts.set(key, { first, word, weight });
  };
  const read = (text: string, opening: number) => {
    let count = 0;
    let previous: Word | null = null;
    let end = 0;
    for (const { 0: shown, index } of text.matchAll(wordPattern)) {
      const word = know(shown);
      const place = count++ < opening ? openingWeight : 1;
      if (word.term > 0) {
        add(null, word, place * word.weight);
        if (previous !== null && !word.isNumber && index - end === 1) add(previous, word, place);
      }
      previous = word.term === 0 || word.isNumber ? null : word;
      end = index + shown.length;
    }
  };
  read(article.title ?? '', Number.POSITIVE_INFINITY);
  let at = 0;
  let left = openingWords;
  for (const { start, end } of [...findFurniture(article.text), endOf(article.text)]) {
    if (start > at) read(article.text.slice(at, start), left);
    if (start > at) left = 0;
    at = Math.max(at, end);
  }
  // An object without a prototype is a plain table: any other would learn the shape of each article's words.
  const heaviest: Record<string, number> = Object.create(null);
  const kept = [...counts.values()].sort((a, b) => b.weight - a.weight).slice(0, maxTerms);
  for (const { first, word, weight } of kept)
    heaviest[first === null ? word.shown : `${first.shown} ${word.shown}`] = weight;
  return { id: article.id, day: dayOf(article), years: [...years].slice(0, 20), terms: heaviest };
}

function endOf(text: string) {
  return { start: text.length, end: text.length };
}

function dayOf({ published, mentions }: Pick<AnalysedArticle, 'published' | 'mentions'>) {
  const time = published === null ? Number.NaN : Date.parse(published);
  if (!Number.isNaN(time)) return time / 86_400_000;
  const named = mentions.dates.find(
    ({ start, precision, certain }) => start < openingCharacters && precision === 'day' && certain,
  );
  return named ? Date.parse(named.from) / 86_400_000 : null;
}
