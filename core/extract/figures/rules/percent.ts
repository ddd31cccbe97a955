/** "12 %", "40 to 45 percent", "two percentage points", "25 basis points". */
import type { AmountRule } from '../figure-rule.ts';
import { mayBePercent, percentAt } from '../percent-sign.ts';

export const percent: AmountRule = {
  name: 'percent',
  follows: mayBePercent,
  read: ({ context, amount }) => {
    if (amount.prefix) return null;
    const unit = percentAt(context, amount.next, amount.end);
    return unit && { ...amount, unit: unit.unit, next: unit.next, end: unit.end };
  },
  examples: [
    {
      text: 'Shares rose 12%.',
      found: '12%',
      value: { low: 12, high: 12, unit: '%', change: 'up' },
    },
    {
      text: 'Nearly 31 per cent of pupils agreed.',
      found: 'Nearly 31 per cent',
      value: { low: null, high: 31, noun: 'pupil' },
    },
    {
      text: 'between 40 and 45 percent of users',
      found: 'between 40 and 45 percent',
      value: { low: 40, high: 45, qualifier: 'range' },
    },
    { text: 'a cut of 3 % to 5 %', found: '3 % to 5 %', value: { low: 3, high: 5 } },
    {
      text: 'up by two percentage points',
      found: 'two percentage points',
      value: { low: 2, unit: 'pp' },
    },
    {
      text: 'raised rates by 25 basis points',
      found: '25 basis points',
      value: { low: 25, unit: 'bp', change: 'up' },
    },
  ],
  nonExamples: ['Percent Street 12 is closed.', 'two per centre'],
  knownGaps: [],
};
