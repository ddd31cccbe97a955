/** Magnitudes without a number: "dozens", "tens of thousands", "billions of dollars", "several hundred", "a few months". */

import { jointAfter } from '../../../text/tokens.ts';
import { names } from '../currencies.ts';
import type { AmountRule, Draft, Place, WordRule } from '../figure-rule.ts';
import { singular } from '../noun.ts';
import { magnitudes, scales } from '../number-words.ts';
import { timeUnits } from '../units.ts';
import { tokenFrom } from '../view.ts';

const spaced = ({ context }: Place, index: number) =>
  jointAfter(context.text, context.tokens, index) === 'space';

/** One magnitude, "of" another at most twice: "tens of thousands", "hundreds of thousands of millions". */
function readChain(place: Place, index: number): { value: number; last: number } | null {
  const { keys } = place.context.tokens;
  const key = keys[index] ?? '';
  let value = key === 'tens' ? 10 : magnitudes.get(key);
  if (value === undefined) return null;
  let last = index;
  for (let links = 0; links < 2; links++) {
    if (keys[last + 1] !== 'of' || !spaced(place, last) || !spaced(place, last + 1)) break;
    const next = magnitudes.get(keys[last + 2] ?? '');
    if (next === undefined || next < 100) break;
    value *= next;
    last += 2;
  }
  return key === 'tens' && last === index ? null : { value, last };
}

/** "hundreds of thousands to millions", "thousands and thousands": the lower one counts. */
function readMagnitude(place: Place): { value: number; last: number } | null {
  const { keys } = place.context.tokens;
  const first = readChain(place, place.index);
  if (!first) return null;
  const link = keys[first.last + 1] ?? '';
  const linked = link === 'to' || link === 'or' || link === 'and';
  if (!linked || !spaced(place, first.last) || !spaced(place, first.last + 1)) return first;
  const second = readChain(place, first.last + 2);
  if (!second || (link === 'and' && keys[first.last + 2] !== keys[place.index])) return first;
  return { value: first.value, last: second.last };
}

const spending = new Set(
  'spend spent spends spending invest invested investing cost costs costing raise raised raising worth pour poured paid pay paying lost lose earn earned make made'.split(
    ' ',
  ),
);

export const magnitude: WordRule = {
  name: 'magnitude',
  starts: ['tens', ...magnitudes.keys()],
  read: (place) => {
    const { context, index } = place;
    const { text, tokens } = context;
    const previous = tokens.keys[index - 1] ?? '';
    if (
      (tokens.keys[index] === 'scores' || tokens.keys[index] === 'tens') &&
      tokens.keys[index + 1] !== 'of'
    )
      return null;
    if (previous === '#' && spaced(place, index - 1)) return null;
    const found = readMagnitude(place);
    if (!found) return null;
    const base: Draft = {
      low: found.value,
      high: found.value,
      unit: 'count',
      qualifier: 'vague',
      open: 'above',
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[found.last] as number,
      next: found.last + 1,
    };
    const of =
      tokens.keys[found.last + 1] === 'of' && spaced(place, found.last)
        ? found.last + 1
        : found.last;
    const word = singular(tokens.keys[of + 1] ?? '');
    const currency = jointAfter(text, tokens, of) === 'space' ? names.get(word) : undefined;
    if (currency)
      return {
        ...base,
        unit: currency === '$' ? place.dollar() : currency,
        end: tokens.ends[of + 1] as number,
        next: of + 2,
      };
    const time = timeUnits.get(tokens.keys[of + 1] ?? '');
    if (time && of > found.last)
      return {
        ...base,
        low: found.value * time.factor,
        high: found.value * time.factor,
        unit: time.code,
        end: tokens.ends[of + 1] as number,
        next: of + 2,
      };
    if (of === found.last && spending.has(previous))
      return { ...base, unit: place.dollar(), noun: null };
    // MEANTIME and the annotation guide take "of" into the span.
    return of > found.last ? { ...base, end: tokens.ends[of] as number } : base;
  },
  examples: [
    {
      text: 'tens of thousands of fake profiles',
      found: 'tens of thousands of',
      value: { low: 10000, high: null, qualifier: 'vague', noun: 'profile' },
    },
    {
      text: 'It was worth billions of dollars.',
      found: 'billions of dollars',
      value: { low: 1e9, high: null, unit: 'USD' },
    },
    { text: 'Dozens were hurt.', found: 'Dozens', value: { low: 24, high: null } },
    {
      text: 'from hundreds of thousands to millions of queries',
      found: 'hundreds of thousands to millions of',
      value: { low: 100000, noun: 'query' },
    },
  ],
  nonExamples: ['It scores well.', '38,4 millions of euros'],
  knownGaps: [],
};

const fews = new Map([
  ['several', 3],
  ['few', 3],
  ['couple', 2],
  ['pair', 2],
  ['handful', 3],
]);

export const few: WordRule = {
  name: 'few',
  starts: [...fews.keys()],
  read: (place) => {
    const { context, index } = place;
    const { text, tokens } = context;
    const word = tokens.keys[index] as string;
    const article = tokens.keys[index - 1] === 'a' && spaced(place, index - 1);
    if (
      word !== 'several' &&
      !article &&
      tokens.keys[index - 1] !== 'past' &&
      tokens.keys[index - 1] !== 'last' &&
      tokens.keys[index - 1] !== 'next'
    )
      return null;
    const number = fews.get(word) as number;
    const of = tokens.keys[index + 1] === 'of' && spaced(place, index) ? index + 1 : index;
    if (jointAfter(text, tokens, of) === 'apart') return null;
    const key = tokens.keys[of + 1] ?? '';
    const first = article ? index - 1 : index;
    const base: Draft = {
      low: number,
      high: number,
      unit: 'count',
      first,
      start: tokens.starts[first] as number,
      end: tokens.ends[of] as number,
      next: of + 1,
      qualifier: 'vague',
      open: 'above',
    };
    const scale = scales.get(key);
    if (scale)
      return {
        ...base,
        low: number * scale,
        high: number * scale,
        end: tokens.ends[of + 1] as number,
        next: of + 2,
      };
    const time = timeUnits.get(key);
    if (time) {
      const after = tokens.keys[of + 2];
      if (
        after === 'ago' ||
        after === 'later' ||
        (after === 'earlier' && tokens.keys[of + 3] !== 'than')
      )
        return null;
      const value = number * time.factor;
      return {
        ...base,
        low: value,
        high: value,
        unit: time.code,
        end: tokens.ends[of + 1] as number,
        next: of + 2,
      };
    }
    if (word === 'pair')
      return of > index ? { ...base, qualifier: 'exact', open: undefined } : null;
    return word === 'handful' ? base : null;
  },
  examples: [
    {
      text: 'It took several months.',
      found: 'several months',
      value: { low: 3, high: null, qualifier: 'vague', unit: 'mo' },
    },
    {
      text: 'a few hundred letters',
      found: 'a few hundred',
      value: { low: 300, high: null, noun: 'letter' },
    },
    {
      text: 'a handful of firms',
      found: 'a handful of',
      value: { low: 3, high: null, noun: 'firm' },
    },
  ],
  nonExamples: ['Several firms agreed.', 'few people', 'a few days ago'],
  knownGaps: [],
};

/** "1000's of accounts", "the 100s of reports". */
export const plural: AmountRule = {
  name: 'plural',
  follows: (key) => key === 's',
  read: ({ context, amount }) => {
    const { text } = context;
    if (amount.prefix || !/^1(?:,?0{2,12})$/u.test(text.slice(amount.start, amount.end)))
      return null;
    const match = /^[’']?s(?= of\b| and\b)/u.exec(text.slice(amount.end, amount.end + 6));
    if (!match) return null;
    const end = amount.end + match[0].length;
    const next = tokenFrom(context, amount.next, end);
    return {
      ...amount,
      unit: 'count',
      end,
      next,
      qualifier: 'vague',
      open: 'above',
      garbled: true,
    };
  },
  examples: [
    {
      text: "1000's of fake accounts",
      found: "1000's",
      value: { low: 1000, high: null, qualifier: 'vague', noun: 'account' },
    },
  ],
  nonExamples: ['music of the 1900s and later'],
  knownGaps: [],
};
