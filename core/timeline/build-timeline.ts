/** What happened when: dated events, told by all articles that date them. */

import type { Cluster } from '../compare/align/cluster.ts';
import { compareCodes, orderArticles } from '../compare/order-articles.ts';
import { judgeReadings } from '../compare/verdicts/judge-readings.ts';
import type { AnalysedArticle, DateMention, Fact, Reading, StoryEvent } from '../model.ts';
import { titleEvent } from './title-event.ts';

/**
 * Makes an event of every question about a date. The event's own date is the one that most articles give (of equally
 * many the most exact); each article's own dating stays beside it.
 */
export function buildTimeline(
  articles: readonly AnalysedArticle[],
  aligned: readonly { cluster: Cluster; fact: Fact }[],
): StoryEvent[] {
  const byId = new Map(orderArticles(articles).map((article) => [article.id, article]));
  const latest = [...byId.values()].reduce(
    (day, { published }) =>
      published && published.slice(0, 10) > day ? published.slice(0, 10) : day,
    '',
  );
  return aligned
    .filter(({ fact }) => fact.readings[0]?.value.type === 'date' && isEvent(fact))
    .map(({ fact }) => eventOf(fact, byId, latest))
    .sort(
      (a, b) =>
        compareCodes(a.from, b.from) || compareCodes(a.to, b.to) || compareCodes(a.id, b.id),
    );
}

/** A decade is background and no event. */
function isEvent(fact: Fact): boolean {
  return fact.readings.some(
    ({ value }) => value.type === 'date' && value.date.precision !== 'decade',
  );
}

function eventOf(fact: Fact, articles: Map<string, AnalysedArticle>, latest: string): StoryEvent {
  const date = dateOf(judgeReadings(fact.readings).common);
  const told = titleEvent(fact.readings, articles);
  const ahead = fact.readings.filter(
    (reading) => dateOf(reading).scheduled || looksAhead(reading, articles.get(reading.article)),
  ).length;
  return {
    id: fact.id.replace(/^f/, 'e'),
    from: date.from,
    to: date.to,
    edtf: date.edtf,
    precision: date.precision,
    certain: date.certain,
    scheduled: (latest !== '' && date.from > latest) || 2 * ahead > fact.readings.length,
    title: told.title,
    participants: told.participants,
    articles: [...new Set(fact.readings.map((reading) => reading.article))],
    quotes: fact.readings.map((reading) => {
      const { from, to, edtf, certain } = dateOf(reading);
      const { article, start, end, quote } = reading;
      return { article, start, end, quote, from, to, edtf, certain };
    }),
    fact: fact.verdict === 'single' || fact.verdict === 'agree' ? null : fact.id,
  };
}

/** Words before a date by which it lies ahead. */
const aheadOf =
  /\b(?:will|shall|must|due|(?:is|are) to|to be|planned|scheduled|expected|until|takes? effect)\b[^.;]{0,60}$/iu;

/** Whether words alone put a date ahead: where it is not known when its article came out, nothing else tells. */
function looksAhead(reading: Reading, article: AnalysedArticle | undefined): boolean {
  if (!article || article.published !== null) return false;
  const from = Math.max(reading.sentence.start, reading.start - 120);
  return aheadOf.test(article.text.slice(from, reading.start));
}

function dateOf(reading: Reading): DateMention {
  if (reading.value.type !== 'date') throw new TypeError(`“${reading.quote}” is no date`);
  return reading.value.date;
}
