/** A short, honest clause for an event, in the words of one of its sources. */
import { conceptOf } from '../compare/frames/concepts.ts';
import { isStopWord } from '../compare/frames/stop-words.ts';
import type { AnalysedArticle, Reading } from '../model.ts';
import { findClause, wordsIn } from './clause.ts';
import { hasVerb, shortenClause } from './shorten-clause.ts';

/** Titles that begin so point elsewhere. */
const pointsElsewhere =
  /^(?:according|as per|in (?:an?|the)|by|from|what|earlier|one|he|she|it|they|this|that|these|those|we|you|i|there|its|their|his|her)\b/iu;

export interface EventTitle {
  title: string;
  /** Canonical names in the clause, in order. */
  participants: string[];
}

/** Takes the best clause among all that date the event: short, naming somebody, and saying what most others say too. */
export function titleEvent(
  readings: readonly Reading[],
  articles: ReadonlyMap<string, AnalysedArticle>,
): EventTitle {
  const told = readings.slice(0, mostRead).flatMap((reading) => {
    const article = articles.get(reading.article);
    if (!article) return [];
    const start = Math.max(reading.sentence.start, reading.start - farthest);
    const end = Math.min(reading.sentence.end, reading.end + farthest);
    return [{ reading, article, notions: notionsOf(article.text.slice(start, end)) }];
  });
  let best = { title: '', participants: [] as string[], score: Number.NEGATIVE_INFINITY };
  for (const { reading, article } of told) {
    const others = told.filter((one) => one.reading.article !== reading.article);
    const candidate = readTitle(
      reading,
      article,
      others.map((one) => one.notions),
    );
    if (candidate.score > best.score) best = candidate;
  }
  return { title: best.title, participants: best.participants };
}

/** How many characters of a clause may be lost before its date, as introductions and asides are. */
const slackOfDate = 25;
/** How many readings are weighed against each other. */
const mostRead = 24;
/** How much of a sentence is read to either side of its date, in characters. */
const farthest = 400;

function notionsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !isStopWord(word)).map(conceptOf));
}

function readTitle(reading: Reading, article: AnalysedArticle, others: readonly Set<string>[]) {
  const clause = findClause(reading, article);
  const title = shortenClause(clause.words);
  const named = article.mentions.entities.filter(
    (entity) => entity.start >= clause.start && entity.end <= clause.end && entity.type !== 'place',
  );
  const participants = [...new Set(named.map((entity) => entity.canonical))];
  const words = wordsIn(title);
  // What was cut off before the date was reached tells of something else.
  const missesDate = title.length < Math.min(clause.dateAt, clause.words.length) - slackOfDate;
  const score =
    Math.min(participants.length, 2) * 2 +
    4 * sharedWith(notionsOf(title), others) +
    (words >= 4 && words <= 14 ? 2 : 0) +
    (missesDate ? -5 : 0) +
    (hasVerb.test(title) ? 0 : -3) +
    (title.endsWith('…') ? -2 : 0) +
    (pointsElsewhere.test(title) ? -4 : 0) +
    (words < 3 ? -3 : 0);
  return { title: title || reading.quote, participants, score };
}

/** Share of the notions that another sentence has too, on average over the others. */
function sharedWith(notions: Set<string>, others: readonly Set<string>[]): number {
  if (others.length === 0 || notions.size === 0) return 0;
  const shared = others.map(
    (other) => [...notions].filter((notion) => other.has(notion)).length / notions.size,
  );
  return shared.reduce((sum, share) => sum + share, 0) / others.length;
}
