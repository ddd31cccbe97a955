/** Words as terms: which say anything, and which are one. */
import { commonShare, commonWords } from './common-words.ts';
import { stopWords } from './stop-words.ts';

/** A word of letters, or a number with its separators. */
export const wordPattern = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;

const commonStems = new Set([...commonWords].map(stem));

/** Cuts plural and past endings, so that "bans" and "banned" are nearly always one term. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 6) return word.slice(0, -3);
  if (word.endsWith('ed') && word.length > 5) return word.slice(0, -2);
  return word;
}

/** The term of a word as it stands in a text; null where it says nothing about the story. */
export function termOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (isNumber(lower)) return lower.length > 1 && !isYear(lower) ? lower : null;
  return lower.length > 1 && !stopWords.has(lower) ? stem(lower) : null;
}

/** The term of a kept word or word pair ("Treasury Board"). */
export function termOfWords(words: string): string {
  const lower = words.toLowerCase();
  const blank = lower.indexOf(' ');
  if (blank < 0) return stem(lower);
  return `${stem(lower.slice(0, blank))} ${termOfWords(lower.slice(blank + 1))}`;
}

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Share of reports in which a term is assumed to stand, before any were counted. */
export function assumedShare(term: string): number {
  return commonStems.has(term) ? commonShare : 0;
}
