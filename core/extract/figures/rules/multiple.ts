/** Multiples: "1.5 times the average", "10x", "threefold", "doubled", "twice as many". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountRule, WordRule } from '../figure-rule.ts';

/** After "times", these show a comparison; without one, times are counted. */
const comparison = new Set(
  'as more the that what its their his her larger bigger higher faster greater longer cheaper smaller lower better less fewer stronger likelier those this than over last previous current usual normal average'.split(
    ' ',
  ),
);

export const times: AmountRule = {
  name: 'times',
  follows: (key) => key === 'times' || key === 'time' || key === 'x' || key === 'fold',
  read: ({ context, amount }) => {
    const { text, tokens } = context;
    if (amount.prefix) return null;
    const key = tokens.keys[amount.next] ?? '';
    const joint = jointAfter(text, tokens, amount.next - 1);
    const end = tokens.ends[amount.next] as number;
    if (
      (key === 'x' &&
        (joint === 'none' || joint === 'hyphen') &&
        !/^\s?\d/u.test(text.slice(end, end + 2))) ||
      (key === 'fold' && joint !== 'apart')
    ) {
      return { ...amount, unit: 'x', next: amount.next + 1, end };
    }
    if ((key !== 'times' && key !== 'time') || joint !== 'space') return null;
    const compared =
      jointAfter(text, tokens, amount.next) === 'space' &&
      comparison.has(tokens.keys[amount.next + 1] ?? '');
    if (!compared) return null;
    return { ...amount, unit: 'x', noun: null, next: amount.next + 1, end };
  },
  examples: [
    {
      text: 'Volume was 1.5 times the average.',
      found: '1.5 times',
      value: { low: 1.5, high: 1.5, unit: 'x' },
    },
    { text: 'a 10x gain', found: '10x', value: { low: 10, unit: 'x' } },
    { text: 'a 20-fold increase', found: '20-fold', value: { low: 20, unit: 'x' } },
  ],
  nonExamples: ['He voted three times.', 'a 4x4 grid'],
  knownGaps: [],
};

const factors = new Map<string, [number, 'up' | 'down' | null]>([
  ...(['double', 'doubled', 'doubles', 'doubling', 'twofold'].map((word) => [word, [2, 'up']]) as [
    string,
    [number, 'up'],
  ][]),
  ...([
    'triple',
    'tripled',
    'triples',
    'tripling',
    'threefold',
    'trebled',
    'treble',
    'trebling',
  ].map((word) => [word, [3, 'up']]) as [string, [number, 'up']][]),
  ...(['quadruple', 'quadrupled', 'quadrupling', 'fourfold'].map((word) => [word, [4, 'up']]) as [
    string,
    [number, 'up'],
  ][]),
  ...(['quintupled', 'fivefold'].map((word) => [word, [5, 'up']]) as [string, [number, 'up']][]),
  ['sixfold', [6, 'up']],
  ['sevenfold', [7, 'up']],
  ['eightfold', [8, 'up']],
  ['ninefold', [9, 'up']],
  ['tenfold', [10, 'up']],
  ['hundredfold', [100, 'up']],
  ['halved', [0.5, 'down']],
  ['halving', [0.5, 'down']],
  ['halves', [0.5, 'down']],
  ['twice', [2, null]],
  ['thrice', [3, null]],
]);

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
    const [value, change] = factors.get(key) as [number, 'up' | 'down' | null];
    if (joint === 'hyphen' || (joint === 'space' && idioms.has(next))) return null;
    if (
      (key === 'double' || key === 'triple' || key === 'treble' || key === 'halves') &&
      !(joint === 'space' && verbObject.has(next))
    )
      return null;
    // "doubled as an office" and "twice before" multiply nothing.
    if (key.startsWith('doubl') && next === 'as' && tokens.keys[index + 2] !== 'many') return null;
    if ((key === 'twice' || key === 'thrice') && !(joint === 'space' && comparison.has(next)))
      return null;
    const [start, end] = [tokens.starts[index] as number, tokens.ends[index] as number];
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
    { text: 'They can double their quota.', found: 'double', value: { low: 2, unit: 'x' } },
  ],
  nonExamples: ['a double standard', 'He voted twice.', 'They doubled down.'],
  knownGaps: [],
};
