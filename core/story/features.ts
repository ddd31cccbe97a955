/** What the story index keeps of an article: plain numbers and strings that can be stored as JSON. */
import type { AnalysedArticle } from '../model.ts';
import { stopWords } from './stop-words.ts';

export interface StoryFeatures {
  /** Article id. */
  id: string;
  /** Publication, in days since 1970-01-01 UTC; null where no time is known. */
  day: number | null;
  /** Terms with their weight in this article: words by their stem, numbers as written. */
  terms: Record<string, number>;
}

const word = /[\p{L}\p{M}]+|\d[\d.,]*/gu;
const capital = /^\p{Lu}/u;

/** Terms kept of one article; a long article is told apart by its heaviest words as well as by all. */
const maxTerms = 250;
/** Words of the opening, in which a report says what it is about. */
const openingWords = 60;

/** Cuts plural and past endings, so that "bans" and "banned" are one term. */
export function stem(token: string): string {
  if (token.length < 5) return token;
  if (token.endsWith('ies')) return `${token.slice(0, -3)}y`;
  if (token.endsWith('sses')) return token.slice(0, -2);
  if (token.endsWith('s') && !token.endsWith('ss') && !token.endsWith('us'))
    return token.slice(0, -1);
  if (token.endsWith('ing') && token.length > 6) return token.slice(0, -3);
  if (token.endsWith('ed') && token.length > 5) return token.slice(0, -2);
  return token;
}

/** The term of a word as it stands in a text; null where it says nothing about the story. */
export function termOf(token: string): string | null {
  const lower = token.toLowerCase();
  if (stopWords.has(lower)) return null;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const digits = lower.replace(/[.,]+$/, '');
    return digits.length > 1 ? digits : null;
  }
  return lower.length > 1 ? stem(lower) : null;
}

/** Reads an article's features: names and the words of title and opening weigh more than the rest. */
export function toFeatures(
  article: Pick<AnalysedArticle, 'id' | 'title' | 'text' | 'published'>,
): StoryFeatures {
  const weights = new Map<string, number>();
  const count = (text: string, opening: number) => {
    let position = 0;
    for (const [token] of text.matchAll(word)) {
      position++;
      const term = termOf(token);
      if (term === null) continue;
      const place = position <= opening ? 2 : 1;
      weights.set(term, (weights.get(term) ?? 0) + place * (capital.test(token) ? 3 : 1));
    }
  };
  count(article.title, article.title.length);
  count(article.text, openingWords);
  const kept = [...weights].sort((a, b) => b[1] - a[1]).slice(0, maxTerms);
  const time = article.published === null ? Number.NaN : Date.parse(article.published);
  return {
    id: article.id,
    day: Number.isNaN(time) ? null : time / 86_400_000,
    terms: Object.fromEntries(kept),
  };
}
