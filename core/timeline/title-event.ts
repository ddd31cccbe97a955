/** A short, honest clause for an event, in the words of one of its sources. */
import type { AnalysedArticle, Reading } from '../model.ts';
import { findClause, wordsIn } from './clause.ts';

/** Longest title, in characters. */
const longest = 90;

/** Words that cannot begin a title, and words that cannot end one. */
const looseStart =
  /^(?:[\s,;:.)\u2014\u2013-]|(?:and|but|while|which|who|as|when|where|that|so|then|also|meanwhile|however|moreover|notably|further|additionally|to recall|reportedly)\b)+/iu;
const looseEnd =
  /(?:[\s,;:(\u2014\u2013-]|\b(?:on|in|by|at|from|since|until|till|between|of|the|a|an|and|or|to|with|for|dated|before|after|as|its|their|his|her)(?=\s*$))+$/iu;

const pronoun = /^(?:he|she|it|they|this|that|these|those|we|you|i|there|its|their|his|her)\b/iu;

export interface EventTitle {
  title: string;
  /** Canonical names in the clause, in order. */
  participants: string[];
}

/** Takes the best clause among all that date the event: one that names somebody, says something and is short. */
export function titleEvent(
  readings: readonly Reading[],
  articles: ReadonlyMap<string, AnalysedArticle>,
): EventTitle {
  let best = { title: '', participants: [] as string[], score: Number.NEGATIVE_INFINITY };
  for (const reading of readings) {
    const article = articles.get(reading.article);
    if (!article) continue;
    const candidate = readTitle(reading, article);
    if (candidate.score > best.score) best = candidate;
  }
  return { title: best.title, participants: best.participants };
}

function readTitle(reading: Reading, article: AnalysedArticle) {
  const clause = findClause(reading, article);
  const title = shorten(clause.words);
  const named = article.mentions.entities.filter(
    (entity) => entity.start >= clause.start && entity.end <= clause.end && entity.type !== 'place',
  );
  const participants = [...new Set(named.map((entity) => entity.canonical))];
  const words = wordsIn(title);
  const score =
    Math.min(participants.length, 2) * 2 +
    (words >= 4 && words <= 14 ? 2 : 0) +
    (title.endsWith('…') ? -2 : 0) +
    (pronoun.test(title) ? -2 : 0) +
    (words < 3 ? -3 : 0);
  return { title: title || reading.quote, participants, score };
}

function shorten(clause: string): string {
  const whole = clause
    .replace(looseStart, '')
    .replace(looseEnd, '')
    .replace(/[.!?]+["”']?$/u, '');
  const title = whole.charAt(0).toUpperCase() + whole.slice(1);
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1).replace(/\s+\S*$/u, '');
  return `${cut.replace(looseEnd, '')} …`;
}
