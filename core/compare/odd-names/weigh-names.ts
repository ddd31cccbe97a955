/** How much speaks for one name standing in another's place: evidence, weighed. */

export interface NameEvidence {
  /** How alike the words around the two are: cosine and coverage, 0 to 2. */
  words: number;
  /** How many aligned readings their two sentences share, up to two. */
  company: number;
  /** True where the same word stands before both ("in", "at"). */
  sameLead: boolean;
  /** True where both are bodies of one kind: two courts, two ministries. */
  sameKind: boolean;
  /** True where both are of the state. */
  government: boolean;
  /** Share of the other articles that give the usual name. */
  spread: number;
  /** How many times such an article gives it, on the average. */
  times: number;
  /** How many times the odd name stands in its article. */
  oddTimes: number;
  /** How far apart the two first stand in their articles, in characters. */
  apart: number;
  /** By how much more alike the two are than the odd one and any other name there, and the usual one and any other name here. */
  leadOfOdd: number;
  leadOfUsual: number;
  /** True where one of the two is told of another event, or beside dates of another time. */
  elsewhere: boolean;
}

/**
 * In log-odds: a logistic regression over the stories of bench/stories, with whole groups of stories held out to judge
 * it, rounded; some since moved to where more conflicts are found. What is told of another event weighs more than was
 * fitted.
 */
const weights = {
  prior: -4.7,
  words: 3.1,
  company: 1.3,
  sameLead: 0.7,
  sameKind: 2.2,
  government: 0.4,
  spread: 1.9,
  times: -0.6,
  oddTimes: -1.4,
  apart: -1,
  leadOfOdd: 1.8,
  leadOfUsual: 1,
  elsewhere: -3,
};

/** From where on it tells no more how far apart two names stand, in characters. */
const opening = 1500;

/** Log-odds that the odd name answers what the usual one does. */
export function weighNames(evidence: NameEvidence): number {
  const { words, company, sameLead, sameKind, government, spread, times, oddTimes } = evidence;
  return (
    weights.prior +
    weights.words * words +
    weights.company * company +
    (sameLead ? weights.sameLead : 0) +
    (sameKind ? weights.sameKind : 0) +
    (government ? weights.government : 0) +
    weights.spread * spread +
    weights.times * times +
    weights.oddTimes * Math.log(oddTimes) +
    weights.apart * (evidence.apart / opening) +
    weights.leadOfOdd * evidence.leadOfOdd +
    weights.leadOfUsual * evidence.leadOfUsual +
    (evidence.elsewhere ? weights.elsewhere : 0)
  );
}
