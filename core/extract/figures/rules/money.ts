/** Amounts of money: "$1.2bn", "€10m", "Rs 500 crore", "15 million pounds", "50 cents". */
import { addHundredths } from '../compound-money.ts';
import { readCurrencyBehind } from '../currency-behind.ts';
import { moneyStarts } from '../currency-names.ts';
import type { AmountRule } from '../figure-rule.ts';

export const money: AmountRule = {
  name: 'money',
  follows: (key) => moneyStarts.has(key),
  read: (place) => {
    const { amount, context } = place;
    const behind = readCurrencyBehind(place);
    const { prefix } = amount;
    if (prefix) {
      const code = prefix.bare ? place.dollar() : prefix.code;
      // "$5 dollars": the name repeats the sign.
      const repeated = behind && behind.factor === 1 && prefix.bare ? behind : null;
      const { next, end } = repeated ?? amount;
      return addHundredths(context, { ...amount, unit: repeated?.code ?? code, next, end }, true);
    }
    if (!behind) return null;
    const { code, next, end, factor } = behind;
    const scaled = (value: number) => Number((value * factor).toPrecision(15));
    const [low, high] = [scaled(amount.low), scaled(amount.high)];
    const draft = { ...amount, low, high, unit: code, next, end };
    return factor < 1 ? draft : addHundredths(context, draft, false);
  },
  examples: [
    {
      text: 'The firm will hand over about $2.5 million.',
      found: 'about $2.5 million',
      value: { low: 2_500_000, high: 2_500_000, qualifier: 'approx' },
    },
    {
      text: 'They shared $US640 million.',
      found: '$US640 million',
      value: { low: 640e6, unit: 'USD' },
    },
    { text: 'a fine of $A5m', found: '$A5m', value: { low: 5e6, unit: 'AUD' } },
    { text: 'a fine of $1.2bn', found: '$1.2bn', value: { low: 1.2e9, high: 1.2e9, unit: 'USD' } },
    { text: 'It raised €10m.', found: '€10m', value: { low: 1e7, unit: 'EUR' } },
    {
      text: 'an outlay of Rs 950 crore',
      found: 'Rs 950 crore',
      value: { low: 9.5e9, unit: 'INR' },
    },
    { text: 'worth US$ 7.2 bn', found: 'US$ 7.2 bn', value: { low: 7.2e9, unit: 'USD' } },
    { text: 'The damage was C$4.5m.', found: 'C$4.5m', value: { low: 4.5e6, unit: 'CAD' } },
    {
      text: 'about 20 million pounds was spent',
      found: 'about 20 million pounds',
      value: { low: 2e7, qualifier: 'approx', unit: 'GBP' },
    },
    {
      text: 'It cost 1,4 million dollars.',
      found: '1,4 million dollars',
      value: { low: 1.4e6, unit: 'USD' },
    },
    {
      text: 'The plan is worth $412.five million.',
      found: '$412.five million',
      value: { low: 412.5e6, garbled: true },
    },
    {
      text: 'valued at $1bn-$1.5bn',
      found: '$1bn-$1.5bn',
      value: { low: 1e9, high: 1.5e9, qualifier: 'range' },
    },
    {
      text: 'fines of US$400 to US$600',
      found: 'US$400 to US$600',
      value: { low: 400, high: 600, unit: 'USD' },
    },
    { text: 'They get $3,000 per work.', found: '$3,000', value: { low: 3000, per: 'work' } },
    { text: 'sales of about MAUD 60', found: 'about MAUD 60', value: { low: 6e7, unit: 'AUD' } },
    { text: 'It spent R50bn on it.', found: 'R50bn', value: { low: 5e10, unit: 'ZAR' } },
    {
      text: 'a sum of 40 million South African rand',
      found: '40 million South African rand',
      value: { low: 4e7, unit: 'ZAR', noun: 'sum' },
    },
    { text: 'It sold 3 USD50 cards.', found: 'USD50', value: { low: 50, unit: 'USD' } },
    { text: 'A pass is 15 USD 50 more.', found: '15 USD 50', value: { low: 15.5 } },
    { text: 'They want 10 $ 30 cents.', found: '10 $ 30 cents', value: { low: 10.3 } },
    { text: 'It cost one dollar and two.', found: 'one dollar and two', value: { low: 1.02 } },
    { text: 'It cost 3 dollars 50 cents.', found: '3 dollars 50 cents', value: { low: 3.5 } },
    {
      text: 'It charges 26 cents per share.',
      found: '26 cents',
      value: { low: 0.26, unit: 'USD', per: 'share' },
    },
  ],
  nonExamples: [
    'COP 30 and try 20 of them',
    'vitamin B6 and the R6 road',
    'She weighed two pounds.',
    'They won 5 games.',
    'The Sept. 5 $ sign',
  ],
  knownGaps: [
    { text: 'It cost three pounds fifty.', found: 'three pounds fifty', value: { low: 3.5 } },
  ],
};
