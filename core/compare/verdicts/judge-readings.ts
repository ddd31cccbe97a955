/** The verdict over the readings of one question. */
import type { Reading, Verdict } from '../../model.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { gravest, type Relation } from '../values/relation.ts';
import { answersByArticle, looseness } from './answers.ts';

/** How one article's answer stands to the one that most give. */
export interface Comparison {
  article: string;
  reading: Reading;
  relation: Relation;
}

export interface Judgement {
  verdict: Verdict;
  sure: boolean;
  /** The answer that most articles give; of equally many the most exact. */
  common: Reading;
  /** The other articles, each by its answer that stands farthest from the common one. */
  compared: Comparison[];
  /** Articles that stand apart, where most others agree. */
  odd: string[];
  /** The two readings that carry the verdict. */
  pair: { a: Reading; b: Reading; relation: Relation } | null;
}

/** Judges readings of one question: the gravest relation between the answers of two articles is the verdict. */
export function judgeReadings(readings: readonly Reading[]): Judgement {
  const answers = answersByArticle(readings);
  const common = commonAnswer(answers);
  const compared = [...answers]
    .filter(([article]) => article !== common.article)
    .map(([article, own]) => ({ article, ...farthest(common, own) }));
  const pair = gravestPair(answers);
  if (!pair) return { verdict: 'single', sure: true, common, compared, odd: [], pair: null };
  const verdict = pair.relation.kind;
  const apart = compared.filter((one) => one.relation.kind === verdict).map((one) => one.article);
  const odd = verdict === 'agree' || 2 * apart.length >= answers.size ? [] : apart;
  const sure = pair.relation.sure;
  return { verdict, sure, common, compared, odd, pair };
}

function farthest(
  from: Reading,
  own: readonly Reading[],
): { reading: Reading; relation: Relation } {
  const related = own.map((reading) => ({ reading, relation: relateReadings(from, reading) }));
  const worst = gravest(related.map((one) => one.relation.kind));
  return related.find((one) => one.relation.kind === worst) as {
    reading: Reading;
    relation: Relation;
  };
}

function commonAnswer(answers: Map<string, Reading[]>): Reading {
  const all = [...answers.values()].flat();
  const support = (reading: Reading) =>
    [...answers.values()].filter((own) =>
      own.some((other) => relateReadings(reading, other).kind === 'agree'),
    ).length;
  let best = all[0] as Reading;
  let most = support(best);
  for (const reading of all) {
    const here = support(reading);
    if (here > most || (here === most && looseness(reading) < looseness(best)))
      [best, most] = [reading, here];
  }
  return best;
}

function gravestPair(answers: Map<string, Reading[]>): Judgement['pair'] {
  const all = [...answers.values()].flat();
  let pair: Judgement['pair'] = null;
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.article === b.article) continue;
      const relation = relateReadings(a, b);
      if (pair === null || isGraver(relation, pair.relation)) pair = { a, b, relation };
    }
  return pair;
}

/** Graver, or as grave and surer. */
function isGraver(a: Relation, b: Relation): boolean {
  if (a.kind !== b.kind) return gravest([a.kind, b.kind]) === a.kind;
  return a.sure && !b.sure;
}
