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

/** Reads an article's features. Names, numbers and the words of title and opening weigh more than the rest. */
export function toFeatures(
  article: Pick<AnalysedArticle, 'id' | 'title' | 'text' | 'published' | 'mentions'>,
): StoryFeatures {
  const counts = new Map<string, { shown: string; weight: number }>();
  const years = new Set<number>();
  const add = (term: string, shown: string, weight: number) => {
    const known = counts.get(term);
    if (known) known.weight += weight;
    else counts.set(term, { shown, weight });
  };
  const read = (text: string, from: number, opening: number) => {
    let words = 0;
    let previous: { term: string; word: string; end: number } | null = null;
    for (const match of text.matchAll(wordPattern)) {
      const [word] = match;
      if (isYear(word)) years.add(Number(word));
      const term = termOf(word);
      const place = words++ < opening ? openingWeight : 1;
      if (term === null) {
        previous = null;
        continue;
      }
      const start = from + match.index;
      const number = isNumber(word);
      add(term, word, place * (number ? numberWeight : isCapitalised(word) ? nameWeight : 1));
      if (previous !== null && !number && start - previous.end === 1)
        add(`${previous.term} ${term}`, `${previous.word} ${word}`, place);
      previous = number ? null : { term, word, end: start + word.length };
    }
  };
  read(article.title ?? '', 0, Number.POSITIVE_INFINITY);
  let at = 0;
  let left = openingWords;
  for (const { start, end } of [...findFurniture(article.text), endOf(article.text)]) {
    if (start > at) read(article.text.slice(at, start), at, left);
    if (start > at) left = 0;
    at = Math.max(at, end);
  }
  const kept = [...counts.values()].sort((a, b) => b.weight - a.weight).slice(0, maxTerms);
  return {
    id: article.id,
    day: dayOf(article),
    years: [...years].slice(0, 20),
    terms: Object.fromEntries(kept.map(({ shown, weight }) => [shown, weight])),
  };
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
