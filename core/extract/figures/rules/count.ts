/** Everything else that is counted: "nearly 25,000 fraudulent accounts", "14 departments", "to 36". */
import { jointAfter } from '../../../text/tokens.ts';
import type { ExtractContext } from '../../context.ts';
import type { AmountPlace, AmountRule } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';
import { cardinals } from '../number-words.ts';
import { timeUnitAt } from './duration.ts';

/** Index points and marks, which belong to the number and not to what it counts. */
const points = new Set(['points', 'point', 'mark']);

/** "one" is a pronoun or an article far more often than a number. */
const emphasis = new Set(['only', 'just', 'exactly']);

const beforeOne = new Set(['with', 'to', 'and', 'but', 'plus']);
/** What "one" says nothing about the number of. */
const vague = new Set(
  `thing reason way question point place time side hand end person man woman expert analyst official source critic observer
  diplomat example possibility option part aspect idea word day step kind sort`.split(/\s+/u),
);

const each = new Set(['each', 'apiece']);
const listReach = 9;

/** "34 to 32, with one member absent", "one office each", "three in Ohio and one in Iowa": set against others or shared out. */
function countsOne({ text, tokens }: ExtractContext, first: number, next: number): boolean {
  const { keys } = tokens;
  const phrase = readNoun({ text, tokens }, next, 'single');
  if (phrase && each.has(keys[phrase.next] ?? '')) return true;
  const previous = keys[first - 1] ?? '';
  if (!beforeOne.has(previous) || jointAfter(text, tokens, first - 1) !== 'space') return false;
  if (previous === 'and' && keys[next] === 'in')
    return keys
      .slice(Math.max(0, first - listReach), first)
      .some((key) => (cardinals.get(key) ?? 0) > 1);
  return (
    phrase !== null && !vague.has(phrase.noun) && keys[next] !== 'other' && keys[next] !== 'another'
  );
}

function isPronoun({ context, amount, left }: AmountPlace): boolean {
  const { text, tokens } = context;
  if (amount.scaled || amount.range || amount.form !== 'words' || amount.low !== 1 || left)
    return false;
  const previous = tokens.keys[amount.first - 1] ?? '';
  if (previous === 'minus' || previous === 'negative') return false;
  if (countsOne(context, amount.first, amount.next)) return false;
  return !(emphasis.has(previous) && jointAfter(text, tokens, amount.first - 1) === 'space');
}

const calendar = new Set(
  'in since of for by from until till through the fiscal during before after early mid late spring summer autumn fall winter and or to'.split(
    ' ',
  ),
);

/** A bare 1984 or 2026 is a year, unless something is plainly counted. */
function isYear({ context, amount }: AmountPlace): boolean {
  if (amount.form !== 'plain' || amount.low < 1700 || amount.low > 2100) return false;
  const previous = context.tokens.keys[amount.first - 1] ?? '';
  if (
    calendar.has(previous) ||
    jointAfter(context.text, context.tokens, amount.first - 1) === 'apart'
  )
    return true;
  return readNoun(context, amount.next) === null || amount.low % 100 !== 0;
}

export const count: AmountRule = {
  name: 'count',
  read: (place) => {
    const { context, amount } = place;
    const { text, tokens } = context;
    if (isPronoun(place) || isYear(place)) return null;
    // Letters right behind digits that no unit rule took: "5G", "737s", "13F".
    if (tokens.starts[amount.next] === amount.end) return null;
    if (amount.form === 'fraction') return null;
    const key = tokens.keys[amount.next] ?? '';
    const joint = jointAfter(text, tokens, amount.next - 1);
    if (joint === 'space' && points.has(key)) {
      return {
        ...amount,
        unit: 'count',
        noun: 'point',
        next: amount.next + 1,
        end: tokens.ends[amount.next] as number,
      };
    }
    if (timeUnitAt(context, amount.next, amount.end)) return null;
    return { ...amount, unit: 'count' };
  },
  examples: [
    {
      text: 'nearly 25,000 fraudulent accounts were used',
      found: 'nearly 25,000',
      value: { low: null, high: 25000, unit: 'count', noun: 'account', modifiers: ['fraudulent'] },
    },
    {
      text: 'It hired some forty engineers.',
      found: 'some forty',
      value: { low: 40, high: 40, qualifier: 'approx', noun: 'engineer' },
    },
    {
      text: 'more than 28.eight million conversations',
      found: 'more than 28.eight million',
      value: { low: 28.8e6, garbled: true, noun: 'conversation' },
    },
    { text: 'It uses 9,500 of the chips.', found: '9,500', value: { low: 9500, noun: 'chip' } },
    { text: '3.2 lakh GPUs', found: '3.2 lakh', value: { low: 320000, noun: 'gpu' } },
    {
      text: '100 or more firms',
      found: '100 or more',
      value: { low: 100, high: null, qualifier: 'at_least', noun: 'firm' },
    },
    {
      text: 'eight or nine people',
      found: 'eight or nine',
      value: { low: 8, high: 9, qualifier: 'range' },
    },
    { text: 'half a million users', found: 'half a million', value: { low: 500000, noun: 'user' } },
    {
      text: 'about a dozen states',
      found: 'about a dozen',
      value: { low: 12, high: 12, qualifier: 'approx', noun: 'state' },
    },
    {
      text: 'a model with 70 billion parameters',
      found: '70 billion',
      value: { low: 7e10, noun: 'parameter' },
    },
    {
      text: 'The index fell 392.50 points.',
      found: '392.50 points',
      value: { low: 392.5, noun: 'point', change: 'down' },
    },
    {
      text: 'It passed 34-32, with one member missing.',
      found: 'one',
      value: { low: 1, noun: 'member' },
    },
    {
      text: 'Kenya and Ghana get one office each.',
      found: 'one',
      value: { low: 1, noun: 'office' },
    },
    { text: 'the 6 400 employees', found: '6 400', value: { low: 6400, noun: 'employee' } },
  ],
  nonExamples: [
    'This one is good.',
    'They spoke to one another, and one of them left.',
    'and one official said so',
    'a rule of 2024',
    'SB 53 and Section 230',
    'GPT-5 and Claude 4',
    'at 6 p.m. and 23:59',
    'Call 613-555-0170.',
    'day three of the talks',
    'a 5G network of 737s',
    'No. 3 on the list',
    '1. The facts',
  ],
  knownGaps: [
    {
      text: 'Acme hired 40 engineers. Its rival hired 12.',
      found: '12',
      value: { noun: 'engineer' },
    },
  ],
};
