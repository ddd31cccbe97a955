/** The verdict over the readings of one question. */
import type { Reading, Verdict } from '../../model.ts';
import { looseness } from '../values/is-looser.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { gravest, type Relation } from '../values/relation.ts';
import { valueKey } from '../values/value-key.ts';
import { answersByArticle } from './answers.ts';

/** How one article's answer stands to the one that most give. */
export interface Comparison {
  article: string;
  reading: Reading;
  relation: Relation;
}

export interface Judgement {
  verdict: Verdict;
  sure: boolean;
  /** The answer that most articles give or leave open; of equally many the most exact. */
  common: Reading;
  /** The other articles, each by its answer that stands farthest from the common one. */
  compared: Comparison[];
  /** Articles that stand apart, where most others agree. */
  odd: string[];
  /** The two readings that carry the verdict; null where one article answers. */
  pair: Pair | null;
}

interface Pair {
  a: Reading;
  b: Reading;
  relation: Relation;
}

/** A value, and who gives it. */
interface Answer {
  reading: Reading;
  articles: Set<string>;
}

/** Judges readings of one question: the gravest relation between the answers of two articles is the verdict. */
export function judgeReadings(readings: readonly Reading[]): Judgement {
  const byArticle = answersByArticle(readings);
  const answers = groupByValue([...byArticle.values()].flat());
  const common = commonAnswer(answers).reading;
  const compared = [...byArticle]
    .filter(([article]) => article !== common.article)
    .map(([article, own]) => ({ article, ...farthest(common, own) }));
  const pair = gravestPair(answers, [...byArticle.values()].flat());
  if (!pair) return { verdict: 'single', sure: true, common, compared, odd: [], pair: null };
  const verdict = pair.relation.kind;
  const apart = compared.filter((one) => one.relation.kind === verdict).map((one) => one.article);
  const odd = verdict === 'agree' || 2 * apart.length >= byArticle.size ? [] : apart;
  return { verdict, sure: pair.relation.sure, common, compared, odd, pair };
}

function groupByValue(readings: readonly Reading[]): Answer[] {
  const answers = new Map<string, Answer>();
  for (const reading of readings) {
    const known = answers.get(valueKey(reading));
    if (known) known.articles.add(reading.article);
    else answers.set(valueKey(reading), { reading, articles: new Set([reading.article]) });
  }
  return [...answers.values()];
}

function farthest(from: Reading, own: readonly Reading[]): Omit<Comparison, 'article'> {
  const related = own.map((reading) => ({ reading, relation: relateReadings(from, reading) }));
  const worst = gravest(related.map((one) => one.relation.kind));
  return related.find((one) => one.relation.kind === worst) as Omit<Comparison, 'article'>;
}

function commonAnswer(answers: readonly Answer[]): Answer {
  const support = ({ reading }: Answer) =>
    new Set(
      answers
        .filter((other) => bearsOut(other.reading, reading))
        .flatMap((other) => [...other.articles]),
    ).size;
  let best = answers[0] as Answer;
  let most = support(best);
  for (const answer of answers.slice(1)) {
    const here = support(answer);
    if (here > most || (here === most && isBetterSaid(answer, best))) [best, most] = [answer, here];
  }
  return best;
}

/** True where one says the same as the other, or names a wider period around its date. */
function bearsOut(one: Reading, other: Reading): boolean {
  if (relateReadings(one, other).kind === 'agree') return true;
  if (one.value.type !== 'date' || other.value.type !== 'date') return false;
  const [wide, narrow] = [one.value.date, other.value.date];
  return wide.from <= narrow.from && narrow.to <= wide.to;
}

/** Said so by more articles, or by as many and more exactly. */
function isBetterSaid(one: Answer, other: Answer): boolean {
  if (one.reading.kind !== 'date' && one.articles.size !== other.articles.size)
    return one.articles.size > other.articles.size;
  return looseness(one.reading) < looseness(other.reading);
}

/** The two answers of two articles that stand farthest apart, the surer where several do. */
function gravestPair(answers: readonly Answer[], readings: readonly Reading[]): Pair | null {
  let pair: Pair | null = null;
  for (const [i, a] of answers.entries())
    for (const b of answers.slice(i)) {
      const two = twoArticles(a, b, readings);
      if (!two) continue;
      const relation = relateReadings(two.a, two.b);
      if (pair === null || isGraver(relation, pair.relation)) pair = { ...two, relation };
    }
  return pair;
}

/** Readings of two values in two articles; null where only one article gives both. */
function twoArticles(a: Answer, b: Answer, readings: readonly Reading[]) {
  if (a.articles.size === 1 && b.articles.size === 1 && a.reading.article === b.reading.article)
    return null;
  if (a.reading.article !== b.reading.article) return { a: a.reading, b: b.reading };
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  const key = valueKey(many.reading);
  const other = readings.find(
    (reading) => reading.article !== few.reading.article && valueKey(reading) === key,
  );
  return other ? { a: few.reading, b: other } : null;
}

/** Graver, or as grave and surer. */
function isGraver(a: Relation, b: Relation): boolean {
  if (a.kind !== b.kind) return gravest([a.kind, b.kind]) === a.kind;
  return a.sure && !b.sure;
}
