/**
 * What each piece of evidence tells of two answers that contradict each other, fitted anew on the stories to measure by;
 * and how many of their contradictions are found by weights that were fitted on the others.
 */
import type { Evidence } from '../../core/compare/align/evidence.ts';
import { printTable } from '../table.ts';
import { fitLogistic, logOdds } from './fit-logistic.ts';
import { readPairs } from './pairs.ts';

const penalty = 10;
const folds = 8;
/** Weights in the product are tenths of log-odds. */
const scale = 0.1;

const pairs = readPairs();
const pieces = Object.keys(pairs[0]?.evidence ?? {}) as (keyof Evidence)[];
const stories = [...new Set(pairs.map(({ story }) => story))];
const examples = pairs.map(({ story, evidence, isConflict }) => ({
  fold: stories.indexOf(story) % folds,
  features: pieces.map((piece) => evidence[piece]),
  isTrue: isConflict,
}));

const { weights, prior } = fitLogistic(examples, penalty);
printTable(
  `Weights, over ${pairs.length} pairs of ${stories.length} stories`,
  ['evidence', 'weight'],
  [
    ...pieces.map((piece, i) => [piece, ((weights[i] as number) * scale).toFixed(2)]),
    ['prior', (prior * scale).toFixed(2)],
  ],
);

const held = Array.from({ length: folds }, (_, fold) => {
  const model = fitLogistic(
    examples.filter((one) => one.fold !== fold),
    penalty,
  );
  return examples
    .filter((one) => one.fold === fold)
    .map(({ features, isTrue }) => ({ isTrue, score: logOdds(model, features) }));
}).flat();
const contradictions = held.filter(({ isTrue }) => isTrue).length;
printTable(
  `Pairs of stories that the weights were not fitted on, ${contradictions} of them contradictions`,
  ['log-odds from', 'found', 'false'],
  [0, -0.4, -1, -1.4, -2].map((least) => {
    const taken = held.filter(({ score }) => score >= least);
    const found = taken.filter(({ isTrue }) => isTrue).length;
    return [least, found, taken.length - found];
  }),
);
