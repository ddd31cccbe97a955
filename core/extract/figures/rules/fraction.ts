/** Fractions of a whole: "two-thirds of voters", "a fifth of the budget". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { percentAt } from '../percent-sign.ts';
import { measures, timeUnits } from '../units.ts';

/** Words after "a third", "a quarter" that show it to be a part and no ordinal: "a third of", "a fifth the size". */
const afterPart = new Set(
  'of the its their as less more fewer lower higher smaller larger below above cheaper dearer slower faster to from in said were was are is have had back off'.split(
    ' ',
  ),
);

/** Words before "a third" that show the same: "a discount of a third", "cut by a tenth". */
const beforePart = new Set(
  'of by nearly almost about roughly around than least under over barely some'.split(' '),
);

const hundred = (value: number) => Number((value * 100).toPrecision(12));

/** Words that carry a list of numbers on. */
const links = new Set(['and', 'or', 'plus', 'minus']);

/** "the result is ⅙ and sometimes ½": signs and digits with nothing behind them that they could be a part of. */
function isBareSign({ context: { text, tokens }, amount }: AmountPlace): boolean {
  if (tokens.keys[amount.first] !== '#' || tokens.keys[amount.first - 1] === 'by') return false;
  const joint = jointAfter(text, tokens, amount.next - 1);
  return joint === 'apart' || (joint === 'space' && links.has(tokens.keys[amount.next] as string));
}

/** Alone or after "is", a fraction is a number by itself; else it is a share of something. */
function isBareNumber({ context, amount }: AmountPlace): boolean {
  const { text } = context;
  const before = text.slice(Math.max(0, amount.start - 14), amount.start).trim();
  const after = text.slice(amount.end, amount.end + 5);
  if (/^\s?of\b/u.test(after) && !/^\s?of\s*$/u.test(text.slice(amount.end))) return false;
  return before === '' || /(?:result is|equals|value of|-|minus|negative)$/u.test(before)
    ? after.trim() === '' || /^\s?(?:and|of\s*$|\.?$)/u.test(after)
    : false;
}

/** "A tenth of a percent", "three quarters of a percentage point", "five eighths of an inch": a part of a unit. */
function ofPercent({ context, amount }: AmountPlace): Pick<Draft, 'unit' | 'end' | 'next'> | null {
  const { text, tokens } = context;
  const { next } = amount;
  const article = tokens.keys[next + 1];
  if (tokens.keys[next] !== 'of' || (article !== 'a' && article !== 'an')) return null;
  const end = tokens.ends[next + 1] as number;
  const percent = percentAt(context, next + 2, end);
  if (percent) return percent;
  const unit = tokens.keys[next + 2] ?? '';
  const code = timeUnits.get(unit)?.code ?? measures.get(unit);
  if (code === undefined || jointAfter(text, tokens, next + 1) !== 'space') return null;
  return { unit: code, end: tokens.ends[next + 2] as number, next: next + 3 };
}

export const fraction: AmountRule = {
  name: 'fraction',
  read: (place) => {
    const { amount, context } = place;
    if (amount.form !== 'fraction' || amount.prefix) return null;
    if (isBareSign(place) || isBareNumber(place)) return { ...amount, unit: 'count', noun: null };
    const { keys } = context.tokens;
    const percent = ofPercent(place);
    if (percent) return { ...amount, ...percent };
    const article =
      (keys[amount.first] === 'a' || keys[amount.first] === 'an') &&
      !beforePart.has(keys[amount.first - 1] ?? '');
    const next = keys[amount.next] ?? '';
    const joint = jointAfter(context.text, context.tokens, amount.next - 1);
    const ordinal = /(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|th)$/u.test(
      keys[amount.next - 1] as string,
    );
    if (article && ordinal && joint !== 'apart' && !afterPart.has(next)) return null;
    if (article && keys[amount.next - 1] === 'quarter' && joint !== 'apart' && !afterPart.has(next))
      return null;
    // "a page and a half" are no shares of a page.
    if (
      article &&
      keys[amount.first - 1] === 'and' &&
      keys[amount.next - 1] === 'half' &&
      next !== 'of'
    )
      return null;
    // "three quarters" without "of" are parts of a year, "three-quarters" is a share.
    const quarters =
      /^(?:quarters|fourths)$/u.test(keys[amount.next - 1] as string) &&
      context.text.charAt((context.tokens.starts[amount.next - 1] as number) - 1) !== '-';
    if (quarters && next !== 'of' && joint !== 'apart') return null;
    return {
      ...amount,
      low: hundred(amount.low),
      high: hundred(amount.high),
      unit: '%',
      ...(next === 'of' || joint === 'apart' ? {} : { noun: null }),
    };
  },
  examples: [
    {
      text: 'Two-thirds of voters agreed.',
      found: 'Two-thirds',
      value: { unit: '%', noun: 'voter' },
    },
    {
      text: 'about a third of its sales',
      found: 'about a third',
      value: { qualifier: 'approx', unit: '%', noun: 'sale' },
    },
    { text: 'the result is ⅙ and sometimes ½', found: '½', value: { low: 0.5, unit: 'count' } },
    { text: 'the value is 1/3.', found: '1/3', value: { unit: 'count' } },
    { text: 'a discount of a third for help', found: 'a third', value: { unit: '%' } },
    {
      text: 'up by a tenth of a percent',
      found: 'a tenth of a percent',
      value: { low: 0.1, unit: '%' },
    },
    {
      text: 'It costs a tenth below the average.',
      found: 'a tenth',
      value: { low: 10, unit: '%' },
    },
    { text: '½ of all firms', found: '½', value: { low: 50, unit: '%', noun: 'firm' } },
    {
      text: 'It is a fifth the size of its rival.',
      found: 'a fifth',
      value: { low: 20, high: 20 },
    },
    {
      text: 'More than three-quarters were new.',
      found: 'More than three-quarters',
      value: { low: 75, high: null },
    },
  ],
  nonExamples: [
    'He read a page and a half.',
    'A third company joined.',
    'The fifth of May',
    'for a third time',
  ],
  knownGaps: [],
};
