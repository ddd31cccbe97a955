/** "a week" and "a year and a half", where the article counts. */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { timeUnits } from '../units.ts';
import { tellsDate } from './duration.ts';

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
