/** What each piece of evidence tells of two values that contradict each other: whether they answer one question. */
import type { Evidence } from './evidence.ts';

/**
 * In tenths of log-odds: a logistic regression over all pairs of contradicting clusters in the stories of bench/stories,
 * shrunk so that what few pairs have is not learnt by heart, and rounded. `npm run bench:contradictions` fits them anew.
 * What those stories hardly have and logic knows was weighed by hand: `contrast`, `bothStrange`, `sameWhole`, `slip`,
 * `otherUnit`.
 */
const weights: Evidence = {
  words: 0.57,
  place: 0.41,
  values: 0.67,
  difference: -0.23,
  contrast: -1,
  oneLimit: 0.32,
  sameWhole: 0.35,
  money: 0.13,
  time: 0.16,
  ratio: -0.03,
  near: 0.07,
  tenfold: 0.21,
  slip: 0.2,
  evident: 0.45,
  otherUnit: 0.5,
  ahead: 0.16,
  past: 0.13,
  periods: 0.38,
  sameGrain: 0.13,
  undated: -0.17,
  happening: 0.6,
  otherHappening: -0.27,
  majority: 0.05,
  two: -0.07,
  alone: 0.07,
  strange: -0.05,
  bothStrange: -0.25,
  start: -0.31,
  apart: -0.31,
};

/** Before anything is known: as fitted, and 0.48 more, so that 0.34 on the scale of claims stands for log-odds of -1.4. */
const prior = 0.02;

const pieces = Object.keys(weights) as (keyof Evidence)[];

export function weigh(evidence: Evidence): number {
  return pieces.reduce((sum, piece) => sum + weights[piece] * evidence[piece], prior);
}
