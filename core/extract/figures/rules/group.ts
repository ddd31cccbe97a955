/** Numbers inside other words: "the trio", "not one", "decades", "a week". */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';
import { timeUnits } from '../units.ts';
import { tellsDate } from './duration.ts';

const groups = new Map([
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['sextet', 6],
]);

export const group: WordRule = {
  name: 'group',
  starts: [...groups.keys()],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    if (tokens.keys[index - 1] !== 'the' || jointAfter(text, tokens, index - 1) !== 'space')
      return null;
    const value = groups.get(tokens.keys[index] as string) as number;
    return {
      low: value,
      high: value,
      unit: 'count',
      noun: null,
      first: index - 1,
      start: tokens.starts[index - 1] as number,
      end: tokens.ends[index] as number,
      next: index + 1,
    };
  },
  examples: [
    { text: 'Together, the trio raised funds.', found: 'the trio', value: { low: 3, high: 3 } },
  ],
  nonExamples: ['a jazz trio from Oslo'],
  knownGaps: [],
};

export const none: WordRule = {
  name: 'none',
  starts: ['not'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    if (tokens.keys[index + 1] !== 'one' || jointAfter(text, tokens, index) !== 'space')
      return null;
    const noun = readNoun(context, index + 2, 'single');
    if (!noun) return null;
    return {
      low: 0,
      high: 0,
      unit: 'count',
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[index + 1] as number,
      next: index + 2,
      qualifier: 'exact',
    };
  },
  examples: [
    {
      text: 'Not one of its engineers left.',
      found: 'Not one',
      value: { low: 0, high: 0, noun: 'engineer' },
    },
  ],
  nonExamples: ['He is not one to complain.', 'not only one'],
  knownGaps: [],
};

export const decades: WordRule = {
  name: 'decades',
  starts: ['decades', 'centuries', 'generations'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const previous = tokens.keys[index - 1] ?? '';
    if (
      previous !== 'for' ||
      jointAfter(text, tokens, index - 1) !== 'space' ||
      tokens.keys[index] === 'generations'
    )
      return null;
    const value = tokens.keys[index] === 'decades' ? 20 : 200;
    return {
      low: value,
      high: value,
      unit: 'a',
      noun: null,
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[index] as number,
      next: index + 1,
      qualifier: 'vague',
      open: 'above',
    };
  },
  examples: [
    {
      text: 'It was used for decades.',
      found: 'decades',
      value: { low: 20, high: null, qualifier: 'vague', unit: 'a' },
    },
  ],
  nonExamples: ['in recent decades', 'two decades of talks'],
  knownGaps: [],
};

const spans = new Set(
  'for within nearly almost about over than least under lasts lasted lasting took takes take taking wait waited spent spend just roughly around'.split(
    ' ',
  ),
);
const afterSpan = new Set('before after behind long late old from of'.split(' '));

/** "a week" counts where it says how long: "a week before", "for a year", "a year and a half". */
export const articleDuration: WordRule = {
  name: 'article-duration',
  starts: ['a', 'an'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const unit = timeUnits.get(tokens.keys[index + 1] ?? '');
    if (
      !unit ||
      jointAfter(text, tokens, index) !== 'space' ||
      (tokens.keys[index + 1] as string).endsWith('s')
    )
      return null;
    const { keys } = tokens;
    let next = index + 2;
    let value = unit.factor;
    const joined = (k: number) => jointAfter(text, tokens, k) === 'space';
    if (
      keys[next] === 'and' &&
      keys[next + 1] === 'a' &&
      (keys[next + 2] === 'half' || keys[next + 2] === 'quarter') &&
      joined(next - 1)
    ) {
      value *= keys[next + 2] === 'half' ? 1.5 : 1.25;
      next += 3;
    } else {
      const previous = keys[index - 1] ?? '';
      const led = spans.has(previous) && joined(index - 1);
      const followed =
        afterSpan.has(keys[next] ?? '') &&
        joined(next - 1) &&
        keys[next] !== 'of' &&
        keys[next] !== 'from';
      const perAmount =
        previous === '#' ||
        /^(?:million|billion|trillion|thousand|hundred|once|twice|times|percent|cent|dollars|pounds|euros)$/u.test(
          previous,
        );
      if ((!led && !followed) || (perAmount && joined(index - 1))) return null;
      if (previous === 'for' && followed) return null;
    }
    if (tellsDate(context, next)) return null;
    // "for a second day" is the day after the first.
    if (unit.code === 's' && joined(next - 1)) return null;
    const end = tokens.ends[next - 1] as number;
    return {
      low: value,
      high: value,
      unit: unit.code,
      first: index,
      start: tokens.starts[index] as number,
      end,
      next,
    };
  },
  examples: [
    { text: 'It came a week before the vote.', found: 'a week', value: { low: 1, unit: 'wk' } },
    {
      text: 'barred for a year and a half',
      found: 'a year and a half',
      value: { low: 1.5, unit: 'a' },
    },
    {
      text: 'It lasted nearly a decade.',
      found: 'nearly a decade',
      value: { low: null, high: 10, unit: 'a' },
    },
  ],
  nonExamples: ['$5 million a year', 'a year later', 'a day trader', 'once a week'],
  knownGaps: [],
};
