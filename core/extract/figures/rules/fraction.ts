/** Fractions of a whole: "two-thirds of voters", "a fifth of the budget", "at least half", "half a percent". */
import { jointAfter } from '../../../text/tokens.ts';
import { standsAlone } from '../alone.ts';
import type { AmountPlace, AmountRule, Draft, WordRule } from '../figure-rule.ts';
import { readNumeral } from '../numeral.ts';
import { percentAt } from '../percent-sign.ts';
import { measures, timeUnits } from '../units.ts';

/** Words after "a third", "a quarter" that show it to be a part and no ordinal: "a third of", "a fifth the size". */
const afterPart = new Set(
  'of the its their as less more fewer lower higher smaller larger to from in said were was are is have had'.split(
    ' ',
  ),
);

const hundred = (value: number) => Number((value * 100).toPrecision(12));

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

/** "one over twenty": a fraction read aloud; "1 over 3 years" is none. */
export const over: AmountRule = {
  name: 'over',
  follows: (key) => key === 'over',
  read: ({ amount, context }) => {
    const { tokens, text } = context;
    if (
      amount.prefix ||
      Math.abs(amount.low) !== 1 ||
      tokens.keys[amount.next] !== 'over' ||
      jointAfter(text, tokens, amount.next - 1) !== 'space'
    )
      return null;
    const below = readNumeral(context, amount.next + 1);
    if (!below || below.value < 2 || !Number.isInteger(below.value) || below.scale > 1) return null;
    if (jointAfter(text, tokens, below.next - 1) !== 'apart') return null;
    const value = amount.low / below.value;
    return {
      ...amount,
      low: value,
      high: value,
      unit: '1',
      noun: null,
      next: below.next,
      end: below.end,
    };
  },
  examples: [
    {
      text: 'The odds are one over twenty.',
      found: 'one over twenty',
      value: { low: 0.05, unit: '1' },
    },
  ],
  nonExamples: ['It paid 1 over 3 years.'],
  knownGaps: [],
};

export const fraction: AmountRule = {
  name: 'fraction',
  read: (place) => {
    const { amount, context } = place;
    if (amount.form !== 'fraction' || amount.prefix) return null;
    if (isBareNumber(place)) return { ...amount, unit: '1', noun: null };
    const { keys } = context.tokens;
    const article = keys[amount.first] === 'a' || keys[amount.first] === 'an';
    const next = keys[amount.next] ?? '';
    const joint = jointAfter(context.text, context.tokens, amount.next - 1);
    const ordinal = /(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|th)$/u.test(
      keys[amount.next - 1] as string,
    );
    if (article && ordinal && joint !== 'apart' && !afterPart.has(next)) return null;
    if (article && keys[amount.next - 1] === 'quarter' && joint !== 'apart' && !afterPart.has(next))
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
  nonExamples: ['A third company joined.', 'The fifth of May', 'for a third time'],
  knownGaps: [
    { text: 'the result is ⅙ and sometimes ½', found: '½', value: { low: 0.5, unit: '1' } },
  ],
};

const otherHalf = new Set(
  'first second last latter next other better my this back top bottom final early late each one'.split(
    ' ',
  ),
);

const halving = new Set(
  'cut cuts cutting slash slashed reduce reduced reduces reducing chopped sliced split'.split(' '),
);

/** "half" as a share or as part of a unit. */
function readHalf({ context, index }: Parameters<WordRule['read']>[0]): Draft | null {
  const { text, tokens } = context;
  const previous = tokens.keys[index - 1] ?? '';
  const beforeJoint = jointAfter(text, tokens, index - 1);
  if (beforeJoint === 'hyphen' || (beforeJoint !== 'apart' && otherHalf.has(previous))) return null;
  const article = previous === 'a' && beforeJoint === 'space';
  // "three and a half" is no half.
  if (article && tokens.keys[index - 2] === 'and') return null;
  const first = article ? index - 1 : index;
  const start = tokens.starts[first] as number;
  const end = tokens.ends[index] as number;
  const base = { first, start, end, next: index + 1 };
  let k = index + 1;
  const joint = jointAfter(text, tokens, index);
  const next = tokens.keys[k] ?? '';
  if ((next === 'a' || next === 'an') && joint === 'space') k++;
  const unitJoint = jointAfter(text, tokens, k - 1);
  if (unitJoint === 'space' || unitJoint === 'hyphen') {
    const time = timeUnits.get(tokens.keys[k] ?? '');
    const code = time?.code ?? measures.get(tokens.keys[k] ?? '');
    const unitEnd = tokens.ends[k] as number;
    if (code && (k > index + 1 || unitJoint === 'hyphen')) {
      const value = 0.5 * (time?.factor ?? 1);
      return { ...base, low: value, high: value, unit: code, end: unitEnd, next: k + 1 };
    }
    const percent = k > index + 1 ? percentAt(context, k, tokens.ends[k - 1] as number) : null;
    if (percent)
      return {
        ...base,
        low: 0.5,
        high: 0.5,
        unit: percent.unit,
        end: percent.end,
        next: percent.next,
      };
  }
  if (previous === 'in' && halving.has(tokens.keys[index - 2] ?? '')) {
    return { ...base, low: 0.5, high: 0.5, unit: 'x', noun: null, change: 'down' };
  }
  if (joint === 'hyphen' || previous === 'in' || previous === 'by') {
    if (previous !== 'by' || joint === 'hyphen') return null;
  }
  if (
    joint === 'space' &&
    (next === 'a' ||
      next === 'an' ||
      next === 'time' ||
      next === 'year' ||
      next === 'price' ||
      next === 'way')
  )
    return null;
  if (/^\s?of\s*$/u.test(text.slice(end)) || standsAlone(text, start, end))
    return { ...base, low: 0.5, high: 0.5, unit: '1', noun: null };
  return {
    ...base,
    low: 50,
    high: 50,
    unit: '%',
    ...(next === 'of' || next === 'the' ? {} : { noun: null }),
  };
}

export const half: WordRule = {
  name: 'half',
  starts: ['half'],
  read: readHalf,
  examples: [
    {
      text: 'at least half of the money',
      found: 'at least half',
      value: { low: 50, high: null, unit: '%', noun: 'money' },
    },
    {
      text: 'Half were opened in one day.',
      found: 'Half',
      value: { low: 50, high: 50, unit: '%' },
    },
    { text: 'a gain of half a percent', found: 'half a percent', value: { low: 0.5, unit: '%' } },
    { text: 'It took half an hour.', found: 'half an hour', value: { low: 0.5, unit: 'h' } },
    {
      text: 'No project may hold more than half.',
      found: 'more than half',
      value: { low: null, high: 50, qualifier: 'at_most' },
    },
  ],
  nonExamples: ['the first half of the year', 'a half-baked plan', 'the other half said no'],
  knownGaps: [],
};
