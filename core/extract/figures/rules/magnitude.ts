/** Magnitudes without a number: "dozens", "tens of thousands", "billions of dollars". */
import { jointAfter } from '../../../text/tokens.ts';
import { names } from '../currency-names.ts';
import type { Draft, Place, WordRule } from '../figure-rule.ts';
import { singular } from '../noun-words.ts';
import { magnitudes } from '../number-words.ts';
import { timeUnits } from '../units.ts';
import { isSpaced } from '../view.ts';

/** One magnitude, "of" another at most twice: "tens of thousands", "hundreds of thousands of millions". */
function readChain(place: Place, index: number): { value: number; last: number } | null {
  const { keys } = place.context.tokens;
  const key = keys[index] ?? '';
  let value = key === 'tens' ? 10 : magnitudes.get(key);
  if (value === undefined) return null;
  let last = index;
  for (let links = 0; links < 2; links++) {
    if (
      keys[last + 1] !== 'of' ||
      !isSpaced(place.context, last) ||
      !isSpaced(place.context, last + 1)
    )
      break;
    const next = magnitudes.get(keys[last + 2] ?? '');
    if (next === undefined || next < 100) break;
    value *= next;
    last += 2;
  }
  return key === 'tens' && last === index ? null : { value, last };
}

/** Numbers as only such a program writes them: "28.eight million", "1000's of accounts". */
const garbledNumber =
  /\d\.(?:one|two|three|four|five|six|seven|eight|nine) (?:m|b|tr)illion|\b1000[’']s of\b/u;

/** "hundreds of thousands to millions", "thousands and thousands": the lower one counts. */
function readMagnitude(place: Place): { value: number; last: number; spun?: boolean } | null {
  const { keys } = place.context.tokens;
  const first = readChain(place, place.index);
  if (!first) return null;
  const link = keys[first.last + 1] ?? '';
  const linked = link === 'to' || link === 'or' || link === 'and';
  if (!linked || !isSpaced(place.context, first.last) || !isSpaced(place.context, first.last + 1))
    return first;
  const second = readChain(place, first.last + 2);
  if (!second) return first;
  if (link !== 'and') return { value: first.value, last: second.last };
  if (keys[first.last + 2] !== keys[place.index]) return first;
  // A program that replaces words by others makes "thousands and thousands" of millions.
  const spun = first.value === 1000 && garbledNumber.test(place.context.text);
  return { value: spun ? 1e6 : first.value, last: second.last, spun };
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
    if (previous === '#' && isSpaced(place.context, index - 1)) return null;
    const found = readMagnitude(place);
    if (!found) return null;
    const base: Draft = {
      low: found.value,
      high: found.value,
      unit: 'count',
      qualifier: 'vague',
      open: 'above',
      garbled: found.spun,
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[found.last] as number,
      next: found.last + 1,
    };
    const of =
      tokens.keys[found.last + 1] === 'of' && isSpaced(place.context, found.last)
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
      text: 'thousands and thousands of letters',
      found: 'thousands and thousands of',
      value: { low: 1000, high: null },
    },
    {
      text: "1000's of fakes drew thousands and thousands of replies.",
      found: 'thousands and thousands of',
      value: { low: 1e6, high: null, garbled: true },
    },
    {
      text: 'from hundreds of thousands to millions of queries',
      found: 'hundreds of thousands to millions of',
      value: { low: 100000, noun: 'query' },
    },
  ],
  nonExamples: ['It scores well.', 'a man lost to a score on a screen', '38,4 millions of euros'],
  knownGaps: [],
};
