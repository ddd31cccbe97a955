/** Multiples in words: "doubled", "threefold", "twice as many". */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { readPer } from '../per.ts';
import { comparison } from './times.ts';

type Multiple = { value: number; change?: 'up' | 'down' };

/** Words by what they multiply by; those that grow and shrink say so, "twice" only compares. */
const factors = new Map<string, Multiple>(
  (
    [
      ['double doubled doubles doubling twofold', { value: 2, change: 'up' }],
      [
        'triple tripled triples tripling treble trebled trebling threefold',
        { value: 3, change: 'up' },
      ],
      ['quadruple quadrupled quadrupling fourfold', { value: 4, change: 'up' }],
      ['quintupled fivefold', { value: 5, change: 'up' }],
      ['sixfold', { value: 6, change: 'up' }],
      ['sevenfold', { value: 7, change: 'up' }],
      ['eightfold', { value: 8, change: 'up' }],
      ['ninefold', { value: 9, change: 'up' }],
      ['tenfold', { value: 10, change: 'up' }],
      ['hundredfold', { value: 100, change: 'up' }],
      ['halved halving halves', { value: 0.5, change: 'down' }],
      ['twice', { value: 2 }],
      ['thrice', { value: 3 }],
    ] satisfies [string, Multiple][]
  ).flatMap(([words, multiple]) => words.split(' ').map((word) => [word, multiple] as const)),
);

const idioms = new Set(
  'down check checked checking standard standards digit edged talk decker agent jeopardy bed room cross whammy duty take blind counting header play click'.split(
    ' ',
  ),
);

const verbObject = new Set(
  'the its their his her our your a an this that these those to in by from since over and last as every output production revenue capacity'.split(
    ' ',
  ),
);

export const factor: WordRule = {
  name: 'factor',
  starts: [...factors.keys()],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const key = tokens.keys[index] as string;
    const next = tokens.keys[index + 1] ?? '';
    const joint = jointAfter(text, tokens, index);
    const { value, change } = factors.get(key) as Multiple;
    if (joint === 'hyphen' || (joint === 'space' && idioms.has(next))) return null;
    if (
      (key === 'double' || key === 'triple' || key === 'treble' || key === 'halves') &&
      !(joint === 'space' && verbObject.has(next))
    )
      return null;
    // "doubled as an office" and "twice before" multiply nothing.
    if (key.startsWith('doubl') && next === 'as' && tokens.keys[index + 2] !== 'many') return null;
    const [start, end] = [tokens.starts[index] as number, tokens.ends[index] as number];
    const counts = key === 'twice' || key === 'thrice';
    // "twice a year" counts times.
    const per = counts ? readPer(context, index + 1, end)?.per : undefined;
    if (per) {
      const base = { low: value, high: value, first: index, start, end, next: index + 1 };
      return { ...base, unit: 'count', noun: 'time', per };
    }
    if (counts && !(joint === 'space' && comparison.has(next))) return null;
    return {
      low: value,
      high: value,
      unit: 'x',
      first: index,
      start,
      end,
      next: index + 1,
      noun: null,
      ...(change && { change }),
    };
  },
  examples: [
    {
      text: 'The index has doubled since May.',
      found: 'doubled',
      value: { low: 2, high: 2, unit: 'x', change: 'up' },
    },
    {
      text: 'Sales more than tripled in a year.',
      found: 'more than tripled',
      value: { low: 3, high: null, unit: 'x' },
    },
    { text: 'a threefold rise', found: 'threefold', value: { low: 3, unit: 'x' } },
    { text: 'twice as many seats', found: 'twice', value: { low: 2, unit: 'x' } },
    {
      text: 'It reports twice a year.',
      found: 'twice',
      value: { low: 2, unit: 'count', per: 'a' },
    },
    { text: 'They can double their quota.', found: 'double', value: { low: 2, unit: 'x' } },
  ],
  nonExamples: ['a double standard', 'He voted twice.', 'They doubled down.'],
  knownGaps: [],
};
