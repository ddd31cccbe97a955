/** "a few months", "several hundred", "a handful of firms", "a pair of bills". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Draft, WordRule } from '../figure-rule.ts';
import { scales } from '../number-words.ts';
import { timeUnits } from '../units.ts';
import { isSpaced } from '../view.ts';

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
    const article = tokens.keys[index - 1] === 'a' && isSpaced(place.context, index - 1);
    if (
      word !== 'several' &&
      !article &&
      tokens.keys[index - 1] !== 'past' &&
      tokens.keys[index - 1] !== 'last' &&
      tokens.keys[index - 1] !== 'next'
    )
      return null;
    const number = fews.get(word) as number;
    const of =
      tokens.keys[index + 1] === 'of' && isSpaced(place.context, index) ? index + 1 : index;
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
