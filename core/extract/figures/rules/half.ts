/** "half" as a share, and as half of a unit: "at least half", "half an hour", "half a percent". */
import { jointAfter } from '../../../text/tokens.ts';
import { standsAlone } from '../alone.ts';
import type { Draft, WordRule } from '../figure-rule.ts';
import { cardinals } from '../number-words.ts';
import { percentAt } from '../percent-sign.ts';
import { measures, timeUnits } from '../units.ts';

const otherHalf = new Set(
  'first second last latter next other better my this back top bottom final early late each one'.split(
    ' ',
  ),
);

/** Units that a bare "half" halves: "half hour", "half mile". */
const wholes = new Set(
  'hour minute century decade mile acre litre liter pound tonne ton'.split(' '),
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
  // "Half past nine", "at half ten"
  const hour = tokens.keys[index + 1] ?? '';
  if (hour === 'past' || (previous === 'at' && (hour === '#' || cardinals.has(hour)))) return null;
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
    // "Every half hour"; "half year results" are of a half of the year.
    const close = unitJoint === 'hyphen' || wholes.has(next);
    if (code && (k > index + 1 || close)) {
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
    return { ...base, low: 0.5, high: 0.5, unit: 'count', noun: null };
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
      text: 'It must say so every half hour.',
      found: 'half hour',
      value: { low: 0.5, unit: 'h' },
    },
    {
      text: 'No project may hold more than half.',
      found: 'more than half',
      value: { low: null, high: 50, qualifier: 'at_most' },
    },
  ],
  nonExamples: [
    'at half past nine',
    'He rang at half ten.',
    'the first half of the year',
    'a half-baked plan',
    'the other half said no',
  ],
  knownGaps: [],
};
