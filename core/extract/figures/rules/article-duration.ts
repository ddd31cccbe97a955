/** "a week" and "a year and a half", where the article counts. */
import { jointAfter } from '../../../text/tokens.ts';
import type { ExtractContext } from '../../context.ts';
import { hundredths, names } from '../currency-names.ts';
import type { Draft, WordRule } from '../figure-rule.ts';
import { singular } from '../noun-words.ts';
import { scales } from '../number-words.ts';
import { readNumeral } from '../numeral.ts';
import { timeUnits } from '../units.ts';
import { tellsDate, timeUnitAt } from './duration.ts';

const spans = new Set(
  'for within after nearly almost about over than least under lasts lasted lasting took takes take taking wait waited spent spend just roughly around'.split(
    ' ',
  ),
);

const afterSpan = new Set(
  'before after behind ahead apart sooner longer long late old from of'.split(' '),
);

/** True for a token with which a sum of money may end: digits, a magnitude, a currency. */
const isMoneyEnd = (key: string) =>
  key === '#' || scales.has(key) || names.has(singular(key)) || hundredths.has(singular(key));

/** "a year and four months": the second number makes the first one too. */
function withMonths(context: ExtractContext, index: number, code: string): Draft | null {
  const { starts } = context.tokens;
  const months = readNumeral(context, index + 3);
  if (!months) return null;
  const second = timeUnitAt(context, months.next);
  if (code !== 'a' || second?.code !== 'mo' || tellsDate(context, second.next)) return null;
  const value = 12 + months.value;
  const [start, end] = [starts[index] as number, second.end];
  return { low: value, high: value, unit: 'mo', first: index, start, end, next: second.next };
}

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
    } else if (keys[next] === 'and' && joined(next - 1) && joined(next)) {
      return withMonths(context, index, unit.code);
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
      // "90 cents for an hour" is a rate.
      if (previous === 'for' && joined(index - 2) && isMoneyEnd(keys[index - 2] ?? '')) return null;
      if ((previous === 'for' || previous === 'after') && followed) return null;
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
      text: 'That is a year and four months later than planned.',
      found: 'a year and four months',
      value: { low: 16, unit: 'mo' },
    },
    {
      text: 'Everything else applies after a year.',
      found: 'a year',
      value: { low: 1, high: 1, unit: 'a' },
    },
    {
      text: 'It lasted nearly a decade.',
      found: 'nearly a decade',
      value: { low: null, high: 10, unit: 'a' },
    },
  ],
  nonExamples: [
    'It pays 90 cents for an hour.',
    '$5 million a year',
    'a year later',
    'a day trader',
    'once a week',
  ],
  knownGaps: [],
};
